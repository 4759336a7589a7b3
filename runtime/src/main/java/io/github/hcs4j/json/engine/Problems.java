package io.github.hcs4j.json.engine;

import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.json.OneLine;

/** Says what is wrong with a text, where, and what was found there, in words that fit into a line. */
final class Problems {

    private Problems() {}

    /** A problem of the value that begins at an offset. */
    static JsonException at(TextReader in, int offset, String detail) {
        return Places.problem(in.text(), offset, offset, detail);
    }

    /** A name at an offset, behind which the reader stands, was there before in the same object. */
    static JsonException duplicate(TextReader in, int offset, String name) {
        return Places.problem(
                in.text(), offset, in.offset(), "the name " + OneLine.quote(name) + " occurs twice in its object");
    }

    /** A value that is not what was expected. That of a secret member is not quoted. */
    static JsonException wrong(TextReader in, int offset, String expected) {
        String found = found(in, offset);
        return at(in, offset, "expected " + expected + ", found " + (in.isSecret() ? "a secret value" : found));
    }

    /** A character that JSON does not allow where it stands. */
    static JsonException notJson(TextReader in, int offset, String expected) {
        return offset >= in.text().length
                ? cutOff(in)
                : at(in, offset, "not JSON: " + expected + ", found " + character(in.text(), offset));
    }

    /** The end of the text where it must not be. */
    static JsonException cutOff(TextReader in) {
        return at(in, in.text().length, "the text ends in the middle of a value");
    }

    /** The value that begins at an offset, in a few words. */
    static String found(TextReader in, int offset) {
        byte[] text = in.text();
        if (offset >= text.length) {
            throw cutOff(in);
        }
        byte c = text[offset];
        if (c == '"') {
            return "the text " + OneLine.quote(StringText.decode(in, offset + 1, StringText.end(in, offset + 1)));
        }
        if (c == '-' || NumberText.isDigit(c)) {
            return "the number " + OneLine.shortened(NumberText.text(text, offset, NumberText.end(in, offset)));
        }
        return switch (c) {
            case '{' -> "an object";
            case '[' -> "a list";
            default -> word(in, offset);
        };
    }

    private static String word(TextReader in, int offset) {
        byte[] text = in.text();
        int end = offset;
        while (end < text.length && isOfWord(text[end])) {
            end++;
        }
        String word = NumberText.text(text, offset, end);
        if (word.equals("true") || word.equals("false") || word.equals("null")) {
            return word;
        }
        if (word.isEmpty()) {
            throw notJson(in, offset, "expected a value");
        }
        String found = in.isSecret() ? "a secret without quotation marks" : OneLine.shortened(word);
        throw at(in, offset, "not JSON: expected a value, found " + found);
    }

    private static boolean isOfWord(byte c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '$' || NumberText.isDigit(c);
    }

    /** The character at an offset, or that has a byte there. */
    static String character(byte[] text, int offset) {
        int c = Utf8.characterAt(text, Utf8.beginOfCharacter(text, offset));
        return "'" + OneLine.plain(Character.toString(c)) + "'";
    }
}
