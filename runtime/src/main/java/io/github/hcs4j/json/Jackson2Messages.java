package io.github.hcs4j.json;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What Jackson 2 says of a text that is not JSON, in the words and with the places of Jackson 3. */
final class Jackson2Messages {

    private static final Pattern LOW_SURROGATE =
            Pattern.compile("^Unexpected low surrogate in property name: 0x(\\p{XDigit}+)$");

    private static final Pattern NO_LOW_SURROGATE = Pattern.compile("expected low surrogate, got 0x(\\p{XDigit}+)$");

    private Jackson2Messages() {}

    /** A message about what stands at an offset. */
    static String asOfJackson3(String message, byte[] text, int offset) {
        if (message.endsWith(": Expected space separating root-level values")) {
            String number = endOfNumber(text, offset);
            return number == null ? message : number;
        }
        String words = message.replace("field name", "property name");
        Matcher low = LOW_SURROGATE.matcher(words);
        if (low.find()) {
            String unit = low.group(1).toUpperCase(Locale.ROOT);
            return "Unexpected low surrogate in property name (" + unit + ") without preceding high surrogate";
        }
        return NO_LOW_SURROGATE.matcher(words).replaceFirst("expected low surrogate (DC00-DFFF), got $1");
    }

    /** How many bytes the place of a message is past that of Jackson 3. */
    static int past(String message) {
        return message.startsWith("Illegal character (") ? 1 : 0;
    }

    /**
     * What Jackson 3 says of a number that goes on as none does: 0x or 1.5. with anything after it. Jackson 2 takes it for
     * a number and looks no further.
     *
     * @param text the text
     * @param end where the number ends in it
     * @return the message; {@code null} if the number ends well, or there is none
     */
    static @Nullable String endOfNumber(byte[] text, int end) {
        byte after = end < text.length ? text[end] : 0;
        if ((after == 'x' || after == 'X') && isZero(text, end)) {
            return "Unexpected character ('" + (char) after + "' (code " + after + "))";
        }
        return after == '.' && isFraction(text, end)
                ? "Unexpected character ('.' (code 46)) in numeric value: Cannot parse number with more than one decimal"
                        + " point"
                : null;
    }

    private static boolean isZero(byte[] text, int end) {
        int before = end - 2;
        if (before >= 0 && text[before] == '-') {
            before--;
        }
        return end > 0 && text[end - 1] == '0' && (before < 0 || !isPartOfNumber(text[before]));
    }

    private static boolean isFraction(byte[] text, int end) {
        int before = end - 1;
        while (before >= 0 && text[before] >= '0' && text[before] <= '9') {
            before--;
        }
        return before >= 0 && before < end - 1 && text[before] == '.';
    }

    private static boolean isPartOfNumber(byte c) {
        return (c >= '0' && c <= '9') || c == '.' || c == 'e' || c == 'E' || c == '+';
    }
}
