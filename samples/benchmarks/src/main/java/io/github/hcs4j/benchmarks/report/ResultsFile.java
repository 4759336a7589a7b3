package io.github.hcs4j.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** The file with the last results of each experiment, a section for each. */
final class ResultsFile {

    private static final String HEAD = """
            # Results

            Written by `samples/bench`; not to be edited. Medians over processes of their own, in rounds, each round with
            every contender. Times compare within a table only: machines differ, and so does one machine from hour to hour.
            "hcs4j takes" is the share of the other's time or allocation that hcs4j takes.
            """;

    private final Path path;

    ResultsFile(Path path) {
        this.path = path;
    }

    /** Puts a section in the place of that of the same experiment, and leaves the others. */
    void put(Experiment experiment, String section) throws IOException {
        Map<Experiment, String> sections = read();
        sections.put(experiment, section);
        StringBuilder text = new StringBuilder(HEAD);
        sections.forEach((each, body) -> text.append("\n")
                .append(heading(each))
                .append("\n\n")
                .append(body.strip())
                .append("\n"));
        Files.writeString(path, text);
    }

    private Map<Experiment, String> read() throws IOException {
        Map<Experiment, String> sections = new EnumMap<>(Experiment.class);
        String text = Files.exists(path) ? Files.readString(path) : "";
        for (Experiment each : Experiment.values()) {
            int start = text.indexOf(heading(each) + "\n");
            if (start >= 0) {
                int end = text.indexOf("\n## ", start);
                sections.put(each, text.substring(start + heading(each).length(), end < 0 ? text.length() : end));
            }
        }
        return sections;
    }

    private static String heading(Experiment experiment) {
        return "## " + experiment.title();
    }
}
