package io.github.hcs4j.validate;

import io.github.hcs4j.type.ScalarType;
import java.util.Optional;
import java.util.function.Predicate;
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
            "write it in the form of RFC 3339, with its offset",
            FormattedTexts::isPointInTime),

    /** Base64 or hexadecimal digits: which of them, the type does not say. */
    BYTES(ScalarType.BYTES, "bytes in Base64 or hexadecimal digits", "encode the bytes", FormattedTexts::isBytes),

    /** In any spelling. */
    GUID(ScalarType.GUID, "a GUID, such as \"7b3e9f04-5c1d-4a68-9e27-0d4c8a1b6f35\"", "write a GUID", Guids::isGuid),

    /** A day of RFC 3339. */
    DAY(ScalarType.DATE, "a day, such as \"2019-03-05\"", "write it in the form of RFC 3339", FormattedTexts::isDate),

    /** A time of the day of RFC 3339, leap seconds included. */
    TIME_OF_DAY(
            ScalarType.TIME,
            "a time of the day, such as \"18:45:41Z\"",
            "write it in the form of RFC 3339, with its offset",
            FormattedTexts::isTimeOfDay),

    /** A length of time of ISO 8601. */
    DURATION(
            ScalarType.DURATION,
            "a length of time, such as \"P3DT12H\"",
            "write it in the form of ISO 8601",
            FormattedTexts::isDuration),

    /** With a scheme. */
    URI(
            ScalarType.URI,
            "a URI, such as \"https://acme.example/vm\"",
            "write it with its scheme",
            FormattedTexts::isUri),

    /** With a scheme or without. */
    URI_REFERENCE(
            ScalarType.URI_REFERENCE,
            "a URI or a relative reference",
            "escape what may not be in a URI",
            FormattedTexts::isUriReference),

    /** A name and a host. */
    EMAIL(ScalarType.EMAIL, "an address, such as \"ops@acme.example\"", "write an address", FormattedTexts::isEmail),

    /** Labels with dots between them. */
    HOSTNAME(
            ScalarType.HOSTNAME,
            "the name of a host, such as \"vm.acme.example\"",
            "write a host's name",
            FormattedTexts::isHostname),

    /** Four numbers. */
    IPV4(
            ScalarType.IPV4,
            "an IPv4 address, such as \"192.0.2.1\"",
            "write four numbers from 0 to 255",
            FormattedTexts::isIpv4),

    /** Eight groups of hexadecimal digits. */
    IPV6(
            ScalarType.IPV6,
            "an IPv6 address, such as \"2001:db8::1\"",
            "write groups of hexadecimal digits",
            FormattedTexts::isIpv6),

    /** Steps that begin with a slash. */
    JSON_POINTER(
            ScalarType.JSON_POINTER,
            "a JSON pointer, such as \"/a/0\"",
            "write / before each step",
            FormattedTexts::isJsonPointer),

    /** Of the dialects of regular expressions, which differ, none is asked. */
    REGEX(ScalarType.REGEX, "a regular expression", "write a regular expression", text -> true),

    /** Six pairs of digits. */
    MAC_ADDRESS(
            ScalarType.MAC,
            "a MAC address, such as \"00-15-5D-52-C0-00\"",
            "write a MAC address",
            FormattedTexts::isMacAddress);

    private final ScalarType<?> type;
    private final String expected;
    private final String advice;
    private final Predicate<String> form;

    TextFormat(ScalarType<?> type, String expected, String advice, Predicate<String> form) {
        this.type = type;
        this.expected = expected;
        this.advice = advice;
        this.form = form;
    }

    /** The form of a type; none if any text is one of it. */
    static Optional<TextFormat> of(ScalarType<?> type) {
        return Stream.of(values()).filter(format -> format.type == type).findFirst();
    }

    /** Whether a type is one of texts, with a form or without. */
    static boolean isOfTexts(ScalarType<?> type) {
        return type == ScalarType.STRING || of(type).isPresent();
    }

    boolean matches(String text) {
        return form.test(text);
    }

    String expected() {
        return expected;
    }

    String advice() {
        return advice;
    }
}
