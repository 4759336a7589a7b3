package io.github.hcs4j.validate;

import io.github.hcs4j.json.EncodedBytes;
import io.github.hcs4j.type.ScalarType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The forms that types of texts say: the readers take any text, so that what HCS wrote is kept, but a text of another
 * form means nothing.
 */
enum TextFormat {
    /** RFC 3339, leap seconds included. */
    POINT_IN_TIME(
            ScalarType.DATETIME,
            "a point in time, such as \"2019-03-05T18:45:41.2346710Z\"",
            "write it in the form of RFC 3339, with its offset") {
        @Override
        boolean matches(String text) {
            Matcher time = TIME.matcher(text);
            return time.matches() && isDate(time.group(1));
        }
    },

    /** Base64 or hexadecimal digits: which of them, the type does not say. */
    BYTES(ScalarType.BYTES, "bytes in Base64 or hexadecimal digits", "encode the bytes") {
        @Override
        boolean matches(String text) {
            return isBase64(text) || HEXADECIMAL.matcher(text).matches();
        }
    },

    /** In any spelling. */
    GUID(ScalarType.GUID, "a GUID, such as \"7b3e9f04-5c1d-4a68-9e27-0d4c8a1b6f35\"", "write a GUID") {
        @Override
        boolean matches(String text) {
            return Guids.isGuid(text);
        }
    },

    /** Six pairs of digits. */
    MAC_ADDRESS(ScalarType.MAC, "a MAC address, such as \"00-15-5D-52-C0-00\"", "write a MAC address") {
        @Override
        boolean matches(String text) {
            return MAC.matcher(text).matches();
        }
    };

    private static final String PAIR = "\\p{XDigit}{2}";
    private static final Pattern MAC =
            Pattern.compile(PAIR + "(-" + PAIR + "){5}|" + PAIR + "(:" + PAIR + "){5}|\\p{XDigit}{12}");
    private static final Pattern HEXADECIMAL = Pattern.compile("(" + PAIR + ")*+");
    private static final Pattern TIME =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[Tt ]([01]\\d|2[0-3]):[0-5]\\d:([0-5]\\d|60)(\\.\\d{1,100})?"
                    + "([Zz]|[+-]([01]\\d|2[0-3]):[0-5]\\d)");

    private final ScalarType<?> type;
    private final String expected;
    private final String advice;

    TextFormat(ScalarType<?> type, String expected, String advice) {
        this.type = type;
        this.expected = expected;
        this.advice = advice;
    }

    /** The form of a type; none if any text is one of it. */
    static Optional<TextFormat> of(ScalarType<?> type) {
        return Stream.of(values()).filter(format -> format.type == type).findFirst();
    }

    /** Whether a type is one of texts, with a form or without. */
    static boolean isOfTexts(ScalarType<?> type) {
        return type == ScalarType.STRING || of(type).isPresent();
    }

    abstract boolean matches(String text);

    String expected() {
        return expected;
    }

    String advice() {
        return advice;
    }

    private static boolean isDate(String text) {
        try {
            return LocalDate.parse(text).isSupported(java.time.temporal.ChronoField.YEAR);
        } catch (DateTimeException notADate) {
            return false;
        }
    }

    private static boolean isBase64(String text) {
        try {
            return EncodedBytes.of(text).decodeBase64().length <= text.length();
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }
}
