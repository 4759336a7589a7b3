package io.github.hcs4j.container.rules.hcsshim2026;

import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.json.Located;
import io.github.hcs4j.json.engine.LocatedReader;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * JSON inside of texts, as Go reads it into its types: names compare letter case aside, the last of a name counts,
 * {@code null} is absence, and half a surrogate pair becomes U+FFFD.
 */
final class JsonText {

    private static final int UNSIGNED_BITS = 64;

    /** Half of a surrogate pair; whole pairs are one code point for an expression. */
    private static final Pattern HALF_A_PAIR = Pattern.compile("[\\ud800-\\udfff]");

    private JsonText() {}

    /** Says that a text is not JSON, or not of the type that is read. */
    static final class MalformedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        MalformedException(String expected, Located found) {
            super("expected " + expected + ", found " + found.describe());
        }

        MalformedException(JsonException problem) {
            super(problem.detail(), problem);
        }
    }

    /**
     * Reads a text.
     *
     * @throws MalformedException if it is not one JSON value
     */
    static Located read(String text) {
        try {
            return LocatedReader.read(text.getBytes(StandardCharsets.UTF_8));
        } catch (JsonException problem) {
            throw new MalformedException(problem);
        }
    }

    /** Whether a value is absent. */
    static boolean isAbsent(@Nullable Located value) {
        return value == null || value instanceof Located.NullValue;
    }

    /** The last member with a name; {@code null} if there is none. */
    static @Nullable Located member(Located.ObjectValue object, String name) {
        Located last = null;
        for (Located.Entry entry : object.entries()) {
            if (entry.name().equalsIgnoreCase(name) && !isAbsent(entry.value())) {
                last = entry.value();
            }
        }
        return last;
    }

    static Located.ObjectValue object(Located value) {
        if (value instanceof Located.ObjectValue object) {
            return object;
        }
        throw new MalformedException("an object", value);
    }

    static List<Located> list(Located value) {
        if (value instanceof Located.ListValue list) {
            return list.elements();
        }
        throw new MalformedException("a list", value);
    }

    static String text(Located value) {
        if (value instanceof Located.TextValue text) {
            return HALF_A_PAIR.matcher(text.text()).replaceAll("\ufffd");
        }
        throw new MalformedException("a text", value);
    }

    static boolean truth(Located value) {
        if (value instanceof Located.TruthValue truth) {
            return truth.value();
        }
        throw new MalformedException("true or false", value);
    }

    /** A whole number without a sign, written in digits alone. */
    static BigInteger unsigned(Located value, int bits) {
        if (value instanceof Located.NumberValue number && number.isWhole()) {
            BigInteger whole = new BigInteger(number.digits());
            if (whole.signum() >= 0
                    && whole.bitLength() <= bits
                    && !number.digits().startsWith("-")) {
                return whole;
            }
        }
        throw new MalformedException("a whole number of " + bits + " bits without a sign", value);
    }

    static BigInteger unsigned(Located value) {
        return unsigned(value, UNSIGNED_BITS);
    }

    /** A text that is a list of texts; empty for {@code null}. */
    static Optional<List<String>> texts(String text) {
        Located value = read(text);
        if (isAbsent(value)) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>();
        for (Located element : list(value)) {
            texts.add(isAbsent(element) ? "" : text(element));
        }
        return Optional.of(texts);
    }
}
