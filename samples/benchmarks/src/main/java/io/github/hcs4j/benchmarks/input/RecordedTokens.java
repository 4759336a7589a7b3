package io.github.hcs4j.benchmarks.input;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/** The tokens of a document, ready to be written again: what no writer that uses Jackson's generator can do without. */
public final class RecordedTokens {

    private final List<JsonToken> tokens = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private final List<byte[]> escaped = new ArrayList<>();
    private int longest;

    /**
     * Records them.
     *
     * @param json the text in UTF-8
     */
    public RecordedTokens(byte[] json) {
        Map<String, SerializableString> names = new HashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens.add(token);
                byte[] text = token == JsonToken.VALUE_STRING ? escaped(parser.getString()) : new byte[0];
                escaped.add(text);
                longest = Math.max(longest, text.length);
                values.add(
                        switch (token) {
                            case PROPERTY_NAME -> names.computeIfAbsent(parser.currentName(), SerializedString::new);
                            case VALUE_STRING -> parser.getString();
                            case VALUE_NUMBER_INT -> parser.getLongValue();
                            default -> token;
                        });
            }
        }
    }

    private static byte[] escaped(String text) {
        return text.replace("\\", "\\\\").getBytes(StandardCharsets.UTF_8); // the documents have nothing else to escape
    }

    /**
     * Writes them.
     *
     * @param generator takes them
     */
    public void write(JsonGenerator generator) {
        write(generator, i -> generator.writeString((String) values.get(i)));
    }

    /**
     * Writes them, the texts escaped and encoded before.
     *
     * @param generator takes them
     */
    public void writeEscaped(JsonGenerator generator) {
        write(generator, i -> generator.writeRawUTF8String(escaped.get(i), 0, escaped.get(i).length));
    }

    /**
     * Writes them, the texts escaped and encoded a character at a time, and nothing else looked for: what is left to do if
     * a text is known to have nothing but ASCII and backslashes.
     *
     * @param generator takes them
     */
    public void writeEscaping(JsonGenerator generator) {
        byte[] bytes = new byte[longest];
        write(generator, i -> generator.writeRawUTF8String(bytes, 0, escape((String) values.get(i), bytes)));
    }

    private static int escape(String text, byte[] to) {
        int end = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                to[end++] = '\\';
            }
            to[end++] = (byte) c;
        }
        return end;
    }

    private void write(JsonGenerator generator, IntConsumer text) {
        for (int i = 0; i < tokens.size(); i++) {
            switch (tokens.get(i)) {
                case START_OBJECT -> generator.writeStartObject();
                case END_OBJECT -> generator.writeEndObject();
                case START_ARRAY -> generator.writeStartArray();
                case END_ARRAY -> generator.writeEndArray();
                case PROPERTY_NAME -> generator.writeName((SerializableString) values.get(i));
                case VALUE_STRING -> text.accept(i);
                case VALUE_NUMBER_INT -> generator.writeNumber((Long) values.get(i));
                case VALUE_TRUE -> generator.writeBoolean(true);
                case VALUE_FALSE -> generator.writeBoolean(false);
                default -> throw new IllegalStateException("not in these documents: " + tokens.get(i));
            }
        }
    }
}
