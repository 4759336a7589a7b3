package io.github.hcs4j.document;

import io.github.hcs4j.json.Located;
import io.github.hcs4j.type.EnumValue;
import io.github.hcs4j.type.Member;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What the absence of a member means, if the schema tells it. */
public final class Absence {

    private Absence() {}

    /**
     * Whether a value says what the member's absence says anyway, so that it can as well be left out.
     *
     * @param member the member
     * @param value a value of it
     * @return whether it does
     */
    public static boolean isMeant(Member<?> member, Object value) {
        if (value instanceof EnumValue known) {
            return means(member.absence(), known.text());
        }
        return means(member.absence(), value instanceof Number number ? new BigDecimal(number.toString()) : value);
    }

    /**
     * Whether a value in a text says what the member's absence says anyway.
     *
     * @param member the member
     * @param value a value, of whatever kind
     * @return whether it does
     */
    public static boolean isMeant(Member<?> member, Located value) {
        if (value instanceof Located.TextValue text) {
            return means(member.absence(), text.text());
        }
        if (value instanceof Located.TruthValue truth) {
            return means(member.absence(), truth.value());
        }
        return value instanceof Located.NumberValue number
                && means(member.absence(), number.decimal().orElse(null));
    }

    private static boolean means(@Nullable Object absence, @Nullable Object value) {
        if (absence instanceof BigDecimal meant && value instanceof BigDecimal number) {
            return meant.compareTo(number) == 0;
        }
        return absence != null && absence.equals(value);
    }
}
