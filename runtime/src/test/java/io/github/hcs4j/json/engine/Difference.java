package io.github.hcs4j.json.engine;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.json.JsonLimits;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Where the engine and its judge, Jackson with strict settings, do not agree about a text, and why. */
enum Difference {
    /** Jackson has a text that is nothing but {@code null}. */
    NULL(
            "a document is an object; null stands for no document at all",
            "expected a value, found null",
            "null",
            " null\n") {
        @Override
        boolean isOf(byte[] text) {
            return new String(text, UTF_8).strip().equals("null");
        }
    },

    /** Jackson has a number with any exponent that a {@link java.math.BigDecimal} holds. */
    EXPONENT(
            "near the edge of its scale a BigDecimal overflows in arithmetic and in its own text",
            "expected a number with an exponent of at most 999999999, found the number ",
            "1e1000000000",
            "[-1.5E-2147483640]",
            "0e2000000000") {
        @Override
        boolean isOf(byte[] text) {
            return new String(text, ISO_8859_1).matches("(?s).*[eE][-+]?0*[1-9]\\d{8,}.*");
        }
    },

    /** Jackson counts the digits of a number as it is read. */
    DIGITS(
            "a number is written back with an exponent, which can have more digits than before, and must be read again",
            "a number of more than 1000 digits when it is written back",
            "1".repeat(998) + "e9",
            "[" + "1".repeat(996) + "e9999]",
            "{\"a\":-" + "2".repeat(998) + "E9}") {
        @Override
        boolean isOf(byte[] text) {
            return new String(text, ISO_8859_1).matches("(?s).*[.0-9]{990,1001}[eE][-+]?\\d.*");
        }
    },

    /** Jackson refuses half a surrogate pair in a name, but takes it in other strings. */
    HALF_A_PAIR_IN_A_NAME(
            "Windows allows it in names of files, and so in names of map entries; nothing may be lost",
            null,
            "{\"\\uD800\":1}",
            "{\"a\\udc00b\":1}",
            "{\"\\udc00\\ud800\":1}") {
        @Override
        boolean isOf(byte[] text) {
            return new String(text, ISO_8859_1).matches("(?s).*\\\\u[dD][89a-fA-F].*");
        }
    },

    /** Jackson counts the bytes of a name. */
    LENGTH_OF_A_NAME(
            "a limit in characters is the same for every language",
            null,
            "{\"" + "\u00C3\u00BC".repeat(50_000) + "\":1}",
            "[{\"" + "\u00E2\u0082\u00AC".repeat(20_000) + "\":1}]") {
        @Override
        boolean isOf(byte[] text) {
            return text.length > JsonLimits.NAME;
        }
    };

    private final String reason;
    private final @Nullable String detail;
    private final List<String> samples;

    Difference(String reason, @Nullable String detail, String... samples) {
        this.reason = reason;
        this.detail = detail;
        this.samples = List.of(samples);
    }

    /** Whether the difference can be that of a text. */
    abstract boolean isOf(byte[] text);

    /** Texts about which the two differ, a byte a character. */
    List<String> samples() {
        return samples;
    }

    String reason() {
        return reason;
    }

    /** Whether the engine refuses the texts, and not Jackson. */
    boolean isStricter() {
        return detail != null;
    }

    /** Whether a text that the engine refuses, and Jackson does not, has a known difference in it. */
    static boolean explains(byte[] text, JsonException problem) {
        return Arrays.stream(values())
                .anyMatch(difference -> difference.detail != null
                        && problem.detail().startsWith(difference.detail)
                        && difference.isOf(text));
    }

    /** Whether a text that Jackson refuses, and the engine does not, has a known difference in it. */
    static boolean explains(byte[] text, JacksonException problem) {
        String message = problem.getMessage();
        return message.contains("surrogate") && HALF_A_PAIR_IN_A_NAME.isOf(text)
                || message.contains("Name length") && LENGTH_OF_A_NAME.isOf(text);
    }
}
