package io.github.hcs4j.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON text, value by value, for generated code. A reader stands at the first token of a value, or past the
 * last; each method reads the value it stands at. A JSON {@code null} is read as {@code null}.
 *
 * <p>It is strict: a name that occurs twice in an object, a number outside its type, a value of another kind, bytes that
 * are not UTF-8, a byte order mark and text after the end are errors, each with its place. It refuses texts of more than
 * 64 MiB, strings of more than 16 Mi characters, numbers of more than 1000 digits and nesting of more than 500 levels.
 *
 * <p>A reader is for one thread and one text.
 */
public final class JsonReader implements AutoCloseable {

    /** What {@link #nextMember} returns at the end of an object. */
    public static final int END = TokenSource.END;

    private final TokenSource tokens;
    private final FreeFormReader freeForm;
    private final MetMembers met = new MetMembers();

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

    /**
     * Begins an object.
     *
     * @param names the members it can have
     * @return whether there is an object; {@code false} for {@code null}
     */
    public boolean beginObject(MemberNames names) {
        if (!isThere(Token.START_OBJECT, "an object")) {
            return false;
        }
        met.open(names.size());
        return true;
    }

    /**
     * Goes to the next member of an object, and to its value if the member is known.
     *
     * @param names the members it can have, as given to {@link #beginObject}
     * @return the index of the member among the names; {@link #END} at the end of the object; another negative number
     *     for a member with none of the names, which {@link #unknownMember} reads
     */
    public int nextMember(MemberNames names) {
        int member = tokens.nextName(names);
        if (member >= 0) {
            if (!met.add(names.size(), member)) {
                throw tokens.duplicate();
            }
            tokens.next();
        } else if (member != TokenSource.UNKNOWN) {
            met.close(names.size());
            return END;
        }
        return member;
    }

    /**
     * Reads a member that the schema does not have.
     *
     * @param unknown those read before in this object; {@code null} if this is the first
     * @return those and this one
     */
    public Map<String, @Nullable Object> unknownMember(@Nullable Map<String, @Nullable Object> unknown) {
        Map<String, @Nullable Object> members = unknown == null ? new LinkedHashMap<>() : unknown;
        readUnknownMember(members);
        return members;
    }

    /**
     * Reads a member that the schema does not have.
     *
     * @param builder takes it
     */
    public void unknownMember(RecordBuilder<?> builder) {
        readUnknownMember(builder.unknownMembersToRead());
    }

    private void readUnknownMember(Map<String, @Nullable Object> members) {
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

    /**
     * Reads a value of a described type.
     *
     * @param type the type
     * @param <T> the Java type
     * @return the value
     */
    public <T> @Nullable T value(JsonType<T> type) {
        return type.read(this);
    }

    /**
     * Reads text.
     *
     * @return the text
     */
    public @Nullable String string() {
        return isThere(Token.STRING, "a text") ? tokens.string() : null;
    }

    /**
     * Reads bytes.
     *
     * @return the bytes as they are encoded
     */
    public @Nullable EncodedBytes bytes() {
        String text = string();
        return text == null ? null : EncodedBytes.of(text);
    }

    /**
     * Reads a point in time.
     *
     * @return the time as it is written
     */
    public @Nullable Timestamp timestamp() {
        String text = string();
        return text == null ? null : Timestamp.of(text);
    }

    /**
     * Reads a truth value.
     *
     * @return the truth value
     */
    public @Nullable Boolean bool() {
        int token = tokens.current();
        if (token == Token.TRUE) {
            return Boolean.TRUE;
        }
        return isThere(Token.FALSE, "true or false") ? Boolean.FALSE : null;
    }

    /**
     * Reads a number of type {@code uint8}.
     *
     * @return the number
     */
    public @Nullable Integer uint8() {
        return intWithin(0, WholeNumbers.UINT8);
    }

    /**
     * Reads a number of type {@code uint16}.
     *
     * @return the number
     */
    public @Nullable Integer uint16() {
        return intWithin(0, WholeNumbers.UINT16);
    }

    /**
     * Reads a number of type {@code int32}.
     *
     * @return the number
     */
    public @Nullable Integer int32() {
        return intWithin(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /**
     * Reads a number of type {@code uint32}.
     *
     * @return the number
     */
    public @Nullable Long uint32() {
        return longWithin(0, WholeNumbers.UINT32);
    }

    /**
     * Reads a number of type {@code int64}.
     *
     * @return the number
     */
    public @Nullable Long int64() {
        return longWithin(Long.MIN_VALUE, Long.MAX_VALUE);
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

    /**
     * Reads a number of type {@code uint64}.
     *
     * @return the number
     */
    public @Nullable BigInteger uint64() {
        BigInteger value = integer();
        if (value != null && !WholeNumbers.fitsUint64(value)) {
            throw outOfRange(0, "18446744073709551615");
        }
        return value;
    }

    /**
     * Reads a whole number of any size.
     *
     * @return the number
     */
    public @Nullable BigInteger integer() {
        if (!isWholeNumber()) {
            return null;
        }
        return tokens.fitsLong() ? BigInteger.valueOf(tokens.longValue()) : tokens.integerValue();
    }

    /**
     * Reads a number of double precision.
     *
     * @return the number
     */
    public @Nullable Double float64() {
        if (!isNumber()) {
            return null;
        }
        double value = tokens.doubleValue();
        if (Double.isInfinite(value)) {
            throw tokens.problem("expected a number of double precision, found " + tokens.found());
        }
        return value;
    }

    /**
     * Reads a number with all its digits.
     *
     * @return the number
     */
    public @Nullable BigDecimal decimal() {
        return isNumber() ? freeForm.decimal() : null;
    }

    /**
     * Reads a list; only one of free-form values may have {@code null}s.
     *
     * @param element the type of its elements
     * @param <E> the Java type of its elements
     * @return an unmodifiable list
     */
    public <E> @Nullable List<E> list(JsonType<E> element) {
        if (!isThere(Token.START_LIST, "a list")) {
            return null;
        }
        if (element == ScalarType.ANY) {
            @SuppressWarnings("unchecked") // the one type whose values may be null
            List<E> anything = (List<E>) freeForm.list();
            return anything;
        }
        List<E> elements = new ArrayList<>();
        while (tokens.next() != Token.END_LIST) {
            elements.add(present(element.read(this)));
        }
        return List.copyOf(elements);
    }

    /**
     * Reads an object as a map; only one of free-form values may have {@code null}s.
     *
     * @param type the type of its values
     * @param <V> the Java type of its values
     * @return an unmodifiable map in the order of the text
     */
    public <V> @Nullable Map<String, V> map(JsonType<V> type) {
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

    /**
     * Reads any value.
     *
     * @return the value as {@link FreeForm} has it
     */
    public @Nullable Object freeForm() {
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
