package io.github.hcs4j.json;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamWriteException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes one JSON text, for generated code. A member whose value is {@code null} is not written.
 *
 * <p>A writer is for one thread and one text.
 */
public final class JsonWriter {

    private static final int USUAL_LENGTH = 1024;

    private final JsonGenerator out;

    private JsonWriter(JsonGenerator out) {
        this.out = out;
    }

    /** Writes a whole text. */
    static <T> byte[] write(T value, JsonType<T> type, boolean pretty) {
        try {
            return write(value, type, pretty, JsonFactories.COMPACT);
        } catch (StreamWriteException halfASurrogatePair) {
            // The only thing that a generator cannot write as it is: UTF-8 has no bytes for it, JSON has an escape.
            return write(value, type, pretty, JsonFactories.Escaping.FACTORY);
        }
    }

    private static <T> byte[] write(T value, JsonType<T> type, boolean pretty, JsonFactory factory) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_LENGTH);
        ObjectWriteContext context = pretty ? Pretty.CONTEXT : ObjectWriteContext.empty();
        try (JsonGenerator generator = factory.createGenerator(context, bytes)) {
            type.write(value, new JsonWriter(generator));
        } catch (StreamConstraintsException tooDeep) {
            throw new IllegalArgumentException(
                    "nested deeper than " + JsonFactories.MAXIMUM_DEPTH + " levels, which no reader here takes",
                    tooDeep);
        }
        return bytes.toByteArray();
    }

    /** Begins an object. */
    public void beginObject() {
        out.writeStartObject();
    }

    /** Ends an object. */
    public void endObject() {
        out.writeEndObject();
    }

    /**
     * Writes a member of text.
     *
     * @param names the names of its object's members
     * @param index its index among them
     * @param value its value
     */
    public void string(MemberNames names, int index, @Nullable String value) {
        if (value != null) {
            out.writeName(names.get(index));
            out.writeString(value);
        }
    }

    /**
     * Writes a member that is a truth value.
     *
     * @param names the names of its object's members
     * @param index its index among them
     * @param value its value
     */
    public void bool(MemberNames names, int index, @Nullable Boolean value) {
        if (value != null) {
            out.writeName(names.get(index));
            out.writeBoolean(value);
        }
    }

    /**
     * Writes a member that is a whole number.
     *
     * @param names the names of its object's members
     * @param index its index among them
     * @param value its value
     */
    public void number(MemberNames names, int index, @Nullable Integer value) {
        if (value != null) {
            out.writeName(names.get(index));
            out.writeNumber(value.intValue());
        }
    }

    /**
     * Writes a member that is a whole number.
     *
     * @param names the names of its object's members
     * @param index its index among them
     * @param value its value
     */
    public void number(MemberNames names, int index, @Nullable Long value) {
        if (value != null) {
            out.writeName(names.get(index));
            out.writeNumber(value.longValue());
        }
    }

    /**
     * Writes a member that is a whole number.
     *
     * @param names the names of its object's members
     * @param index its index among them
     * @param value its value
     */
    public void integer(MemberNames names, int index, @Nullable BigInteger value) {
        if (value != null) {
            out.writeName(names.get(index));
            integer(value);
        }
    }

    /**
     * Writes a member of a described type.
     *
     * @param names the names of its object's members
     * @param index its index among them
     * @param value its value
     * @param type its type
     * @param <T> the Java type
     */
    public <T> void value(MemberNames names, int index, @Nullable T value, JsonType<T> type) {
        if (value != null) {
            out.writeName(names.get(index));
            type.write(value, this);
        }
    }

    /**
     * Writes a member that is a list.
     *
     * @param names the names of its object's members
     * @param index its index among them
     * @param elements its value
     * @param type the type of the elements
     * @param <E> the Java type of the elements
     */
    public <E> void list(MemberNames names, int index, @Nullable List<E> elements, JsonType<E> type) {
        if (elements != null) {
            out.writeName(names.get(index));
            list(elements, type);
        }
    }

    /**
     * Writes a member that is a map.
     *
     * @param names the names of its object's members
     * @param index its index among them
     * @param entries its value
     * @param type the type of the values
     * @param <V> the Java type of the values
     */
    public <V> void map(MemberNames names, int index, @Nullable Map<String, V> entries, JsonType<V> type) {
        if (entries != null) {
            out.writeName(names.get(index));
            map(entries, type);
        }
    }

    /**
     * Writes the members that the schema does not have.
     *
     * @param members names and free-form values
     */
    public void unknownMembers(Map<String, @Nullable Object> members) {
        if (!members.isEmpty()) {
            members.forEach(this::freeFormMember);
        }
    }

    private void freeFormMember(String name, @Nullable Object value) {
        out.writeName(name);
        freeForm(value);
    }

    void string(String value) {
        out.writeString(value);
    }

    void bool(boolean value) {
        out.writeBoolean(value);
    }

    void number(long value) {
        out.writeNumber(value);
    }

    void integer(BigInteger value) {
        if (value.bitLength() < Long.SIZE) {
            out.writeNumber(value.longValue());
        } else {
            out.writeNumber(value);
        }
    }

    void float64(double value) {
        out.writeNumber(FreeForm.finite(value));
    }

    void decimal(BigDecimal value) {
        out.writeNumber(value);
    }

    <E> void list(List<E> elements, JsonType<E> type) {
        out.writeStartArray();
        for (E element : elements) {
            type.write(element, this);
        }
        out.writeEndArray();
    }

    <V> void map(Map<String, V> entries, JsonType<V> type) {
        out.writeStartObject();
        for (Map.Entry<String, V> entry : entries.entrySet()) {
            out.writeName(entry.getKey());
            type.write(entry.getValue(), this);
        }
        out.writeEndObject();
    }

    void freeForm(@Nullable Object value) {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof String text) {
            out.writeString(text);
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else if (value instanceof Number number) {
            freeFormNumber(number);
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            list.forEach(this::freeForm);
            out.writeEndArray();
        } else if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            map.forEach((name, member) -> freeFormMember(FreeForm.name(name), member));
            out.writeEndObject();
        } else {
            throw new IllegalArgumentException("JSON has no " + value.getClass().getName());
        }
    }

    private void freeFormNumber(Number number) {
        if (number instanceof Long || number instanceof Integer || number instanceof Short || number instanceof Byte) {
            out.writeNumber(number.longValue());
        } else if (number instanceof BigInteger integer) {
            integer(integer);
        } else if (number instanceof BigDecimal decimal) {
            out.writeNumber(decimal);
        } else if (number instanceof Double wide) {
            float64(wide);
        } else if (number instanceof Float narrow) {
            out.writeNumber(FreeForm.finite(narrow));
        } else {
            throw new IllegalArgumentException(
                    "JSON has no " + number.getClass().getName());
        }
    }

    /** How a text for people looks; made when the first is asked for. */
    private static final class Pretty {

        private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));

        static final ObjectWriteContext CONTEXT = new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return PRINTER.createInstance();
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };

        private Pretty() {}
    }
}
