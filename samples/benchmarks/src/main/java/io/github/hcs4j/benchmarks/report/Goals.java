package io.github.hcs4j.benchmarks.report;

import io.github.hcs4j.benchmarks.input.Document;
import java.util.List;
import java.util.OptionalDouble;

/** How hcs4j is to do beside the others, by what is done. */
enum Goals {
    /** Spec to document. */
    MAPPING {
        @Override
        List<Goal> of(String input, int java) {
            return List.of(new Goal(Contender.DATA_BINDING, 0.85, 1));
        }
    },
    /** Spec to document by the newest rules. */
    RULES {
        @Override
        List<Goal> of(String input, int java) {
            return List.of(Goal.time(Contender.RULES_OF_2019, 1.3));
        }
    },
    /** Bytes to value. */
    READING {
        @Override
        List<Goal> of(String input, int java) {
            boolean isMachine = input.equals(Document.VIRTUAL_MACHINE.name());
            return List.of(
                    new Goal(Contender.DATA_BINDING_WITH_BLACKBIRD, 0.65 * margin(input), 0.8),
                    Goal.time(Contender.FASTJSON2, (isMachine && java < NEWER_JAVA ? 1.2 : 1) * margin(input)));
        }
    },
    /** Value to bytes. */
    WRITING {
        @Override
        List<Goal> of(String input, int java) {
            return List.of(
                    Goal.time(Contender.DATA_BINDING_WITH_BLACKBIRD, 0.5 * margin(input)),
                    Goal.time(Contender.FASTJSON2, 1.05 * margin(input)),
                    new Goal(Contender.RETURNED, Double.NaN, 2.2));
        }

        @Override
        OptionalDouble average(Contender other) {
            return other == Contender.FASTJSON2 ? OptionalDouble.of(0.95) : OptionalDouble.empty();
        }
    };

    private static final int NEWER_JAVA = 25;

    /** The documents that the goals were made for. */
    private static final List<String> OWN =
            List.of(Document.SMALL_CONTAINER.name(), Document.LARGE_CONTAINER.name(), Document.VIRTUAL_MACHINE.name());

    /**
     * The goals for an input.
     *
     * @param input the input
     * @param java the release of Java that runs it, such as 17
     * @return the goals
     */
    abstract List<Goal> of(String input, int java);

    /** The largest share of the other's time on average over the inputs that the goals were made for, if any. */
    OptionalDouble average(Contender other) {
        return OptionalDouble.empty();
    }

    /** Whether the goals were made for an input: other documents are to be within a tenth of these. */
    static boolean isOwn(String input) {
        return OWN.contains(input);
    }

    private static double margin(String input) {
        return isOwn(input) ? 1 : 1.1;
    }
}
