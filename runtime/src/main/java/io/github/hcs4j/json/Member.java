package io.github.hcs4j.json;

import io.github.hcs4j.version.SchemaVersion;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A member of a generated record.
 *
 * @param name its name in JSON, such as {@code HostPath}
 * @param accessor the name of its accessor in Java, such as {@code hostPath}
 * @param type the type of its values
 * @param since the first schema version that has it; {@code null} if the schema does not say
 * @param until the last schema version that has it; {@code null} if it was not withdrawn
 * @param value takes its value, {@code null} if absent, from a record
 * @param required whether the schema demands it; records do not, so that whatever was met can be read
 * @param absence the text, truth value or {@link BigDecimal} that its absence means; {@code null} if the schema does not say
 * @param pattern the regular expression that its text has to match, somewhere in it unless it says otherwise;
 *     {@code null} if there is none
 * @param <T> the record
 */
public record Member<T>(
        String name,
        String accessor,
        JsonType<?> type,
        @Nullable SchemaVersion since,
        @Nullable SchemaVersion until,
        Function<T, @Nullable Object> value,
        boolean required,
        @Nullable Object absence,
        @Nullable String pattern) {

    /**
     * A member of which the schema says no more.
     *
     * @param name its name in JSON
     * @param accessor the name of its accessor in Java
     * @param type the type of its values
     * @param since the first schema version that has it
     * @param until the last schema version that has it
     * @param value takes its value from a record
     */
    public Member(
            String name,
            String accessor,
            JsonType<?> type,
            @Nullable SchemaVersion since,
            @Nullable SchemaVersion until,
            Function<T, @Nullable Object> value) {
        this(name, accessor, type, since, until, value, false, null, null);
    }

    /** The same member, in other versions of the schema. */
    Member<T> during(@Nullable SchemaVersion first, @Nullable SchemaVersion last) {
        return new Member<>(name, accessor, type, first, last, value, required, absence, pattern);
    }

    /**
     * The same member, demanded by the schema.
     *
     * @return the member
     */
    public Member<T> demanded() {
        return new Member<>(name, accessor, type, since, until, value, true, absence, pattern);
    }

    /**
     * The same member, its absence meaning a value.
     *
     * @param meaning a text, a truth value or a {@link BigDecimal}
     * @return the member
     */
    public Member<T> absentMeans(Object meaning) {
        return new Member<>(name, accessor, type, since, until, value, required, meaning, pattern);
    }

    /**
     * The same member, its text matching a regular expression.
     *
     * @param regularExpression as JSON Schema has it
     * @return the member
     */
    public Member<T> matching(String regularExpression) {
        return new Member<>(name, accessor, type, since, until, value, required, absence, regularExpression);
    }

    /**
     * The member's value in a record.
     *
     * @param record the record
     * @return the value; {@code null} if it is absent
     */
    public @Nullable Object of(T record) {
        return value.apply(record);
    }

    /**
     * Whether a value says what the member's absence says anyway, so that it can as well be left out.
     *
     * @param candidate a value of the member
     * @return whether the schema tells what absence means, and it means this
     */
    public boolean isAbsence(Object candidate) {
        if (absence == null) {
            return false;
        }
        if (absence instanceof BigDecimal number && candidate instanceof Number other) {
            return number.compareTo(new BigDecimal(other.toString())) == 0;
        }
        return absence.equals(type instanceof EnumType<?> enumeration ? enumeration.textOf(candidate) : candidate);
    }
}
