package io.github.hcs4j.json;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.base.GeneratorBase;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamWriteException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** A JSON text as Jackson 3 generates it. */
final class Jackson3Sink extends TokenSink {

    private final GeneratorBase generator;

    /** What a parser reads bytes into, for which the generator has no use. */
    private final byte[] plainText;

    private Jackson3Sink(GeneratorBase generator) {
        this.generator = generator;
        this.plainText = generator.ioContext().allocReadIOBuffer();
    }

    static TokenSink of(OutputStream bytes, boolean pretty, boolean escaping) {
        JsonFactory factory = escaping ? Jackson3Factories.Escaping.FACTORY : Jackson3Factories.COMPACT;
        ObjectWriteContext context = pretty ? Pretty.CONTEXT : ObjectWriteContext.empty();
        return new Jackson3Sink((GeneratorBase) factory.createGenerator(context, bytes));
    }

    @Override
    void beginObject() {
        try {
            generator.writeStartObject();
        } catch (StreamConstraintsException deep) {
            throw tooDeep(deep);
        }
    }

    @Override
    void endObject() {
        generator.writeEndObject();
    }

    @Override
    void beginList() {
        try {
            generator.writeStartArray();
        } catch (StreamConstraintsException deep) {
            throw tooDeep(deep);
        }
    }

    @Override
    void endList() {
        generator.writeEndArray();
    }

    @Override
    void name(MemberNames names, int index) {
        generator.writeName(names.forJackson3().get(index));
    }

    @Override
    void name(String name) {
        try {
            generator.writeName(name);
        } catch (StreamWriteException half) {
            throw new HalfPairException(half);
        }
    }

    @Override
    void string(String value) {
        try {
            int length = PlainText.escape(value, plainText);
            if (length == PlainText.NOT_PLAIN) {
                generator.writeString(value);
            } else {
                generator.writeRawUTF8String(plainText, 0, length);
            }
        } catch (StreamWriteException half) {
            throw new HalfPairException(half);
        }
    }

    @Override
    void bool(boolean value) {
        generator.writeBoolean(value);
    }

    @Override
    void number(int value) {
        generator.writeNumber(value);
    }

    @Override
    void number(long value) {
        generator.writeNumber(value);
    }

    @Override
    void number(BigInteger value) {
        generator.writeNumber(value);
    }

    @Override
    void number(BigDecimal value) {
        generator.writeNumber(value);
    }

    @Override
    void number(double value) {
        generator.writeNumber(value);
    }

    @Override
    void number(float value) {
        generator.writeNumber(value);
    }

    @Override
    void nothing() {
        generator.writeNull();
    }

    @Override
    public void close() {
        generator.ioContext().releaseReadIOBuffer(plainText);
        generator.close();
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
