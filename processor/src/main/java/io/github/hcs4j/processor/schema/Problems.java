package io.github.hcs4j.processor.schema;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects the problems of one schema, so that all of them are told at once. A place can be read for several types,
 * such as a part of {@code allOf} that two types have; its problems are in the list once.
 */
public final class Problems {

    private final Set<Problem> all = new LinkedHashSet<>();
    private final Set<Location> wrong = new HashSet<>();
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
     * Adds that something is not of the kind that JSON Schema, or this project, asks for. What is said first of a place
     * counts.
     *
     * @param found what was found
     * @param expected what was expected, such as {@code a list for enum}
     */
    public void wrongKind(SchemaNode found, String expected) {
        if (wrong.add(found.at())) {
            add(ProblemCode.HCS007, found.at(), "expected " + expected + ", found " + found.kind());
        }
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
     * Adds that a file is no JSON that can be read.
     *
     * @param at the file, or the place in it
     * @param why what is wrong with it, and what to do
     */
    public void unreadable(Location at, String why) {
        add(ProblemCode.HCS002, at, why);
    }

    /**
     * Adds that a reference leads to nothing.
     *
     * @param reference the reference as it is written
     * @param at where it stands
     * @param where where it leads
     */
    public void leadsNowhere(String reference, Location at, String where) {
        add(ProblemCode.HCS004, at, '"' + reference + "\" leads " + where);
    }

    /**
     * Adds that a path leaves the schemas.
     *
     * @param path the path or URI as it is written
     * @param at where it stands; {@code null} if that is the annotation
     * @param why what it is or where it leads, and what to do
     */
    public void leadsOut(String path, @Nullable Location at, String why) {
        add(ProblemCode.HCS005, at, '"' + path + "\" " + why);
    }

    /**
     * Adds that a schema refers to itself and says nothing else.
     *
     * @param at the schema
     * @param reference what leads back
     * @param advice where it leads, and what to do
     */
    public void leadsBack(Location at, String reference, String advice) {
        add(ProblemCode.HCS006, at, reference + " leads back to " + advice);
    }

    /**
     * Adds that something gets another Java name, because its own is taken.
     *
     * @param at its place
     * @param what what it is, such as {@code the member}
     * @param wanted the name that it would have
     * @param owner what has that name
     * @param name the name that it gets
     */
    public void sharedName(Location at, String what, String wanted, String owner, String name) {
        add(
                ProblemCode.HCS009,
                at,
                what + " would become " + wanted + ", as " + owner + " does, so it becomes " + name
                        + "; give one of them an x-java-name");
    }

    /**
     * Adds that something has more parts than fit into its Java shape.
     *
     * @param at its place
     * @param parts what it is, and how many parts it has, such as {@code the type has 300 members}
     * @param most the shape, and how many fit into it
     * @param instead what it becomes, and what to do
     */
    public void tooMany(Location at, String parts, String most, String instead) {
        add(ProblemCode.HCS015, at, parts + ", " + most + ", so this becomes " + instead);
    }

    /**
     * Adds that the values of an enumeration are wrong.
     *
     * @param at the enumeration, or the value
     * @param why what is wrong with them, and what to do
     */
    public void wrongValues(Location at, String why) {
        add(ProblemCode.HCS016, at, why);
    }

    /**
     * Adds that a schema names a member that its type does not have.
     *
     * @param at where it does
     * @param found what is there in place of the name of a member
     * @param members the members that the type has, the nearest first
     */
    public void noSuchMember(Location at, String found, String members) {
        add(ProblemCode.HCS029, at, "expected the name of a member, found " + found + "; the type has " + members);
    }

    /**
     * Adds that a keyword of jsonschema2pojo is passed over.
     *
     * @param at its place
     * @param why the keyword, and why
     */
    public void passedOver(Location at, String why) {
        add(ProblemCode.HCS038, at, why);
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
