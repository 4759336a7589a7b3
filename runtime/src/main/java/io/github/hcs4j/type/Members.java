package io.github.hcs4j.type;

import io.github.hcs4j.version.SchemaVersion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The members of a record, described one after the other by generated code. A method that adds a fact adds it to the
 * member, or to the rule for other members, that was added last. A member has the first version of its record, unless
 * it has one of its own.
 *
 * @param <T> the record
 */
public final class Members<T> {

    private final ObjectType<T> owner;
    private final List<Draft<T>> all = new ArrayList<>();
    private final List<MemberRule> rules = new ArrayList<>();
    private final List<Others> others = new ArrayList<>();
    private final List<Limit> sizes = new ArrayList<>();
    private boolean isClosed;

    /** What is demanded of the members that were added last. */
    private Demands demands = new Demands();

    /** Begins to describe a type. */
    Members(ObjectType<T> owner) {
        this.owner = owner;
    }

    /** A member whose description is not complete. */
    static final class Draft<T> {

        final ObjectType<T> owner;
        final String name;
        final String accessor;
        final JsonType<?> type;
        final Function<T, @Nullable Object> value;
        final List<Member.Carried> carries = new ArrayList<>();

        @Nullable
        SchemaVersion since;

        @Nullable
        SchemaVersion until;

        boolean isRequired;
        boolean isNullable;

        @Nullable
        Object absence;

        final Demands demands = new Demands();

        boolean isSecret;

        Draft(
                ObjectType<T> owner,
                String name,
                String accessor,
                JsonType<?> type,
                Function<T, @Nullable Object> value) {
            this.owner = owner;
            this.name = name;
            this.accessor = accessor;
            this.type = type;
            this.value = value;
            this.since = owner.since();
        }
    }

    /**
     * Adds a member.
     *
     * @param name its name in JSON
     * @param accessor the name of its accessor in Java
     * @param type the type of its values
     * @param value takes its value from a record
     * @return this, to say more of the member
     */
    public Members<T> add(String name, String accessor, JsonType<?> type, Function<T, @Nullable Object> value) {
        Draft<T> draft = new Draft<>(owner, name, accessor, type, value);
        all.add(draft);
        demands = draft.demands;
        return this;
    }

    /**
     * The member came with a version of its own.
     *
     * @param major the first number of the schema version
     * @param minor the second number
     * @return this
     */
    public Members<T> since(int major, int minor) {
        last().since = SchemaVersion.of(major, minor);
        return this;
    }

    /**
     * The member is undated: the schema does not say with which version it came.
     *
     * @return this
     */
    public Members<T> undated() {
        last().since = null;
        return this;
    }

    /**
     * The member was withdrawn.
     *
     * @param major the first number of the last schema version that has it
     * @param minor the second number
     * @return this
     */
    public Members<T> until(int major, int minor) {
        last().until = SchemaVersion.of(major, minor);
        return this;
    }

    /**
     * The schema requires the member.
     *
     * @return this
     */
    public Members<T> required() {
        last().isRequired = true;
        return this;
    }

    /**
     * The member may be {@code null}.
     *
     * @return this
     */
    public Members<T> nullable() {
        last().isNullable = true;
        return this;
    }

    /**
     * The absence of the member means a value.
     *
     * @param meaning a text, a truth value or a {@link java.math.BigDecimal}
     * @return this
     */
    public Members<T> absentMeans(Object meaning) {
        last().absence = meaning;
        return this;
    }

    /**
     * The text of the member matches a regular expression.
     *
     * @param regularExpression an unanchored regular expression, as JSON Schema's {@code pattern} is
     * @return this
     */
    public Members<T> matching(String regularExpression) {
        return matching(0, regularExpression);
    }

    /**
     * The texts in the member match a regular expression.
     *
     * @param depth 0 for the member's value, 1 for its elements or values, and so on
     * @param regularExpression an unanchored regular expression, as JSON Schema's {@code pattern} is
     * @return this
     */
    public Members<T> matching(int depth, String regularExpression) {
        demands.matching(depth, regularExpression);
        return this;
    }

    /**
     * The values in the member are always the same.
     *
     * @param depth 0 for the member's value, 1 for its elements or values, and so on
     * @param constant the value, as free-form JSON
     * @return this
     */
    public Members<T> always(int depth, Object constant) {
        demands.always(depth, constant);
        return this;
    }

