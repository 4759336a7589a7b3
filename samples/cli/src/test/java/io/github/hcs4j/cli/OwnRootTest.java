package io.github.hcs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schema files whose root is a list, a map or a plain value: the command takes their documents. */
class OwnRootTest {

    @TempDir
    private Path folder;

    private String schema = "";

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private Ran run(String command, String... arguments) {
        List<String> all = new ArrayList<>(List.of((command + " --model " + schema).split(" ")));
        all.addAll(List.of(arguments));
        return Ran.hcs(all.toArray(String[]::new));
    }

    @Test
    void documentsAreOfARootThatIsAList() throws IOException {
        schema = file("list.schema.json", """
                {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/Vm"},
                 "$defs": {"Vm": {"required": ["Name"], "properties": {"Name": {"type": "string", "minLength": 2}}}}}
                """);
        String document = file("a.json", "[{\"Name\": \"a\"}, {\"Zed\": 1}]");
        assertThat(run("format --compact", document)).isEqualTo(new Ran(0, "[{\"Name\":\"a\"},{\"Zed\":1}]\n", ""));

        Ran ran = run("validate", document);
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out())
                .contains("OUTSIDE_LIMIT /0/Name", "MISSING_MEMBER /1", "UNKNOWN_MEMBER /1/Zed")
                .hasLineCount(3);
        assertThat(ran.err()).isEqualTo(document + ": as root: 2 errors, 1 warning (--as TYPE takes it for another)\n");

        String none = file("b.json", "[]");
        assertThat(run("validate", "--as", "root", none).out())
                .isEqualTo(none + ":1:1: error OUTSIDE_LIMIT at the top: found a list, which has 0, expected at least"
                        + " 1 element; take as many as the schema allows\n");
        assertThat(run("diff", document, none).out()).contains("removed /0", "list.get(1)");
        assertThat(run("schema list").out()).isEqualTo("""
                  root  root()  array:ref:Vm
                  Vm    Vm      object        1 member
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"type": "object", "additionalProperties": {"type": "integer"}, "maxProperties": 1} | {"a":1} | {"a": 1, "b": 2}
            {"type": "string", "pattern": "^a"}                                                 | "ab"    | "b"
            {"const": [1, {"a": null}]}                                                         | [1,{"a":null}] | [1]
            """)
    void documentsAreOfARootWithoutTypes(String root, String good, String bad) throws IOException {
        schema = file("root.schema.json", root);
        String document = file("a.json", good);
        assertThat(run("format --compact", document).out()).isEqualTo(good + "\n");
        assertThat(run("validate", document).exitCode()).isZero();
        assertThat(run("validate", file("b.json", bad)).exitCode()).isEqualTo(1);
        assertThat(run("format", "--as", "Vm", document).err())
                .contains("hcs: --as Vm: no such type; hcs schema list --model FILE lists the types\n");
    }

    @Test
    void showsARoot() throws IOException {
        schema = file("list.schema.json", "{\"type\": \"array\", \"items\": {\"type\": \"string\"}}");
        assertThat(run("schema show", "root")).isEqualTo(new Ran(0, "root  root()  array:string\n", ""));
        assertThat(run("schema list").out()).isEqualTo("  root  root()  array:string\n");
    }

    @Test
    void comparesRoots() throws IOException {
        String types = "\"$defs\": {\"Vm\": {\"properties\": {\"Name\": {}}}}";
        schema =
                file("list.schema.json", "{\"type\": \"array\", \"items\": {\"$ref\": \"#/$defs/Vm\"}, " + types + "}");
        String map = file(
                "map.schema.json",
                "{\"type\": \"object\", \"additionalProperties\": {\"$ref\": \"#/$defs/Vm\"}, " + types + "}");
        String none = file("none.schema.json", "{" + types + "}");
        assertThat(Ran.hcs("schema", "diff", schema, map).out())
                .contains(
                        "root changed: array:ref:Vm -> map:ref:Vm  [1, breaking]",
                        "source: breaking: root() of the model");
        assertThat(Ran.hcs("schema", "diff", schema, none).out())
                .contains("root changed: array:ref:Vm -> nothing  [1, breaking]");
        assertThat(Ran.hcs("schema", "diff", none, schema).out())
                .contains("root changed: nothing -> array:ref:Vm  [1]", "none breaking for documents");
        assertThat(Ran.hcs("schema", "diff", schema, schema).out()).endsWith(": nothing changed\n");
    }
}
