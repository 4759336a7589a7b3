package io.github.hcs4j.benchmarks.command;

import io.github.hcs4j.benchmarks.input.MeasuredDocument;
import io.github.hcs4j.benchmarks.peer.Completeness;
import io.github.hcs4j.benchmarks.process.ProcessExperiments;
import io.github.hcs4j.benchmarks.report.Effort;
import io.github.hcs4j.benchmarks.report.Experiment;
import io.github.hcs4j.benchmarks.report.JmhExperiment;
import io.github.hcs4j.benchmarks.report.ResultsFile;
import io.github.hcs4j.json.JsonException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Runs experiments and prints their tables, and puts them into the file of the results if it is asked to. */
public final class Bench {

    private static final int USED_WRONGLY = 2;
    private static final String ACCEPT = "--accept";
    private static final String QUICK = "--quick";
    private static final String DOCUMENT = "document";

    private Bench() {}

    /**
     * Runs experiments.
     *
     * @param arguments the folder of the project, options, and the experiments to run; none for all
     * @throws Exception if something cannot be measured, or the results cannot be written
     */
    public static void main(String[] arguments) throws Exception {
        Path project = Path.of(arguments[0]).toAbsolutePath().normalize();
        List<String> words = new ArrayList<>(Arrays.asList(arguments).subList(1, arguments.length));
        boolean isAccepted = words.remove(ACCEPT);
        Effort effort = words.remove(QUICK) ? Effort.QUICK : Effort.FULL;
        if (words.indexOf(DOCUMENT) == 0 && words.size() == 3 && !isAccepted) {
            measureDocument(Path.of(words.get(1)), words.get(2), effort);
            return;
        }
        List<Experiment> all = Stream.concat(JmhExperiment.all().stream(), ProcessExperiments.of(project).stream())
                .toList();
        List<String> known = all.stream().map(Experiment::word).toList();
        if (!known.containsAll(words) || isAccepted && effort == Effort.QUICK) {
            explain(known);
        }
        ResultsFile results = new ResultsFile(project.resolve("samples/benchmarks/RESULTS.md"), all);
        for (Experiment experiment : all) {
            if (words.isEmpty() || words.contains(experiment.word())) {
                String section = measure(experiment, effort);
                if (isAccepted) {
                    results.put(experiment, section);
                }
            }
        }
    }

    private static void explain(List<String> known) {
        System.err.println("usage: samples/bench [" + ACCEPT + " | " + QUICK + "] [" + String.join(" | ", known)
                + "]...   (none for all)\n       samples/bench [" + QUICK + "] " + DOCUMENT + " FILE TYPE   (TYPE such"
                + " as v2:ComputeSystem)\n" + ACCEPT + " puts the tables into RESULTS.md; " + QUICK
                + " takes seconds, and its figures are rough.");
        System.exit(USED_WRONGLY);
    }

    private static void measureDocument(Path file, String type, Effort effort) throws Exception {
        String input = MeasuredDocument.input(type, file);
        try {
            Completeness.of(MeasuredDocument.of(input)).forEach((peer, isComplete) -> {
                if (!isComplete) {
                    System.out.println(peer + " does not keep all of the document.\n");
                }
            });
        } catch (IllegalArgumentException | UncheckedIOException | JsonException wrong) {
            System.err.println("bench: " + wrong.getMessage());
            System.exit(USED_WRONGLY);
        }
        for (Experiment experiment : JmhExperiment.ofDocument(input)) {
            measure(experiment, effort);
        }
    }

    private static String measure(Experiment experiment, Effort effort) throws Exception {
        String section = experiment.run(effort);
        String rough = effort == Effort.QUICK ? " (quickly: the figures are rough)" : "";
        System.out.println(experiment.title() + rough + "\n\n" + section);
        return section;
    }
}
