package io.github.hcs4j.validate;

import io.github.hcs4j.json.EncodedBytes;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The standard formats of JSON Schema for texts, in linear time. */
final class FormattedTexts {

    private static final int LONGEST_HOSTNAME = 253;
    private static final int GROUPS = 8;

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DURATION =
            Pattern.compile("P(?!$)(\\d+W|(\\d+Y)?(\\d+M)?(\\d+D)?(T(?!$)(\\d+H)?(\\d+M)?(\\d+S)?)?)");
    private static final Pattern LABELS = Pattern.compile(
            "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*+");
    private static final Pattern EMAIL = Pattern.compile("(\"[^\"]+\"|[^\\s@\"]++)@[^\\s@]++");
    private static final String BYTE = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final Pattern IPV4 = Pattern.compile(BYTE + "(\\." + BYTE + "){3}");
    private static final Pattern GROUP = Pattern.compile("[0-9A-Fa-f]{1,4}");

    private static final String PAIR = "\\p{XDigit}{2}";
    private static final Pattern MAC_ADDRESS =
            Pattern.compile(PAIR + "(-" + PAIR + "){5}|" + PAIR + "(:" + PAIR + "){5}|\\p{XDigit}{12}");
    private static final Pattern HEXADECIMAL = Pattern.compile("(" + PAIR + ")*+");
    private static final Pattern JSON_POINTER = Pattern.compile("(/([^/~]|~[01])*+)*+");
    private static final Pattern POINT_IN_TIME =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[Tt ]([01]\\d|2[0-3]):[0-5]\\d:([0-5]\\d|60)(\\.\\d{1,100})?"
                    + "([Zz]|[+-]([01]\\d|2[0-3]):[0-5]\\d)");

    /** A day to go with a time. */
    private static final String SOME_DAY = "0000-01-01T";

    private FormattedTexts() {}

    static boolean isPointInTime(String text) {
        Matcher time = POINT_IN_TIME.matcher(text);
        return time.matches() && isDate(time.group(1));
    }

    static boolean isTimeOfDay(String text) {
        return POINT_IN_TIME.matcher(SOME_DAY + text).matches();
    }

    /** Whether a text is Base64 or hexadecimal digits. */
    static boolean isBytes(String text) {
        return isBase64(text) || HEXADECIMAL.matcher(text).matches();
    }

    private static boolean isBase64(String text) {
        try {
            EncodedBytes.of(text).decodeBase64();
            return true;
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    static boolean isMacAddress(String text) {
        return MAC_ADDRESS.matcher(text).matches();
    }

    static boolean isJsonPointer(String text) {
        return JSON_POINTER.matcher(text).matches();
    }

    static boolean isDate(String text) {
        try {
            return DATE.matcher(text).matches() && LocalDate.parse(text).isSupported(ChronoField.YEAR);
        } catch (DateTimeException notADate) {
            return false;
        }
    }

    static boolean isDuration(String text) {
        return DURATION.matcher(text).matches();
    }

    /** Whether a text is a URI with a scheme. */
    static boolean isUri(String text) {
        return uri(text).filter(URI::isAbsolute).isPresent();
    }

    /** Whether a text is a URI, with a scheme or without. */
    static boolean isUriReference(String text) {
        return uri(text).isPresent();
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException notOne) {
            return Optional.empty();
        }
    }

    static boolean isEmail(String text) {
        return EMAIL.matcher(text).matches();
    }

    static boolean isHostname(String text) {
        return text.length() <= LONGEST_HOSTNAME && LABELS.matcher(text).matches();
    }

    static boolean isIpv4(String text) {
        return IPV4.matcher(text).matches();
    }

    /** Whether a text has eight groups, or fewer around one {@code ::}; the last two may be an IPv4 address. */
    static boolean isIpv6(String text) {
        int gap = text.indexOf("::");
        if (gap < 0) {
            return groups(text, true) == GROUPS;
        }
        int before = groups(text.substring(0, gap), false);
        int after = groups(text.substring(gap + 2), true);
        return before >= 0 && after >= 0 && before + after < GROUPS;
    }

    /** How many groups there are; -1 if something is none. */
    private static int groups(String text, boolean isEnd) {
        if (text.isEmpty()) {
            return 0;
        }
        String[] parts = text.split(":", -1);
        int count = 0;
        for (int i = 0; i < parts.length; i++) {
            if (isEnd && i == parts.length - 1 && isIpv4(parts[i])) {
                count += 2;
            } else if (GROUP.matcher(parts[i]).matches()) {
                count++;
            } else {
                return -1;
            }
        }
        return count;
    }
}
