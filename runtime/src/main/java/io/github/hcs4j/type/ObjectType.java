package io.github.hcs4j.type;

import io.github.hcs4j.json.engine.Codec;
import io.github.hcs4j.version.SchemaVersion;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Describes a generated record: its name, its versions and its members.
 *
 * @param <T> the record
 */
public final class ObjectType<T> extends ModelType<T> {

    private final ObjectCodec<T> codec;
    private final Once<Described<T>> described = new Once<>();

    private ObjectType(
            String name,
            Class<T> javaType,
            String definition,
            @Nullable SchemaVersion since,
            @Nullable SchemaVersion until,
            ObjectCodec<T> codec) {
        super(name, javaType, definition, since, until);
        this.codec = codec;
    }

    /**
     * For generated code.
     *
     * @param name the name of the definition
     * @param javaType the record
     * @param definition the place of the definition
     * @param since the first schema version with it
     * @param until the last schema version with it
     * @param codec reads, writes and describes it
     * @param <T> the record
     * @return the type
     */
    public static <T> ObjectType<T> of(
            String name,
            Class<T> javaType,
            String definition,
            @Nullable SchemaVersion since,
            @Nullable SchemaVersion until,
            ObjectCodec<T> codec) {
        return new ObjectType<>(name, javaType, definition, since, until, codec);
    }

    /**
     * The members that the schema has, in its order.
     *
     * @return the members
     */
    public List<Member<T>> members() {
        return described.get(this::describe).members();
    }

    /**
     * What the schema says of several members together.
     *
     * @return the rules; none if the schema has none
     */
    public List<MemberRule> rules() {
        return described.get(this::describe).rules();
    }

    /**
     * The limits of how many members a value has, unknown ones among them.
     *
     * @return the limits; none if the schema sets none
     */
    public List<Limit> sizes() {
        return described.get(this::describe).sizes();
    }

    /**
     * Whether the schema allows no members but those that it describes. They are read and written all the same.
     *
     * @return whether a document with another one is not valid
     */
    public boolean isClosed() {
        return described.get(this::describe).isClosed();
    }

    /**
     * The rules for names of members that the schema does not list.
     *
     * @return the rules in the order in which they count; none if the schema has none
     */
    public List<OtherMembers> others() {
        return described.get(this::describe).others();
    }

    /**
     * The rule that a typed view shows.
     *
     * @param accessor the name of the view's accessor
     * @return the rule
     * @throws IllegalArgumentException if the type has no such view
     */
    public OtherMembers others(String accessor) {
        for (OtherMembers rule : others()) {
            if (rule.accessor().equals(accessor)) {
                return rule;
            }
        }
        throw new IllegalArgumentException(name() + " has no view " + accessor);
    }

    /**
     * The rule for the name of a member that the schema does not list.
     *
     * @param name the name in JSON
     * @return the rule, if the schema has one
     */
    public Optional<OtherMembers> othersWith(String name) {
        return others().stream().filter(rule -> rule.has(name)).findFirst();
    }

    private record Described<T>(
            List<Member<T>> members,
            List<MemberRule> rules,
            List<OtherMembers> others,
            List<Limit> sizes,
            boolean isClosed) {}

    private Described<T> describe() {
        Members<T> all = new Members<>(this);
        codec.describe(all);
        return new Described<>(all.all(), all.rules(), all.others(), all.sizes(), all.isClosed());
    }

    /**
     * A member that the schema has.
     *
     * @param name its name in JSON
     * @return the member, if the type has it
     */
    public Optional<Member<T>> member(String name) {
        Objects.requireNonNull(name, "name");
        for (Member<T> member : members()) {
            if (member.name().equals(name)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }

    /**
     * The unknown members of a value: those that were read and that the schema does not have.
     *
     * @param value the value
     * @return names and free-form values in their order
     */
    public Map<String, @Nullable Object> unknownMembers(T value) {
        return codec.unknownMembers(Objects.requireNonNull(value, "value"));
    }

    @Override
    Codec<T> codec() {
        return codec;
    }
}
