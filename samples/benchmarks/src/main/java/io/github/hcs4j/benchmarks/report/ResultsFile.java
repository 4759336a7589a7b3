package io.github.hcs4j.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The file with the last results of each experiment, a section for each. */
public final class ResultsFile {

    private static final String HEAD = """
            # Results

            Written by `samples/bench --accept`; not to be edited. Each figure is from several processes, in rounds,
            each round with every contender. Times compare within a table only: machines differ, and so does one machine
            from hour to hour. "hcs4j takes" is the share of the other's time or allocation that hcs4j takes; a ratio is
            that of the figure to the one that its row names.
            """;

    private final Path path;

    private final List<? extends Experiment> experiments;

    /**
     * Opens the file, which may not be there yet.
     *
     * @param path where it is
     * @param experiments all whose sections it has, in order
     */
    public ResultsFile(Path path, List<? extends Experiment> experiments) {
        this.path = path;
        this.experiments = experiments;
    }

    /**
     * Puts a section in the place of that of the same experiment, and leaves the others.
     *
     * @param experiment the experiment
     * @param section its section, without the heading
     * @throws IOException if the file cannot be read or written
     */
    public void put(Experiment experiment, String section) throws IOException {
        String former = Files.exists(path) ? Files.readString(path) : "";
        StringBuilder text = new StringBuilder(HEAD);
        for (Experiment each : experiments) {
            String body = each.word().equals(experiment.word()) ? section : section(each, former);
            if (!body.isBlank()) {
                text.append("\n")
                        .append(heading(each))
                        .append("\n\n")
                        .append(body.strip())
                        .append("\n");
            }
        }
        Files.writeString(path, text);
    }

    private static String section(Experiment experiment, String text) {
        String heading = heading(experiment) + "\n";
        int start = text.indexOf(heading);
        if (start < 0) {
            return "";
        }
        int end = text.indexOf("\n## ", start);
        return text.substring(start + heading.length(), end < 0 ? text.length() : end);
    }

    private static String heading(Experiment experiment) {
        return "## " + experiment.title();
    }
}
