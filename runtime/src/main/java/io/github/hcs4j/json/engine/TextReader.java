package io.github.hcs4j.json.engine;

import io.github.hcs4j.json.EncodedBytes;
import io.github.hcs4j.json.JsonLimits;
import io.github.hcs4j.json.Timestamp;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads the plain values of one JSON text: where it stands, and what comes next. */
abstract sealed class TextReader permits JsonReader {

    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
    private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
    private static final byte[] NULL = {'n', 'u', 'l', 'l'};
    private static final String WHOLE = "a whole number";
    private static final String NUMBER = "a number";

    final byte[] text;

    /** The offset of what is read next. */
    int at;

    /** The member that was read last, for messages. */
    @Nullable
    MemberNames names;

    int member;

    /** How many of the values around the next one are secret. */
    int secrets;

    private boolean wantsDigits;

    private final StringText strings = new StringText();

    void colon() {
        if (!(at < text.length && text[at] == ':') && skip() != ':') {
            throw Problems.notJson(this, at, "expected ':'");
        }
        at++;
    }

    /** Reads the name at which this stands, without the colon. */
    String name() {
        int begin = at;
        String name = characters();
        if (name.length() > JsonLimits.NAME) {
            throw Problems.at(this, begin, "a name of more than " + JsonLimits.NAME + " characters");
        }
        return name;
    }

    TextReader(byte[] text) {
        this.text = text;
    }

    /** {@return the index of the text that is read; {@link JsonReader#UNKNOWN} for another value, which is not read} */
    public int known(MemberNames texts) {
        long found = skip() == '"' ? texts.find(text, at + 1) : MemberNames.NOT_FOUND;
        if (found < 0) {
            return JsonReader.UNKNOWN;
        }
        at = (int) (found >>> Integer.SIZE) + 1;
        return (int) found;
    }

    /** {@return the next value, which is a text} */
    public @Nullable String string() {
        if (skip() != '"') {
            return nothing("a text");
        }
        int begin = at;
        String value = characters();
        if (value.length() > JsonLimits.STRING) {
            throw Problems.at(this, begin, "a string of more than " + JsonLimits.STRING + " characters");
        }
        return value;
    }

    /** Reads the string at whose first quotation mark this stands. */
    private String characters() {
        int begin = at + 1;
        int end = Words.endOfPlain(text, begin);
        if (end < text.length && text[end] == '"') {
            at = end + 1;
            return new String(text, begin, end - begin, StandardCharsets.ISO_8859_1);
        }
        return strings.read(this, begin);
    }

    /** {@return the next value, which is a text that stands for bytes} */
    public @Nullable EncodedBytes bytes() {
        String value = string();
        return value == null ? null : EncodedBytes.of(value);
    }

    /** {@return the next value, which is a text that stands for a point in time} */
    public @Nullable Timestamp timestamp() {
        String value = string();
        return value == null ? null : Timestamp.of(value);
    }

    /** {@return the next value, which is a truth value} */
    public @Nullable Boolean bool() {
        skip();
        return word(TRUE) ? Boolean.TRUE : word(FALSE) ? Boolean.FALSE : nothing("true or false");
    }

    /** {@return the next value, which is a whole number from 0 to 255} */
    public @Nullable Integer uint8() {
        return isNumber(WHOLE) ? (Integer) (int) NumberText.within(this, 0, Checks.UINT8) : null;
    }

    /** {@return the next value, which is a whole number from 0 to 65535} */
    public @Nullable Integer uint16() {
        return isNumber(WHOLE) ? (Integer) (int) NumberText.within(this, 0, Checks.UINT16) : null;
    }

    /** {@return the next value, which is a whole number of 32 bits with a sign} */
    public @Nullable Integer int32() {
        return isNumber(WHOLE) ? (Integer) (int) NumberText.within(this, Integer.MIN_VALUE, Integer.MAX_VALUE) : null;
    }

    /** {@return the next value, which is a whole number from 0 to 4294967295} */
    public @Nullable Long uint32() {
        return isNumber(WHOLE) ? (Long) NumberText.within(this, 0, Checks.UINT32) : null;
    }

    /** {@return the next value, which is a whole number of 64 bits with a sign} */
    public @Nullable Long int64() {
        return isNumber(WHOLE) ? (Long) NumberText.within(this, Long.MIN_VALUE, Long.MAX_VALUE) : null;
    }

    /** {@return the next value, which is a whole number from 0 to 18446744073709551615} */
    public @Nullable BigInteger uint64() {
        return isNumber(WHOLE) ? NumberText.uint64(this) : null;
    }

    /** {@return the next value, which is a whole number of any size} */
    public @Nullable BigInteger integer() {
        return isNumber(WHOLE) ? NumberText.integer(this) : null;
    }

    /** {@return the next value, which is a number of double precision} */
    public @Nullable Double float64() {
        return isNumber(NUMBER) ? (Double) NumberText.float64(this) : null;
    }

    /** {@return the next value, which is a number with all its digits} */
    public @Nullable BigDecimal number() {
        return isNumber(NUMBER) ? NumberText.decimal(this) : null;
    }

    boolean isNumber(String expected) {
        byte c = skip();
        if (NumberText.isDigit(c) || c == '-') {
            return true;
        }
        nothing(expected);
        return false;
    }

    /** Goes behind white space, and returns the byte there; 0 at the end of the text. */
    byte skip() {
        int to = at;
        while (to < text.length) {
            byte c = text[to];
            if (c > ' ' || c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                at = to;
                return c;
            }
            to++;
        }
        at = to;
        return 0;
    }

    /** Reads a word that is there. */
    boolean word(byte[] word) {
        boolean isThere = StringText.isAt(text, at, word);
        at += isThere ? word.length : 0;
        return isThere;
    }

    /** Reads {@code null}, or refuses what is there. */
    <T> @Nullable T nothing(String expected) {
        if (!word(NULL)) {
            throw Problems.wrong(this, at, expected);
        }
        return null;
    }

    byte[] text() {
        return text;
    }

    void wantDigits(boolean digits) {
        wantsDigits = digits;
    }

    /** Whether a whole number is written in digits alone. */
    boolean wantsDigits() {
        return wantsDigits;
    }

    /** The offset of what is read next. */
    int offset() {
        return at;
    }

    /** Goes behind a value that was read elsewhere. */
    void goTo(int offset) {
        at = offset;
    }

    /** Whether the value that is read is one that no message may quote. */
    boolean isSecret() {
        return secrets > 0 || names != null && member >= 0 && names.isSecret(member);
    }
}
