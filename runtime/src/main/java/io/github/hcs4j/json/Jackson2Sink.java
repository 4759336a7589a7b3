package io.github.hcs4j.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamWriteException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;

/** A JSON text as Jackson 2 generates it. */
final class Jackson2Sink extends TokenSink {

    private final JsonGenerator generator;

    private Jackson2Sink(JsonGenerator generator) {
        this.generator = generator;
    }

    static TokenSink of(OutputStream bytes, boolean pretty, boolean escaping) {
        JsonFactory factory = escaping ? Jackson2Factories.Escaping.FACTORY : Jackson2Factories.COMPACT;
        try {
            JsonGenerator generator = factory.createGenerator(bytes);
            return new Jackson2Sink(pretty ? generator.setPrettyPrinter(Pretty.PRINTER.createInstance()) : generator);
        } catch (IOException notToMemory) {
            throw new UncheckedIOException(notToMemory);
        }
    }

    @Override
    void beginObject() {
        try {
            generator.writeStartObject();
        } catch (IOException refused) {
            throw refusal(refused);
        }
    }

    @Override
    void endObject() {
        try {
            generator.writeEndObject();
        } catch (IOException refused) {
            throw refusal(refused);
        }
    }

    @Override
    void beginList() {
        try {
            generator.writeStartArray();
        } catch (IOException refused) {
            throw refusal(refused);
        }
    }

    @Override
    void endList() {
        try {
            generator.writeEndArray();
        } catch (IOException refused) {
            throw refusal(refused);
        }
    }

    @Override
    void name(MemberNames names, int index) {
        try {
            generator.writeFieldName(names.forJackson2().get(index));
        } catch (IOException refused) {
            throw refusal(refused);
        }
    }

    @Override
    void name(String name) {
        try {
            generator.writeFieldName(name);
        } catch (StreamWriteException half) {
            throw new HalfPairException(half);
        } catch (IOException refused) {
            throw refusal(refused);
        }
    }

    @Override
    void string(String value) {
        try {
            generator.writeString(value);
        } catch (StreamWriteException half) {
            throw new HalfPairException(half);
        } catch (IOException refused) {
            throw refusal(refused);
        }
    }

    @Override
    void bool(boolean value) {
        try {
            generator.writeBoolean(value);
        } catch (IOException refused) {
            throw refusal(refused);
        }
    }

    @Override
    void number(int value) {
        try {
            generator.writeNumber(value);
        } catch (IOException refused) {
            throw refusal(refused);
        }
    }

    @Override
    void number(long value) {
        try {
            generator.writeNumber(value);
        } catch (IOException refused) {
            throw refusal(refused);
        }
    }

    @Override
    void number(BigInteger value) {
        try {
            generator.writeNumber(value);
        } catch (IOException refused) {
            throw refusal(refused);
        }
    }

    @Override
    void number(BigDecimal value) {
        try {
            generator.writeNumber(value);
        } catch (IOException refused) {
            throw refusal(refused);
        }
    }

    @Override
    void number(double value) {
        try {
            generator.writeNumber(value);
        } catch (IOException refused) {
            throw refusal(refused);
        }
    }

    @Override
    void number(float value) {
        try {
            generator.writeNumber(value);
        } catch (IOException refused) {
            throw refusal(refused);
        }
    }

    @Override
    void nothing() {
        try {
            generator.writeNull();
        } catch (IOException refused) {
            throw refusal(refused);
        }
    }

    @Override
    public void close() {
        try {
            generator.close();
        } catch (IOException refused) {
            throw refusal(refused);
        }
    }

    private static RuntimeException refusal(IOException refused) {
        return refused instanceof StreamConstraintsException ? tooDeep(refused) : new UncheckedIOException(refused);
    }

    /** How a text for people looks; made when the first is asked for. */
    private static final class Pretty {

        static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));

        private Pretty() {}
    }
}
