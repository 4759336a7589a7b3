package io.github.hcs4j.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON text, value by value, for the types. A reader stands at the first token of a value, or past the
 * last; each method reads the value it stands at. A JSON {@code null} is read as {@code null}.
 *
 * <p>It is strict: a name that occurs twice in an object, a number outside its type, a value of another kind, bytes that
 * are not UTF-8, a byte order mark and text after the end are errors, each with its place. It refuses texts of more than
 * 64 MiB, strings of more than 16 Mi characters, numbers of more than 1000 digits and nesting of more than 500 levels.
 *
 * <p>A reader is for one thread and one text.
 */
public final class JsonReader implements AutoCloseable {

    private final TokenSource tokens;
    private final FreeFormReader freeForm;
    private final MemberValues values = new MemberValues();

    private JsonReader(TokenSource tokens) {
        this.tokens = tokens;
        this.freeForm = new FreeFormReader(tokens);
    }

    /**
     * A reader that stands before a text.
     *
     * @param utf8 the text in UTF-8; not to be changed while it is read
     * @param api what parses it
     * @return the reader
     * @throws JsonException if the bytes are no text that can be read
     */
    static JsonReader of(byte[] utf8, StreamingApi api) {
        TextProblems.checkReadable(utf8);
        return new JsonReader(api.source(utf8));
    }

    /** Reads the whole text as one value. */
    <T> T document(JsonType<T> type) {
        if (tokens.next() == Token.NONE) {
            throw tokens.problem("expected a JSON value, found nothing");
        }
        T value = type.read(this);
        if (value == null) {
            throw tokens.problem("expected a value, found null");
        }
        if (tokens.next() != Token.NONE) {
            throw tokens.problem("expected the end of the text, found " + tokens.found());
        }
        return value;
    }

    /** Reads a record; {@code null} for {@code null}. */
    <T> @Nullable T object(ObjectType<T> type) {
        if (!isThere(Token.START_OBJECT, "an object")) {
            return null;
        }
        Members<T> members = type.table();
        MemberNames names = members.names();
        int outer = values.open(members.size());
        int member;
        while ((member = tokens.nextMember(names)) != TokenSource.END) {
            if (member == TokenSource.UNKNOWN) {
                unknownMember(values.unknownToRead());
            } else if (values.has(member)) {
                throw tokens.duplicate();
            } else {
                values.read(member, memberValue(members.type(member)));
            }
        }
        T record = type.create(values);
        values.close(outer);
        return record;
    }

    /** Reads a value. Most are texts, for which nobody has to ask the type. */
    private @Nullable Object memberValue(JsonType<?> type) {
        return type instanceof ScalarType.Text ? string() : type.read(this);
    }

    private void unknownMember(Map<String, @Nullable Object> members) {
        String name = tokens.name();
        if (members.containsKey(name)) {
            throw tokens.duplicate();
        }
        tokens.next();
        members.put(name, freeForm.value());
    }

    /**
     * Looks ahead into the object at which the reader stands, without reading it.
     *
     * @param name the name of a member
     * @return the member's text; {@code null} if there is no such object, member or text
     */
    @Nullable
    String peekText(String name) {
        return tokens.current() == Token.START_OBJECT ? tokens.peekText(name) : null;
    }

    @Nullable
    String string() {
        return isThere(Token.STRING, "a text") ? tokens.string() : null;
    }

    @Nullable
    EncodedBytes bytes() {
        String text = string();
        return text == null ? null : EncodedBytes.of(text);
    }

    @Nullable
    Timestamp timestamp() {
        String text = string();
        return text == null ? null : Timestamp.of(text);
    }

    @Nullable
    Boolean bool() {
        int token = tokens.current();
        if (token == Token.TRUE) {
            return Boolean.TRUE;
        }
        return isThere(Token.FALSE, "true or false") ? Boolean.FALSE : null;
    }

    @Nullable
    Integer intWithin(int minimum, int maximum) {
        Long value = longWithin(minimum, maximum);
        return value == null ? null : value.intValue();
    }

    @Nullable
    Long longWithin(long minimum, long maximum) {
        if (!isWholeNumber()) {
            return null;
        }
        if (!tokens.fitsLong()) {
            throw outOfRange(minimum, maximum);
        }
        long value = tokens.longValue();
        if (value < minimum || value > maximum) {
            throw outOfRange(minimum, maximum);
        }
        return value;
    }

    @Nullable
    BigInteger uint64() {
        BigInteger value = integer();
        if (value != null && !WholeNumbers.fitsUint64(value)) {
            throw outOfRange(0, "18446744073709551615");
        }
        return value;
    }

    @Nullable
    BigInteger integer() {
        if (!isWholeNumber()) {
            return null;
        }
        return tokens.fitsLong() ? BigInteger.valueOf(tokens.longValue()) : tokens.integerValue();
    }

    @Nullable
    Double float64() {
        if (!isNumber()) {
            return null;
        }
        double value = tokens.doubleValue();
        if (Double.isInfinite(value)) {
            throw tokens.problem("expected a number of double precision, found " + tokens.found());
        }
        return value;
    }

    @Nullable
    BigDecimal decimal() {
        return isNumber() ? freeForm.decimal() : null;
    }

    <E> @Nullable List<E> list(JsonType<E> element) {
        if (!isThere(Token.START_LIST, "a list")) {
            return null;
        }
        if (element == ScalarType.ANY) {
            @SuppressWarnings("unchecked") // the one type whose values may be null
            List<E> anything = (List<E>) freeForm.list();
            return anything;
        }
        int first = values.size();
        while (tokens.next() != Token.END_LIST) {
            values.add(present(element.read(this)));
        }
        return values.closeList(first);
    }

    <V> @Nullable Map<String, V> map(JsonType<V> type) {
        if (!isThere(Token.START_OBJECT, "an object")) {
            return null;
        }
        if (type == ScalarType.ANY) {
            @SuppressWarnings("unchecked") // the one type whose values may be null
            Map<String, V> anything = (Map<String, V>) freeForm.map();
            return anything;
        }
        Map<String, V> entries = new LinkedHashMap<>();
        for (String name = tokens.nextName(); name != null; name = tokens.nextName()) {
            if (entries.containsKey(name)) {
                throw tokens.duplicate();
            }
            tokens.next();
            entries.put(name, present(type.read(this)));
        }
        return new FrozenMap<>(entries, false);
    }

    private <V> V present(@Nullable V value) {
        if (value == null) {
            throw tokens.problem("expected a value, found null");
        }
        return value;
    }

    @Nullable
    Object freeForm() {
        return freeForm.value();
    }

    private boolean isWholeNumber() {
        return isThere(Token.WHOLE_NUMBER, "a whole number");
    }

    private boolean isNumber() {
        return tokens.current() == Token.WHOLE_NUMBER || isThere(Token.FRACTION, "a number");
    }

    private boolean isThere(int token, String expected) {
        int current = tokens.current();
        if (current == token) {
            return true;
        }
        if (current == Token.NULL) {
            return false;
        }
        throw tokens.problem("expected " + expected + ", found " + tokens.found());
    }

    private JsonException outOfRange(Object minimum, Object maximum) {
        return tokens.problem(
                "expected a whole number from " + minimum + " to " + maximum + ", found " + tokens.found());
    }

    @Override
    public void close() {
        tokens.close();
    }
}
