package io.github.hcs4j.validate;

import io.github.hcs4j.json.EncodedBytes;
import io.github.hcs4j.type.ScalarType;
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
            return time.matches() && FormattedTexts.isDate(time.group(1));
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

    /** A day of RFC 3339. */
    DAY(ScalarType.DATE, "a day, such as \"2019-03-05\"", "write it in the form of RFC 3339") {
        @Override
        boolean matches(String text) {
            return FormattedTexts.isDate(text);
        }
    },

    /** A time of the day of RFC 3339, leap seconds included. */
    TIME_OF_DAY(
            ScalarType.TIME,
            "a time of the day, such as \"18:45:41Z\"",
            "write it in the form of RFC 3339, with its offset") {
        @Override
        boolean matches(String text) {
            return TIME.matcher(FIRST_DAY + text).matches();
        }
    },

    /** A length of time of ISO 8601. */
    DURATION(ScalarType.DURATION, "a length of time, such as \"P3DT12H\"", "write it in the form of ISO 8601") {
        @Override
        boolean matches(String text) {
            return FormattedTexts.isDuration(text);
        }
    },

    /** With a scheme. */
    URI(ScalarType.URI, "a URI, such as \"https://acme.example/vm\"", "write it with its scheme") {
        @Override
        boolean matches(String text) {
            return FormattedTexts.isUri(text, true);
        }
    },

    /** With a scheme or without. */
    URI_REFERENCE(ScalarType.URI_REFERENCE, "a URI or a relative reference", "escape what may not be in a URI") {
        @Override
        boolean matches(String text) {
            return FormattedTexts.isUri(text, false);
        }
    },

    /** A name and a host. */
    EMAIL(ScalarType.EMAIL, "an address, such as \"ops@acme.example\"", "write an address") {
        @Override
        boolean matches(String text) {
            return FormattedTexts.isEmail(text);
        }
    },

    /** Labels with dots between them. */
    HOSTNAME(ScalarType.HOSTNAME, "the name of a host, such as \"vm.acme.example\"", "write a host's name") {
        @Override
        boolean matches(String text) {
            return FormattedTexts.isHostname(text);
        }
    },

    /** Four numbers. */
    IPV4(ScalarType.IPV4, "an IPv4 address, such as \"192.0.2.1\"", "write four numbers from 0 to 255") {
        @Override
        boolean matches(String text) {
            return FormattedTexts.isIpv4(text);
        }
    },

    /** Eight groups of hexadecimal digits. */
    IPV6(ScalarType.IPV6, "an IPv6 address, such as \"2001:db8::1\"", "write groups of hexadecimal digits") {
        @Override
        boolean matches(String text) {
            return FormattedTexts.isIpv6(text);
        }
    },

    /** Steps that begin with a slash. */
    JSON_POINTER(ScalarType.JSON_POINTER, "a JSON pointer, such as \"/a/0\"", "write / before each step") {
        @Override
        boolean matches(String text) {
            return POINTER.matcher(text).matches();
        }
    },

    /** Of the dialects of regular expressions, which differ, none is asked. */
    REGEX(ScalarType.REGEX, "a regular expression", "write a regular expression") {
        @Override
        boolean matches(String text) {
            return true;
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
    private static final Pattern POINTER = Pattern.compile("(/([^/~]|~[01])*+)*+");

    /** A day to go with a time. */
    private static final String FIRST_DAY = "0000-01-01T";

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

    private static boolean isBase64(String text) {
        try {
            return EncodedBytes.of(text).decodeBase64().length <= text.length();
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }
}
