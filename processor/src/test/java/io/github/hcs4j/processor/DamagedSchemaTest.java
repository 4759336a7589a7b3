package io.github.hcs4j.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.hcs4j.processor.model.SchemaModel;
import io.github.hcs4j.processor.schema.Problem;
import io.github.hcs4j.processor.schema.ProblemCode;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ArrayNode;
import io.github.hcs4j.processor.schema.SchemaNode.NumberNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import io.github.hcs4j.processor.schema.SchemaNode.TextNode;
import io.github.hcs4j.processor.schema.SchemaNode.TruthNode;
import io.github.hcs4j.processor.schema.SchemaReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a schema, the processor reports it or lives with it; it never throws. */
class DamagedSchemaTest {

    private static final List<String> VALUES = List.of(
            "null", "true", "17", "-1.5e400", "\"\"", "\"#/$defs/Vm\"", "[]", "[null]", "{}", "{\"$ref\":\"#\"}");

    /** The same sources come of the same model, however the schema was damaged. */
    private final Set<SchemaModel> generated = new HashSet<>();

    @ParameterizedTest
    @ValueSource(strings = {Acme.SCHEMA, Acme.STORAGE})
    void everyValueMayBecomeAnyOther(String damaged) {
        SchemaNode whole = read(damaged);
        List<SchemaNode> places = new ArrayList<>();
        collect(whole, places);
        for (SchemaNode place : places) {
            for (String value : VALUES) {
                String text = print(whole, place, value);
                assertThatCode(() -> assertGeneratedOrReported(damaged, text))
                        .as("%s instead of %s", value, place.at())
                        .doesNotThrowAnyException();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Acme.SCHEMA, Acme.STORAGE})
    void aFileThatIsCutOffIsNotJson(String path) {
        String text = text(path).strip();
        for (int length = 0; length < text.length(); length++) {
            Problems problems = new Problems();
            byte[] cut = text.substring(0, length).getBytes(StandardCharsets.UTF_8);
            Optional<SchemaNode> node = new SchemaReader(asked -> Optional.of(cut), problems).file(path);
            assertThat(node).as("first %s characters", length).isEmpty();
            assertThat(problems.all()).extracting(Problem::code).containsExactly(ProblemCode.HCS002);
        }
    }

    @Test
    void aValueMayBeNestedDeeply() {
        String deep = "{\"$defs\":".repeat(5000);
        assertThat(Pipeline.run("deep.json", Map.of("deep.json", deep)).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.HCS002);
    }

    private void assertGeneratedOrReported(String path, String text) {
        Map<String, String> schemas = new HashMap<>();
        schemas.put(Acme.SCHEMA, text(Acme.SCHEMA));
        schemas.put(Acme.STORAGE, text(Acme.STORAGE));
        schemas.put(path, text);
        Problems problems = new Problems();
        Optional<SchemaModel> model = Pipeline.model(Acme.SCHEMA, schemas, problems);
        assertThat(model.isEmpty())
                .as("nothing generated, with the problems %s", problems.all())
                .isEqualTo(problems.all().stream()
                        .anyMatch(problem -> problem.code().isError()));
        model.filter(generated::add)
                .ifPresent(other -> assertThat(Pipeline.emit(other)).isNotEmpty());
    }

    private static SchemaNode read(String path) {
        return new SchemaReader(asked -> Optional.of(text(path).getBytes(StandardCharsets.UTF_8)), new Problems())
                .file(path)
                .orElseThrow();
    }

    private static String text(String path) {
        try (InputStream in = DamagedSchemaTest.class.getResourceAsStream('/' + path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static void collect(SchemaNode node, List<SchemaNode> all) {
        all.add(node);
        if (node instanceof ObjectNode object) {
            object.members().values().forEach(member -> collect(member, all));
        } else if (node instanceof ArrayNode array) {
            array.elements().forEach(element -> collect(element, all));
        }
    }

    /** The JSON text of a node, with one of the nodes in it replaced. */
    private static String print(SchemaNode node, SchemaNode place, String value) {
        if (node == place) {
            return value;
        }
        if (node instanceof ObjectNode object) {
            return object.members().entrySet().stream()
                    .map(member -> quote(member.getKey()) + ':' + print(member.getValue(), place, value))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (node instanceof ArrayNode array) {
            return array.elements().stream()
                    .map(element -> print(element, place, value))
                    .collect(Collectors.joining(",", "[", "]"));
        }
        if (node instanceof TextNode text) {
            return quote(text.value());
        }
        if (node instanceof NumberNode number) {
            return number.value().toString();
        }
        return node instanceof TruthNode truth ? String.valueOf(truth.value()) : "null";
    }

    private static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
