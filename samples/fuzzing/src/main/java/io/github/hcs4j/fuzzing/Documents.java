package io.github.hcs4j.fuzzing;

import static io.github.hcs4j.json.Documents.asWritten;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.json.JsonTree;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.ScalarType;
import java.io.ByteArrayOutputStream;
import java.util.List;
import tools.jackson.core.exc.StreamReadException;

/** A document of any type is read or refused; what is read is written without loss, and is read again as it was. */
final class Documents {

    /** No type has it. */
    private static final String UNKNOWN_NAME = "x of nobody";

    private static final List<ModelType<?>> TYPES = io.github.hcs4j.json.Documents.types();

    private Documents() {}

    /** The heading names a type; where several models have it, the first of them. */
    static ModelType<?> type(Input input) {
        return input.choose(TYPES, ModelType::name);
    }

    static void test(byte[] data) {
        Input input = Input.of(data);
        ModelType<?> type = type(input);
        test(type, input.text());
        if (type instanceof ObjectType<?> object) {
            testUnknownMember(object, input.text());
        }
    }

    private static <T> void test(ModelType<T> type, byte[] text) {
        T value;
        try {
            value = type.read(text);
        } catch (JsonException refused) {
            Rule.isOneLine(refused.getMessage());
            return;
        }
        byte[] written = type.toJsonBytes(value);
        Rule.same(type.read(written), value, "read, written and read again");
        Rule.same(type.read(type.toPrettyJsonBytes(value)), value, "read, written for people and read again");
        Rule.same(type.toJson(value), new String(written, UTF_8), "the same as text and as bytes");
        Rule.same(type.ofTree(type.toTree(value)), value, "as a tree and back");
        Rule.same(type.read(written).toString(), value.toString(), "the same words for the same value");
        if (isJudged(text)) {
            Rule.same(JsonTree.parse(written), asWritten(type, JsonTree.parse(text)), "nothing is lost");
        }
    }

    /** Jackson refuses half a surrogate pair in a name. */
    private static boolean isJudged(byte[] text) {
        try {
            JsonTree.parse(text);
            return true;
        } catch (StreamReadException refused) {
            Rule.holds(
                    refused.getOriginalMessage().contains("surrogate"),
                    "Jackson reads what is read",
                    refused.getOriginalMessage());
            return false;
        }
    }

    /** Whatever the value of a member that nobody knows is: it is kept. */
    private static <T> void testUnknownMember(ObjectType<T> type, byte[] text) {
        Object value;
        try {
            value = ScalarType.ANY.read(text);
        } catch (JsonException refused) {
            return;
        }
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        document.writeBytes(("{\"" + UNKNOWN_NAME + "\":").getBytes(UTF_8));
        document.writeBytes(text);
        document.write('}');
        T read;
        try {
            read = type.read(document.toByteArray());
        } catch (JsonException refused) {
            boolean isExpected =
                    refused.detail().contains("required") || refused.detail().contains("deep");
            Rule.holds(isExpected, "an unknown member is no reason", refused.getMessage());
            return;
        }
        Rule.same(type.unknownMembers(read).get(UNKNOWN_NAME), value, "an unknown member is kept");
        Rule.same(type.read(type.toJsonBytes(read)), read, "an unknown member is written");
    }
}
