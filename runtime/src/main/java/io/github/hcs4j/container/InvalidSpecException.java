package io.github.hcs4j.container;

import io.github.hcs4j.container.ledger.Refusal;
import io.github.hcs4j.json.JsonException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A spec that cannot become a document. All that was found to be wrong with it is listed, in the order of the checks;
 * the first one is the error.
 */
public final class InvalidSpecException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<SpecProblem> problems;

    InvalidSpecException(List<SpecProblem> problems) {
        super(describe(problems));
        this.problems = List.copyOf(problems);
    }

    private InvalidSpecException(SpecProblem malformed, JsonException cause) {
        super(describe(List.of(malformed)), cause);
        this.problems = List.of(malformed);
    }

    static InvalidSpecException missing() {
        return new InvalidSpecException(List.of(SpecProblem.of(Refusal.SPEC_MISSING, "spec", null)));
    }

    /**
     * An exception for a text that cannot be read as a spec: {@link Refusal#SPEC_MALFORMED}.
     *
     * @param problem what the reader said; its JSON pointer is to start at the spec
     * @return the exception, to be thrown
     */
    public static InvalidSpecException malformed(JsonException problem) {
        return malformed(problem, Objects.requireNonNull(problem, "problem").pointer());
    }

    /**
     * An exception for a part of a larger text that cannot be read as a spec: {@link Refusal#SPEC_MALFORMED}.
     *
     * @param problem what the reader said
     * @param pointer the JSON pointer of the problem in the spec; empty for the spec itself
     * @return the exception, to be thrown
     */
    public static InvalidSpecException malformed(JsonException problem, String pointer) {
        Objects.requireNonNull(problem, "problem");
        String detail = "line " + problem.line() + ", column " + problem.column() + ": " + problem.detail();
        return new InvalidSpecException(new SpecProblem(Refusal.SPEC_MALFORMED, pointer, null, detail), problem);
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
                .map(problem -> problem.code() + " at " + problem.place())
                .collect(Collectors.joining(", "));
        return error + " (and " + (problems.size() - 1) + " more: " + others + ")";
    }
}
