package io.github.hcs4j.container;

import io.github.hcs4j.container.ledger.Refusal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A spec that cannot become a document. What was found to be wrong with it is listed, in the order of the checks; the
 * first problem is the error, and by the rules of 2026 the only one.
 */
public final class InvalidSpecException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<SpecProblem> problems;

    InvalidSpecException(List<SpecProblem> problems) {
        super(describe(problems));
        this.problems = List.copyOf(problems);
    }

    static InvalidSpecException missing() {
        return new InvalidSpecException(List.of(new SpecProblem(Refusal.SPEC_MISSING, "spec", null)));
    }

    /**
     * The error: the first problem in the order of the checks.
     *
     * @return the first of {@link #problems}
     */
    public SpecProblem error() {
        return problems.get(0);
    }

    /**
     * All problems found.
     *
     * @return at least one problem, in the order of the checks; later checks that depend on a failed one are left out
     */
    public List<SpecProblem> problems() {
        return problems;
    }

    private static String describe(List<SpecProblem> problems) {
        SpecProblem first = problems.get(0);
        String error = first.code() + ": " + first.message();
        if (problems.size() == 1) {
            return error;
        }
        String others = problems.stream()
                .skip(1)
                .map(problem -> problem.code() + " at " + problem.at())
                .collect(Collectors.joining(", "));
        return error + " (and " + (problems.size() - 1) + " more: " + others + ")";
    }
}
