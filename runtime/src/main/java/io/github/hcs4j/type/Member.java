package io.github.hcs4j.type;

import io.github.hcs4j.version.SchemaVersion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A member of a generated record. Members are equal if they have the same owner and the same name.
 *
 * @param <T> the record
 */
public final class Member<T> {

    private final ObjectType<T> owner;
    private final String name;
    private final String accessor;
    private final JsonType<?> type;
    private final @Nullable SchemaVersion since;
    private final @Nullable SchemaVersion until;
    private final Function<T, @Nullable Object> value;
    private final boolean required;
    private final boolean nullable;
    private final @Nullable Object absence;
    private final List<Form> forms;
    private final List<Limit> limits;
    private final boolean secret;
    private final List<Carried> carries;

    Member(Members.Draft<T> draft) {
        owner = draft.owner;
        name = draft.name;
        accessor = draft.accessor;
        type = draft.type;
        since = draft.since;
        until = draft.until;
        value = draft.value;
        required = draft.isRequired;
        nullable = draft.isNullable;
        absence = draft.absence;
        forms = draft.demands.forms();
        limits = draft.demands.limits();
        secret = draft.isSecret;
        carries = List.copyOf(draft.carries);
    }

    /**
     * A type that a free-form member carries.
     *
     * @param resourcePath the pattern of the resource paths at which the member carries this type; empty if the schema
     *     gives none
     * @param type the type
     */
    public record Carried(String resourcePath, ModelType<?> type) {}

    /**
     * The type that has the member.
     *
     * @return the type
     */
    public ObjectType<T> owner() {
        return owner;
    }

    /**
     * The name in JSON, such as {@code HostPath}.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * The name of the accessor in Java, such as {@code hostPath}.
     *
     * @return the name
     */
    public String accessor() {
        return accessor;
    }

    /**
     * The type of the member's values.
     *
     * @return the type
     */
    public JsonType<?> type() {
        return type;
    }

    /**
     * The first schema version that has the member.
     *
     * @return the version; {@code null} if the member is undated
     */
    public @Nullable SchemaVersion since() {
        return since;
    }

    /**
     * The last schema version that has the member.
     *
     * @return the version; {@code null} if the member was not withdrawn
     */
    public @Nullable SchemaVersion until() {
        return until;
    }

    /**
     * The member's value in a record.
     *
     * @param record the record
     * @return the value; {@code null} if it is absent
     */
    public @Nullable Object of(T record) {
        return value.apply(Objects.requireNonNull(record, "record"));
    }

    /**
     * Whether the schema requires the member. Records do not, so that every document can be read.
     *
     * @return whether it is required
     */
    public boolean isRequired() {
        return required;
    }

    /**
     * Whether the schema lets the member be {@code null}. If it is required as well, {@code null} is written.
     *
     * @return whether it may be {@code null}
     */
    public boolean isNullable() {
        return nullable;
    }

    /**
     * The value that the member's absence means.
     *
     * @return a text, a truth value or a {@link BigDecimal}; {@code null} if the schema does not say
     */
    public @Nullable Object absence() {
        return absence;
    }

    /**
     * Whether a value means the same as the member's absence, so that the member can as well be left out.
     *
     * @param candidate a value of the member
     * @return whether the schema says what absence means, and it means this
     */
    public boolean isAbsence(Object candidate) {
        Objects.requireNonNull(candidate, "candidate");
        if (absence == null) {
            return false;
        }
        if (absence instanceof BigDecimal number && candidate instanceof Number other) {
            return number.compareTo(new BigDecimal(other.toString())) == 0;
        }
        return absence.equals(candidate instanceof EnumValue known ? known.text() : candidate);
    }

    /**
     * The regular expression that the member's text matches: an unanchored one, as JSON Schema's {@code pattern} is.
     *
     * @return the expression; {@code null} if there is none
     */
    public @Nullable String pattern() {
        return forms.stream()
                .filter(form -> form.depth() == 0)
                .map(Form::pattern)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * What the member's value, and what lists and maps in it hold, has to be like: patterns and the values that are
     * allowed.
     *
     * @return the forms; none if the schema gives none
     */
    public List<Form> forms() {
        return forms;
    }

    /**
     * The limits of the member's values, and of what lists and maps in them hold.
     *
     * @return the limits; none if the schema sets none
     */
    public List<Limit> limits() {
        return limits;
    }

    /**
     * Whether the member's value is secret: no text for people shows it.
     *
     * @return whether it is secret
     */
    public boolean isSecret() {
        return secret;
    }

    /**
     * The types that the member carries, if it is free-form.
     *
     * @return the types in schema order; empty if the schema names none
     */
    public List<Carried> carries() {
        return carries;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Member<?> member && owner == member.owner && name.equals(member.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** The owner and the name, such as {@code Layer.Path}. */
    @Override
    public String toString() {
        return owner.name() + '.' + name;
    }
}
