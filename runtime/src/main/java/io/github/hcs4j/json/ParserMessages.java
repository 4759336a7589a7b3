package io.github.hcs4j.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a parser says of a text, without what only those can use who configure it. */
final class ParserMessages {

    /** What Jackson adds to its messages for those who could configure it. */
    private static final Pattern ADVICE = Pattern.compile(
            "(: (hexadecimal number literals require enabling|enable) `|: maybe a \\(non-standard\\) comment"
                    + "| \\((start marker|for (Array|Object) starting|consider enabling `)).*",
            Pattern.DOTALL);

    private static final Pattern UNEXPECTED_CHARACTER = Pattern.compile(
            "^Unexpected character \\((?:'.{1,2}' )?\\((?:CTRL-CHAR, )?code (\\d+)[^)]*\\)\\)", Pattern.DOTALL);

    private static final int FIRST_NOT_ASCII = 0x80;
    private static final int LAST_OF_ONE_BYTE = 0xFF;

    private ParserMessages() {}

    /** Of a text that is not JSON. */
    static String notJson(byte[] text, int offset, String message) {
        if (message.startsWith("Unexpected end-of-input")) {
            return "the text ends in the middle of a value";
        }
        // It quotes the text, which can have characters that break or reorder a line.
        return "not JSON: "
                + TextProblems.plain(ADVICE.matcher(withWholeCharacter(text, offset, message))
                        .replaceFirst("")
                        .codePoints());
    }

    /** Parsers quote the first byte of a character here and half of it there. */
    private static String withWholeCharacter(byte[] text, int offset, String message) {
        Matcher unexpected = UNEXPECTED_CHARACTER.matcher(message);
        if (!unexpected.find() || Integer.parseInt(unexpected.group(1)) < FIRST_NOT_ASCII) {
            return message;
        }
        String character = quoted(Utf8.characterAt(text, offset));
        return "Unexpected character (" + character + ')' + message.substring(unexpected.end());
    }

    private static String quoted(int c) {
        if (Character.isISOControl(c)) {
            return "(CTRL-CHAR, code " + c + ')';
        }
        String code = c > LAST_OF_ONE_BYTE ? c + " / 0x" + Integer.toHexString(c) : Integer.toString(c);
        return "'" + Character.toString(c) + "' (code " + code + ')';
    }

    /** Of a text that is beyond a limit. */
    static String beyondLimit(String message) {
        if (message.contains("nesting depth")) {
            return "nested deeper than " + Limits.DEPTH + " levels";
        }
        if (message.contains("Number value length")) {
            return "a number of more than " + Limits.DIGITS + " digits";
        }
        if (message.contains("String value length")) {
            return "a string of more than " + Limits.STRING + " characters";
        }
        if (isAboutName(message)) {
            return "a name of more than " + Limits.NAME + " characters";
        }
        return message;
    }

    /** Whether a limit of names is meant. */
    static boolean isAboutName(String message) {
        return message.contains("Name length");
    }
}
