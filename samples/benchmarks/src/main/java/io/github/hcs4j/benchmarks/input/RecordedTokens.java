package io.github.hcs4j.benchmarks.input;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
                escaped.add(token == JsonToken.VALUE_STRING ? escaped(parser.getString()) : new byte[0]);
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
        write(generator, false);
    }

    /**
     * Writes them, the texts escaped and encoded before.
     *
     * @param generator takes them
     */
    public void writeEscaped(JsonGenerator generator) {
        write(generator, true);
    }

    private void write(JsonGenerator generator, boolean isEscaped) {
        for (int i = 0; i < tokens.size(); i++) {
            switch (tokens.get(i)) {
                case START_OBJECT -> generator.writeStartObject();
                case END_OBJECT -> generator.writeEndObject();
                case START_ARRAY -> generator.writeStartArray();
                case END_ARRAY -> generator.writeEndArray();
                case PROPERTY_NAME -> generator.writeName((SerializableString) values.get(i));
                case VALUE_STRING -> {
                    if (isEscaped) {
                        byte[] text = escaped.get(i);
                        generator.writeRawUTF8String(text, 0, text.length);
                    } else {
                        generator.writeString((String) values.get(i));
                    }
                }
                case VALUE_NUMBER_INT -> generator.writeNumber((Long) values.get(i));
                case VALUE_TRUE -> generator.writeBoolean(true);
                case VALUE_FALSE -> generator.writeBoolean(false);
                default -> throw new IllegalStateException("not in these documents: " + tokens.get(i));
            }
        }
    }
}
