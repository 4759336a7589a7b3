package io.github.hcs4j.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * One JSON text, token by token: what {@link JsonReader} needs of a streaming API. It stands at a token, or before the
 * first, or past the last. Each method throws a {@link JsonException} where the text is not JSON, or beyond the
 * {@link Limits}; they are the same in every implementation, with their words.
 */
abstract class TokenSource implements AutoCloseable {

    /** What {@link #nextMember} returns at the end of an object. */
    static final int END = -1;

    /** What {@link #nextMember} returns for a member with none of the names. */
    static final int UNKNOWN = -2;

    private final byte[] text;

    /**
     * @param text the whole text in UTF-8
     */
    TokenSource(byte[] text) {
        this.text = text;
    }

    /** Goes to the next {@link Token} and returns it. */
    abstract int next();

    /** The {@link Token} it stands at. */
    abstract int current();

    /** Goes to the next token and returns its name; {@code null} if it is no name. */
    abstract @Nullable String nextName();

    /**
     * Goes to the value of the next member with one of these names, and returns which; or to the name of one with another,
     * and returns {@link #UNKNOWN}; or to the end of the object, and returns {@link #END}.
     */
    abstract int nextMember(MemberNames names);

    /** Goes to the end of the object or list at whose begin it stands; stays where it is at any other token. */
    abstract void skip();

    /** The name of the member that it stands at. */
    abstract @Nullable String name();

    /** The text of a string, a number, a name or a literal. */
    abstract @Nullable String string();

    /** Whether a whole number fits into a {@code long}. */
    abstract boolean fitsLong();

    abstract long longValue();

    abstract BigInteger integerValue();

    /** A whole number as an {@link Integer}, a {@link Long} or a {@link BigInteger}: the first that holds it. */
    abstract Number wholeNumber();

    abstract double doubleValue();

    /**
     * A number with all its digits.
     *
     * @throws ArithmeticException if its exponent is beyond what a {@link BigDecimal} has
     */
    abstract BigDecimal decimalValue();

    /** Where the token begins that it stands at, in bytes from the begin of the text. */
    abstract int offset();

    /** The JSON pointer to what it stands at. */
    abstract String pointer();

    /** Another source of the same text, which stands before the token that begins at this offset. */
    abstract TokenSource from(int offset);

    @Override
    public abstract void close();

    /**
     * Looks ahead for a member of the object at whose begin this stands, and stays there. It reads as far as it has to
     * and tells no problem: whoever reads the object will meet it.
     *
     * @param name the name of the member
     * @return its value, if the object has the member and the value is a text; otherwise {@code null}
     */
    final @Nullable String peekText(String name) {
        try (TokenSource ahead = from(offset())) {
            ahead.next();
            for (String met = ahead.nextName(); met != null; met = ahead.nextName()) {
                int value = ahead.next();
                if (met.equals(name)) {
                    return value == Token.STRING ? ahead.string() : null;
                }
                ahead.skip();
            }
            return null;
        } catch (JsonException malformed) {
            return null;
        }
    }

    /** What it stands at, in a few words. */
    final String found() {
        return switch (current()) {
            case Token.NONE -> "the end of the text";
            case Token.START_OBJECT, Token.END_OBJECT -> "an object";
            case Token.START_LIST, Token.END_LIST -> "a list";
            case Token.STRING -> "the text \"" + TextProblems.shortened(string()) + '"';
            case Token.WHOLE_NUMBER, Token.FRACTION -> "the number " + TextProblems.shortened(string());
            default -> String.valueOf(string());
        };
    }

    /** A problem of the value that it stands at. */
    final JsonException problem(String detail) {
        return problem(offset(), detail);
    }

    private JsonException problem(int offset, String detail) {
        return TextProblems.at(text, offset, pointer(), detail, null);
    }

    /** The name that it stands at, or the name of the value that it stands at, was there before in the same object. */
    JsonException duplicate() {
        int at = current() == Token.NAME ? offset() : quotationMarkBefore(quotationMarkBefore(offset()));
        return problem(at, "the name \"" + TextProblems.shortened(name()) + "\" occurs twice in its object");
    }

    /** A problem that the streaming API found at an offset, or within the character there. */
    final JsonException notJson(String message, long offset, @Nullable Throwable cause) {
        int begin = Utf8.beginOfCharacter(text, (int) offset);
        return TextProblems.at(text, begin, pointer(), ParserMessages.notJson(text, begin, message), cause);
    }

    /** A limit that the streaming API found exceeded, at an offset that depends on how it fills its buffers. */
    final JsonException beyondLimit(String message, long offset, Throwable cause) {
        int at = (int) offset;
        if (current() == Token.STRING) {
            at = offset();
        } else if (ParserMessages.isAboutName(message)) {
            at = beginOfName(at);
        }
        return TextProblems.at(text, at, pointer(), ParserMessages.beyondLimit(message), cause);
    }

    /** The offset of the quotation mark before the long name that begins at this offset, goes on, or ends before it. */
    private int beginOfName(int offset) {
        int last = quotationMarkBefore(offset);
        int previous = quotationMarkBefore(last);
        return last == offset - 1 && last - previous > Limits.NAME ? previous : last;
    }

    private int quotationMarkBefore(int offset) {
        int at = offset - 1;
        while (at > 0 && (text[at] != '"' || isEscaped(at))) {
            at--;
        }
        return at;
    }

    private boolean isEscaped(int quotationMark) {
        int backslashes = 0;
        while (text[quotationMark - 1 - backslashes] == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }
}
