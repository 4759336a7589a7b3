package io.github.hcs4j.type;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object for whose names the schema has a rule and no list: those that a pattern matches, or all that
 * nothing else describes. A record keeps them among its unknown members, and has a typed view of them.
 */
public final class OtherMembers {

    private final String accessor;
    private final MapType<?> type;
    private final List<String> expressions;
    private final List<Pattern> patterns;
    private final List<Form> forms;
    private final List<Limit> limits;
    private final List<OtherMembers> before;

    OtherMembers(
            String accessor, MapType<?> type, List<String> expressions, Demands demands, List<OtherMembers> before) {
        this.accessor = accessor;
        this.type = type;
        this.expressions = expressions;
        // what Java has not finds no name: such members stay unknown
        this.patterns = expressions.stream()
                .flatMap(expression -> SchemaPattern.of(expression).stream())
                .toList();
        this.forms = demands.forms();
        this.limits = demands.limits();
        this.before = before;
    }

    /**
     * The name of the accessor of the typed view in Java.
     *
     * @return the name
     */
    public String accessor() {
        return accessor;
    }

    /**
     * The type of the typed view.
     *
     * @return the type of a map from the names of the members to their values
     */
    public MapType<?> type() {
        return type;
    }

    /**
     * What the value of each of them, and what lists and maps in it hold, has to be like: patterns and the values that
     * are allowed.
     *
     * @return the forms; none if the schema gives none
     */
    public List<Form> forms() {
        return forms;
    }

    /**
     * The limits of the value of each of them, and of what lists and maps in it hold.
     *
     * @return the limits; none if the schema sets none
     */
    public List<Limit> limits() {
        return limits;
    }

    /**
     * Whether a member that is none of the schema's own is one of these.
     *
     * @param name its name in JSON
     * @return whether its name is within the rule
     */
    public boolean has(String name) {
        return expressions.isEmpty()
                ? before.stream().noneMatch(others -> others.has(name))
                : patterns.stream().anyMatch(pattern -> pattern.matcher(name).find());
    }

    /**
     * Those of some members that are within the rule; for generated code.
     *
     * @param unknown the unknown members of a record
     * @return the members in their order
     */
    public Map<String, @Nullable Object> among(Map<String, @Nullable Object> unknown) {
        Map<String, @Nullable Object> these = new LinkedHashMap<>();
        unknown.forEach((name, value) -> {
            if (has(name)) {
                these.put(name, value);
            }
        });
        return these;
    }

    /**
     * Refuses a name that is not within the rule; for generated code.
     *
     * @param name the name of a member
     * @return the name
     * @throws IllegalArgumentException if the schema has another rule for the name
     */
    public String checked(String name) {
        if (!has(name)) {
            throw new IllegalArgumentException(accessor + ": expected a name "
                    + (expressions.isEmpty() ? "that no pattern of the schema matches" : "that matches " + expressions)
                    + ", found \"" + name + '"');
        }
        return name;
    }

    /** The accessor and the type. */
    @Override
    public String toString() {
        return accessor + ' ' + type;
    }
}
