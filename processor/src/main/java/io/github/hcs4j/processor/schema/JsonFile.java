package io.github.hcs4j.processor.schema;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads one JSON text into nodes that know their places. */
final class JsonFile {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    /** Where a message of the parser names a method of it. */
    private static final Pattern METHOD = Pattern.compile(", from `[^`]*`");

    /** Where a message of the parser tells the source of a list or an object, which it does not know. */
    private static final Pattern SOURCE = Pattern.compile(" \\((?:start marker|for \\w+ starting) at \\[.*?]\\)");

    /** A first line that is a name and a colon, a directive, or the begin of a document. */
    private static final Pattern YAML = Pattern.compile("\\A(\\s*#[^\\n]*\\n)*\\s*([$\\w-]+:(\\s|$)|%YAML|---)");

    private static final Pattern COMMENT =
            Pattern.compile("^\\s*(//|/\\*|#)|[,{\\[\\]}]\\s*(//|/\\*)", Pattern.MULTILINE);

    private final String file;
    private final String text;
    private final JsonParser parser;
    private final Problems problems;

    private JsonFile(String file, String text, JsonParser parser, Problems problems) {
        this.file = file;
        this.text = text;
        this.parser = parser;
        this.problems = problems;
    }

    /** Reads a text. A text that is wrong is a problem, and has no node. */
    static Optional<SchemaNode> read(String file, byte[] bytes, Problems problems) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            problems.unreadable(
                    new Location(file, JsonPointer.ROOT, 1, 1),
                    "the file is not UTF-8; save it as UTF-8 without byte order mark");
            return Optional.empty();
        }
        if (text.startsWith("\uFEFF")) {
            problems.unreadable(
                    new Location(file, JsonPointer.ROOT, 1, 1),
                    "the file begins with a byte order mark; save it as UTF-8 without byte order mark");
            return Optional.empty();
        }
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            return new JsonFile(file, text, parser, problems).document();
        }
    }

    private Optional<SchemaNode> document() {
        try {
            if (parser.nextToken() == null) {
                problems.unreadable(new Location(file, JsonPointer.ROOT, 1, 1), "the file is empty");
                return Optional.empty();
            }
            SchemaNode node = node(JsonPointer.ROOT);
            if (parser.nextToken() != null) {
                problems.unreadable(here(JsonPointer.ROOT), "expected the end of the file, found more");
                return Optional.empty();
            }
            return Optional.of(node);
        } catch (StreamConstraintsException beyond) {
            String message = METHOD.matcher(beyond.getOriginalMessage()).replaceAll("");
            return unreadable(parser.currentLocation(), "beyond what is read here: " + message);
        } catch (JacksonException notJson) {
            TokenStreamLocation at = notJson.getLocation();
            String message = notJson.getOriginalMessage().lines().findFirst().orElse("nothing there");
            return unreadable(
                    at == null ? parser.currentLocation() : at,
                    "not JSON: " + SOURCE.matcher(message).replaceAll("") + advice());
        } catch (NumberFormatException tooLarge) {
            return unreadable(parser.currentTokenLocation(), "a number is too large for any use");
        }
    }

    /** What to do with a schema that is in another form than JSON. */
    private String advice() {
        if (file.endsWith(".yaml")
                || file.endsWith(".yml")
                || YAML.matcher(text).find()) {
            return "; convert a schema in YAML to JSON first";
        }
        return COMMENT.matcher(text).find() ? "; JSON has no comments, so put what they say into \"$comment\"" : "";
    }

    private Optional<SchemaNode> unreadable(TokenStreamLocation at, String message) {
        JsonPointer pointer =
                new JsonPointer(parser.streamReadContext().pathAsPointer().toString());
        problems.unreadable(new Location(file, pointer, at.getLineNr(), at.getColumnNr()), message);
        return Optional.empty();
    }

    private SchemaNode node(JsonPointer pointer) {
        Location at = here(pointer);
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(at);
            case START_ARRAY -> array(at);
            case VALUE_STRING -> new SchemaNode.TextNode(at, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new SchemaNode.NumberNode(at, parser.getDecimalValue());
            case VALUE_TRUE -> new SchemaNode.TruthNode(at, true);
            case VALUE_FALSE -> new SchemaNode.TruthNode(at, false);
            default -> new SchemaNode.NullNode(at);
        };
    }

    private SchemaNode object(Location at) {
        Map<String, SchemaNode> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonPointer pointer = at.pointer().child(name);
            if (members.containsKey(name)) {
                problems.add(
                        ProblemCode.HCS003, here(pointer), "\"" + name + "\" occurs twice in this object; keep one");
            }
            parser.nextToken();
            members.put(name, node(pointer));
        }
        return new SchemaNode.ObjectNode(at, members);
    }

    private SchemaNode array(Location at) {
        List<SchemaNode> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(node(at.pointer().child(elements.size())));
        }
        return new SchemaNode.ArrayNode(at, elements);
    }

    private Location here(JsonPointer pointer) {
        TokenStreamLocation location = parser.currentTokenLocation();
        return new Location(file, pointer, location.getLineNr(), location.getColumnNr());
    }
}