    /**
     * The values in the member are some of several.
     *
     * @param depth 0 for the member's value, 1 for its elements or values, and so on
     * @param values a list of the values that are allowed, as JSON
     * @return this
     */
    public Members<T> oneOf(int depth, String values) {
        demands.oneOf(depth, values);
        return this;
    }

    /**
     * The schema limits the member's values; several calls add several limits.
     *
     * @param kind what is limited
     * @param depth 0 for the member's value, 1 for its elements or values, and so on
     * @param bound the limit, as a decimal number
     * @return this
     */
    public Members<T> limit(Limit.Kind kind, int depth, String bound) {
        demands.limit(kind, depth, bound);
        return this;
    }

    /**
     * The value of the member is secret: no text for people shows it.
     *
     * @return this
     */
    public Members<T> secret() {
        last().isSecret = true;
        return this;
    }

    /**
     * The member, which is free-form, carries values of a type; several calls add several types.
     *
     * @param resourcePath the pattern of the resource paths at which it carries this type; empty if the schema gives
     *     none
     * @param type the type
     * @return this
     */
    public Members<T> carries(String resourcePath, ModelType<?> type) {
        last().carries.add(new Member.Carried(resourcePath, type));
        return this;
    }

    /**
     * Members for whose names the schema has a rule and no list.
     *
     * @param accessor the name of the accessor of their typed view
     * @param type the type of that view
     * @param patterns regular expressions of which one is found in their names; none for all names that no rule before
     *     is for
     * @return this
     */
    public Members<T> others(String accessor, MapType<?> type, String... patterns) {
        demands = new Demands();
        others.add(new Others(accessor, type, List.of(patterns), demands));
        return this;
    }

    /** Members by a rule for their names, whose description is not complete. */
    private record Others(String accessor, MapType<?> type, List<String> patterns, Demands demands) {}

    /**
     * The schema limits how many members a record has, unknown ones among them.
     *
     * @param kind {@link Limit.Kind#MIN_PROPERTIES} or {@link Limit.Kind#MAX_PROPERTIES}
     * @param bound the limit, as a decimal number
     * @return this
     */
    public Members<T> sized(Limit.Kind kind, String bound) {
        sizes.add(new Limit(kind, new BigDecimal(bound), 0));
        return this;
    }

    /**
     * The schema allows no members but those that it describes.
     *
     * @return this
     */
    public Members<T> closed() {
        isClosed = true;
        return this;
    }

    private Draft<T> last() {
        return all.get(all.size() - 1);
    }

    /**
     * One of some members is present, and no other.
     *
     * @param members their JSON names
     * @return this
     */
    public Members<T> exactlyOne(String... members) {
        return rule(MemberRule.Kind.EXACTLY_ONE, members);
    }

    /**
     * At least one of some members is present.
     *
     * @param members their JSON names
     * @return this
     */
    public Members<T> atLeastOne(String... members) {
        return rule(MemberRule.Kind.AT_LEAST_ONE, members);
    }

    /**
     * No two of some members are present.
     *
     * @param members their JSON names
     * @return this
     */
    public Members<T> atMostOne(String... members) {
        return rule(MemberRule.Kind.AT_MOST_ONE, members);
    }

    /**
     * If the first of some members is present, all others are.
     *
     * @param members their JSON names
     * @return this
     */
    public Members<T> needs(String... members) {
        return rule(MemberRule.Kind.NEEDS, members);
    }

    /**
     * A document that does not keep to the rule added last may be taken all the same.
     *
     * @return this
     */
    public Members<T> asWarning() {
        MemberRule last = rules.remove(rules.size() - 1);
        rules.add(new MemberRule(last.kind(), last.members(), true));
        return this;
    }

    private Members<T> rule(MemberRule.Kind kind, String... members) {
        rules.add(new MemberRule(kind, List.of(members), false));
        return this;
    }

    List<OtherMembers> others() {
        List<OtherMembers> made = new ArrayList<>();
        for (Others rule : others) {
            made.add(
                    new OtherMembers(rule.accessor(), rule.type(), rule.patterns(), rule.demands(), List.copyOf(made)));
        }
        return List.copyOf(made);
    }

    boolean isClosed() {
        return isClosed;
    }

    List<Limit> sizes() {
        return List.copyOf(sizes);
    }

    List<MemberRule> rules() {
        return List.copyOf(rules);
    }

    List<Member<T>> all() {
        return all.stream().map(Member::new).toList();
    }
}
