package io.github.hcs4j.processor.schema;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects the problems of one schema, so that all of them are told at once. One place can be several things, such as a
 * member of several types by {@code allOf}, or a member and a type: what is wrong there is told once.
 */
public final class Problems {

    private final Set<Problem> all = new LinkedHashSet<>();
    private final Set<ProblemCode> accepted = EnumSet.noneOf(ProblemCode.class);

    /**
     * Adds a problem.
     *
     * @param code its code
     * @param at its place; {@code null} if it is in the annotation
     * @param message what was found, what was expected, and what to do
     */
    public void add(ProblemCode code, @Nullable Location at, String message) {
        all.add(new Problem(code, at, message));
    }

    /**
     * Adds that something is not of the kind that JSON Schema, or this project, asks for.
     *
     * @param found what was found
     * @param expected what was expected, such as {@code a list for enum}
     */
    public void wrongKind(SchemaNode found, String expected) {
        add(ProblemCode.HCS007, found.at(), "expected " + expected + ", found " + found.kind());
    }

    /**
     * Adds that a construct has no Java shape.
     *
     * @param schema the construct
     * @param why what it is that has none, and what becomes of it
     */
    public void noShape(SchemaNode schema, String why) {
        add(ProblemCode.HCS008, schema.at(), why);
    }

    /**
     * Makes notes of warnings, or of errors that can be accepted.
     *
     * @param code their code
     */
    public void accept(ProblemCode code) {
        accepted.add(code);
    }

    /**
     * The codes whose problems are notes.
     *
     * @return the codes
     */
    public Set<ProblemCode> accepted() {
        return Set.copyOf(accepted);
    }

    /**
     * Whether one of them forbids to generate anything.
     *
     * @return whether there is an error
     */
    public boolean hasErrors() {
        return all.stream().anyMatch(this::isError);
    }

    /** Forgets warnings and notes. */
    public void keepErrors() {
        all.removeIf(problem -> !isError(problem));
    }

    private boolean isError(Problem problem) {
        return problem.code().isError() && !accepted.contains(problem.code());
    }

    /**
     * The problems.
     *
     * @return a copy, in the order found
     */
    public List<Problem> all() {
        return new ArrayList<>(all);
    }
}
