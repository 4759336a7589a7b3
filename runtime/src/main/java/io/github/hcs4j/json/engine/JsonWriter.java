package io.github.hcs4j.json.engine;

import io.github.hcs4j.json.EncodedBytes;
import io.github.hcs4j.json.JsonLimits;
import io.github.hcs4j.json.Timestamp;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON text for generated code, in UTF-8: compact, or for people with a member a line. What it writes can be
 * read again: what is beyond the {@link JsonLimits}, and what JSON cannot hold, is refused with an
 * {@link IllegalArgumentException}.
 *
 * <p>A writer is for one thread and one text.
 */
public final class JsonWriter {

    private static final int INDENT = 2;

    private final TextBuffer out;
    private final boolean isPretty;
    private int depth;

    /** Whether the innermost object or list has had no element yet. */
    private boolean isFirst = true;

    JsonWriter(TextBuffer out, boolean isPretty) {
        this.out = out;
        this.isPretty = isPretty;
    }

    /** A name as it stands before the value of a member that is not the first: a comma, the name, a colon. */
    static byte[] member(String name) {
        TextBuffer member = new TextBuffer(new byte[2 * name.length() + Long.BYTES]);
        member.put(',');
        member.string(name);
        member.put(':');
        return member.toBytes();
    }

    /** Begins to write an object. */
    public void beginObject() {
        begin('{');
    }

    /** Ends the innermost object. */
    public void endObject() {
        end('}');
    }

    private void begin(char bracket) {
        if (depth == JsonLimits.DEPTH) {
            throw new IllegalArgumentException(
                    "expected at most " + JsonLimits.DEPTH + " levels of objects and lists in each other, found more");
        }
        depth++;
        isFirst = true;
        out.put(bracket);
    }

    private void end(char bracket) {
        depth--;
        if (isPretty && !isFirst) {
            line();
        }
        isFirst = false;
        out.put(bracket);
    }

    private void line() {
        out.put('\n');
        for (int i = 0; i < INDENT * depth; i++) {
            out.put(' ');
        }
    }

    /** Writes what stands between an element and the next. */
    private void separate() {
        if (!isFirst) {
            out.put(',');
        }
        isFirst = false;
        if (isPretty) {
            line();
        }
    }

    /**
     * Writes the name of a member.
     *
     * @param names the names of a type
     * @param member the index of one of them
     */
    public void name(MemberNames names, int member) {
        if (isPretty) {
            separate();
            names.write(member, true, out);
            out.put(' ');
        } else {
            names.write(member, isFirst, out);
            isFirst = false;
        }
    }

    /**
     * Writes the name of an entry.
     *
     * @param name the name
     */
    public void name(String name) {
        separate();
        out.string(FreeForm.name(name));
        out.put(':');
        if (isPretty) {
            out.put(' ');
        }
    }

    /** Writes {@code null}. */
    public void nothing() {
        out.ascii("null");
    }

    /** Writes a text. */
    public void string(String value) {
        out.string(value);
    }

    /** Writes a truth value. */
    public void bool(boolean value) {
        out.ascii(value ? "true" : "false");
    }

    /** Writes a whole number. */
    public void int32(int value) {
        out.number(value);
    }

    /** Writes a whole number. */
    public void int64(long value) {
        out.number(value);
    }

    /** Writes a whole number of any size. */
    public void integer(BigInteger value) {
        if (value.bitLength() < Long.SIZE) {
            out.number(value.longValue());
        } else if (Checks.isUint64(value)) {
            out.unsigned(value.longValue());
        } else {
            out.ascii(FreeForm.inDigits(value).toString());
        }
    }

    /** Writes a number of double precision. */
    public void float64(double value) {
        out.ascii(FreeForm.finite(value).toString());
    }

    /** Writes a number with all its digits. */
    public void number(BigDecimal value) {
        out.ascii(FreeForm.inDigits(value).toString());
    }

    /** Writes the text that stands for bytes. */
    public void bytes(EncodedBytes value) {
        out.string(value.text());
    }

    /** Writes the text that stands for a point in time. */
    public void timestamp(Timestamp value) {
        out.string(value.text());
    }

    /** Writes a free-form value, as {@link FreeForm} has it. */
    public void freeForm(@Nullable Object value) {
        if (value == null) {
            nothing();
        } else if (value instanceof String text) {
            out.string(text);
        } else if (value instanceof Boolean truth) {
            bool(truth);
        } else if (value instanceof Integer || value instanceof Long) {
            out.number(((Number) value).longValue());
        } else if (value instanceof BigInteger whole) {
            integer(whole);
        } else if (value instanceof BigDecimal decimal) {
            number(decimal);
        } else if (value instanceof Double wide) {
            float64(wide);
        } else if (value instanceof Map<?, ?> map) {
            freeFormMap(map);
        } else if (value instanceof List<?> list) {
            listOfNullable(list, ScalarCodec.ANY);
        } else {
            freeForm(FreeForm.copyOf(value)); // a number of another class or a record: it is one of the others now
        }
    }

    private void freeFormMap(Map<?, ?> map) {
        Set<Object> others = map instanceof FrozenMap<?> ? null : new HashSet<>();
        beginObject();
        map.forEach((key, value) -> {
            String name = FreeForm.name(key);
            if (others != null && !others.add(name)) {
                throw FrozenMap.twice(name);
            }
            name(name);
            freeForm(value);
        });
        endObject();
    }

    /** Writes the members that the schema does not have. */
    public void unknownMembers(Map<String, @Nullable Object> members) {
        if (!members.isEmpty()) {
            members.forEach((name, value) -> {
                name(name);
                freeForm(value);
            });
        }
    }

    /** Writes a list. */
    public <E> void list(List<E> list, ValueWriter<E> element) {
        begin('[');
        for (E value : list) {
            separate();
            element.write(present(value), this);
        }
        end(']');
    }

    /** Writes a list whose elements may be {@code null}. */
    public <E> void listOfNullable(List<? extends @Nullable E> list, ValueWriter<E> element) {
        begin('[');
        for (E value : list) {
            separate();
            orNothing(value, element);
        }
        end(']');
    }

    /** Writes a map. */
    public <V> void map(Map<String, V> map, ValueWriter<V> writer) {
        beginObject();
        map.forEach((name, value) -> {
            name(name);
            writer.write(present(value), this);
        });
        endObject();
    }

    /** Writes a map whose values may be {@code null}. */
    public <V> void mapOfNullable(Map<String, ? extends @Nullable V> map, ValueWriter<V> writer) {
        beginObject();
        map.forEach((name, value) -> {
            name(name);
            orNothing(value, writer);
        });
        endObject();
    }

    private <T> void orNothing(@Nullable T value, ValueWriter<T> writer) {
        if (value == null) {
            nothing();
        } else {
            writer.write(value, this);
        }
    }

    private static <T> T present(@Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("expected a value, found null");
        }
        return value;
    }
}
