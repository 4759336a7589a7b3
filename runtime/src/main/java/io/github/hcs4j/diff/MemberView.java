package io.github.hcs4j.diff;

import io.github.hcs4j.type.ScalarType;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of an object.
 *
 * @param name the name in JSON
 * @param accessor the name in Java
 * @param aliases the names that other revisions give the same member
 * @param type the type of its values as {@link io.github.hcs4j.type.JsonType#notation()} writes it; where anything is
 *     allowed but only one type is meant, {@code any:ref:NAME}
 * @param versions the versions that have it
 * @param required whether a document without it is not valid
 * @param absence what its absence means, as JSON; {@code null} if the schema does not say
 * @param pattern the regular expression that its text has to match; {@code null} if there is none
 */
public record MemberView(
        String name,
        String accessor,
        List<String> aliases,
        String type,
        VersionRange versions,
        boolean required,
        @Nullable String absence,
        @Nullable String pattern) {

    /** Copies the list. */
    public MemberView {
        aliases = List.copyOf(aliases);
    }

    /**
     * What absence means, as JSON: equal for equal values.
     *
     * @param meaning a text, a truth value or a {@link BigDecimal}; {@code null} if the schema does not say
     * @return the JSON; {@code null} if there is none
     */
    public static @Nullable String absence(@Nullable Object meaning) {
        if (meaning == null) {
            return null;
        }
        Object plain = meaning instanceof BigDecimal number ? number.stripTrailingZeros() : meaning;
        return ScalarType.ANY.toJson(plain);
    }
}
