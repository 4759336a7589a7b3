package io.github.hcs4j.benchmarks.peer;

import io.github.hcs4j.benchmarks.input.RecordedTokens;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.ByteArrayBuilder;

/** Jackson's tokens and nothing else: what no reader or writer on top of them can do without. */
public final class BareTokens {

    private final JsonFactory factory = new JsonFactory();

    /** Prepares the factory. */
    public BareTokens() {}

    /**
     * Reads the tokens, with no value taken from them.
     *
     * @param json the text in UTF-8
     * @return their number
     */
    public int count(byte[] json) {
        int count = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            while (parser.nextToken() != null) {
                count++;
            }
        }
        return count;
    }

    /**
     * Reads the tokens, with the texts that are values taken from them.
     *
     * @param json the text in UTF-8
     * @return the length of the texts
     */
    public int texts(byte[] json) {
        int length = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    length += parser.getString().length();
                }
            }
        }
        return length;
    }

    /**
     * Writes tokens that were recorded.
     *
     * @param tokens the tokens
     * @return the bytes
     */
    public byte[] write(RecordedTokens tokens) {
        return write(tokens::write);
    }

    /**
     * Writes tokens that were recorded, the texts escaped and encoded before.
     *
     * @param tokens the tokens
     * @return the bytes
     */
    public byte[] writeEscaped(RecordedTokens tokens) {
        return write(tokens::writeEscaped);
    }

    /**
     * Writes tokens that were recorded, the texts escaped and encoded a character at a time.
     *
     * @param tokens the tokens
     * @return the bytes
     */
    public byte[] writeEscaping(RecordedTokens tokens) {
        return write(tokens::writeEscaping);
    }

    private byte[] write(Consumer<JsonGenerator> tokens) {
        BufferRecycler buffers = factory._getBufferRecycler();
        try (ByteArrayBuilder bytes = new ByteArrayBuilder(buffers)) {
            try (JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), bytes)) {
                tokens.accept(generator);
            }
            return bytes.getClearAndRelease();
        } finally {
            buffers.releaseToPool();
        }
    }
}
