package io.github.hcs4j.cli.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.cli.bundle.SchemaSources;
import io.github.hcs4j.model.oci.OciModel;
import io.github.hcs4j.model.v1.V1Model;
import io.github.hcs4j.model.v2.V2Model;
import io.github.hcs4j.processor.model.ModelBuilder;
import io.github.hcs4j.processor.model.ModelRequest;
import io.github.hcs4j.processor.model.SchemaModel;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaReader;
import io.github.hcs4j.processor.schema.SchemaSource;
import io.github.hcs4j.type.Model;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.ScalarType;
import io.github.hcs4j.validate.HcsValidator;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {

    static Stream<Model> models() {
        return Stream.of(V1Model.model(), V2Model.model(), OciModel.model());
    }

    @ParameterizedTest
    @MethodSource("models")
    void allAreValid(Model model) {
        Map<ModelType<?>, Example> examples = examples(model);
        assertThat(examples).hasSameSizeAs(model.types());
        examples.forEach((type, example) -> {
            if (type instanceof ObjectType<?>) {
                assertThat(HcsValidator.of(model, type)
                                .validate(example.json().getBytes(StandardCharsets.UTF_8))
                                .findings())
                        .as("%s: %s", type.name(), example.json())
                        .filteredOn(finding -> finding.toString().contains("error"))
                        .isEmpty();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void javaBuildsTheJson(Model model, @TempDir Path folder) throws Exception {
        Map<ModelType<?>, Example> examples = examples(model);
        Map<String, String> built = run(model, examples, folder);
        examples.forEach((type, example) ->
                assertThat(plain(built.get(type.name()))).as(type.name()).isEqualTo(plain(example.json())));
    }

    /** A text in one line, with numbers in their shortest form. */
    private static String plain(String json) {
        return ScalarType.ANY.toJson(ScalarType.ANY.read(json));
    }

    private static Map<ModelType<?>, Example> examples(Model model) {
        SchemaModel schema = schema(model.schema(), SchemaSources.classPath());
        Map<ModelType<?>, Example> examples = new LinkedHashMap<>();
        for (ModelType<?> type : model.types()) {
            Optional<Example> example =
                    new Examples(schema).of(schema.type(type.name()).orElseThrow());
            example.ifPresent(found -> examples.put(type, found));
        }
        return examples;
    }

    private static SchemaModel schema(String name, SchemaSource source) {
        Problems problems = new Problems();
        return new ModelBuilder(new SchemaReader(source, problems), problems)
                .build(new ModelRequest(name, "", List.of(), true))
                .orElseThrow(() -> new AssertionError(problems.all()));
    }

    /** Compiles a method for each example, runs them, and returns what they write, by the names of their types. */
    private static Map<String, String> run(Model model, Map<ModelType<?>, Example> examples, Path folder)
            throws Exception {
        StringBuilder source = new StringBuilder("import io.github.hcs4j.json.EncodedBytes;\n"
                + "import java.math.*;\nimport java.net.URI;\nimport java.time.*;\nimport java.util.*;\n");
        model.types()
                .forEach(type -> source.append("import ")
                        .append(type.javaType().getName())
                        .append(";\n"));
        source.append("public final class All implements java.util.function.Supplier<Map<String, String>> {\n");
        StringBuilder calls = new StringBuilder();
        examples.forEach((type, example) -> {
            String name = type.javaType().getSimpleName();
            String variable = example.java().split(" ", 3)[1];
            source.append("static String of").append(name).append("() {\n").append(example.java());
            source.append("\nreturn " + name + ".TYPE.toJson(" + variable + ");\n}\n");
            calls.append("all.put(\"" + type.name() + "\", of" + name + "());\n");
        });
        source.append("public Map<String, String> get() {\nMap<String, String> all = new HashMap<>();\n");
        source.append(calls).append("return all;\n}\n}\n");
        compile(source.toString(), folder);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            Supplier<?> all = (Supplier<?>)
                    loader.loadClass("All").getDeclaredConstructor().newInstance();
            Map<String, String> built = new LinkedHashMap<>();
            ((Map<?, ?>) all.get()).forEach((name, json) -> built.put(name.toString(), json.toString()));
            return built;
        }
    }

    private static void compile(String source, Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("All.java"), source);
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        boolean isCompiled = javac.getTask(
                        said,
                        null,
                        null,
                        List.of("-d", folder.toString(), "-proc:none", "-cp", System.getProperty("java.class.path")),
                        null,
                        javac.getStandardFileManager(null, null, null).getJavaFileObjects(file))
                .call();
        assertThat(isCompiled).as(said.toString()).isTrue();
    }

    private static Example example(String type, String definitions) {
        return found(type, definitions).orElseThrow();
    }

    private static Optional<Example> found(String type, String definitions) {
        byte[] schema = ("{\"$defs\": {" + definitions + "}}").getBytes(StandardCharsets.UTF_8);
        SchemaModel model = schema("a.json", path -> path.equals("a.json") ? Optional.of(schema) : Optional.empty());
        return new Examples(model).of(model.type(type).orElseThrow());
    }

    private static String object(String members, String others) {
        return "{\"type\": \"object\", \"properties\": {" + members + "}" + others + "}";
    }

    @Test
    void keepsToPatternsAndLimits() {
        Example example = example(
                "A",
                "\"A\": "
                        + object(
                                "\"Kind\": {\"const\": \"a\\\"\\\\b\"},"
                                        + "\"Even\": {\"type\": \"integer\", \"minimum\": 3, \"multipleOf\": 2},"
                                        + "\"Low\": {\"type\": \"integer\", \"maximum\": -7},"
                                        + "\"Hex\": {\"type\": \"string\", \"pattern\": \"^0x[0-9]$\"},"
                                        + "\"Long\": {\"type\": \"string\", \"minLength\": 30}",
                                ""));
        assertThat(plain(example.json()))
                .startsWith("{\"Kind\":\"a\\\"\\\\b\",\"Even\":4,\"Low\":-7,\"Hex\":\"0x1\",\"Long\":\"");
        assertThat(example.java()).startsWith("A a = A.builder()\n    .kind(\"a\\\"\\\\b\")\n    .even(4)\n");
    }

    @Test
    void numbersAreLiteralsOfTheirTypes() {
        String half = "{\"type\": \"number\", \"format\": \"double\", \"minimum\": 0.25, \"maximum\": 0.75}";
        Example example = example(
                "A",
                "\"A\": "
                        + object(
                                "\"Half\": " + half + ", \"Third\": {\"const\": 0.125},"
                                        + "\"One\": {\"type\": \"number\", \"format\": \"double\"},"
                                        + "\"Large\": {\"type\": \"integer\", \"minimum\": 3000000000}",
                                ""));

        assertThat(example.json()).contains("\"Half\": 0.25", "\"Third\": 0.125", "\"One\": 1.0");
        assertThat(example.java())
                .contains(".half(0.25)", ".one(1.0)", ".large(3000000000L)")
                .doesNotContain("0.25.0", "0.125.0");
    }

    @Test
    void leavesOutWhatNoValueIsFoundFor() {
        String odd = "\"Odd\": {\"type\": \"string\", \"pattern\": \"^qq[0-9]{9}$\"}";
        String plain = "\"Plain\": {\"type\": \"boolean\"}";

        assertThat(example("A", "\"A\": " + object(odd + "," + plain, "")).json())
                .isEqualTo("{\n  \"Plain\": true\n}");
        assertThat(found("A", "\"A\": " + object(odd, ", \"required\": [\"Odd\"]")))
                .isEmpty();
    }

    @Test
    void endsWhereATypeHoldsItself() {
        String next = "\"Next\": {\"$ref\": \"#/$defs/A\"}";

        assertThat(example("A", "\"A\": " + object(next, "")))
                .isEqualTo(new Example("{}", "A a = A.builder().build();"));
        assertThat(found("A", "\"A\": " + object(next, ", \"required\": [\"Next\"]")))
                .isEmpty();
    }

    @Test
    void hasOneOfWhatExcludesEachOther() {
        String members = "\"X\": {\"type\": \"string\"}, \"Y\": {\"type\": \"string\"}";
        String oneOf = ", \"oneOf\": [{\"required\": [\"X\"]}, {\"required\": [\"Y\"]}]";
        String needs = ", \"dependentRequired\": {\"X\": [\"Y\"]}";

        assertThat(example("A", "\"A\": " + object(members, oneOf)).json())
                .contains("X")
                .doesNotContain("Y");
        assertThat(example("A", "\"A\": " + object(members, needs)).json())
                .contains("Y")
                .doesNotContain("X");
    }

    @Test
    void breaksLongLinesAndKeepsNamesOfLambdasApart() {
        String text = "\"Name\": {\"type\": \"string\"}, \"Number\": {\"type\": \"integer\"}";
        Example example = example(
                "Class",
                "\"Class\": " + object("\"Top\": {\"$ref\": \"#/$defs/Top\"}", "") + ", \"Top\": "
                        + object("\"Inner\": {\"$ref\": \"#/$defs/Inner\"}, \"The\": {\"$ref\": \"#/$defs/The\"}", "")
                        + ", \"Inner\": " + object(text, "") + ", \"The\": " + object(text, ""));

        assertThat(example.java()).isEqualTo("""
                Class classValue = Class.builder()
                    .top(t -> t
                        .inner(i -> i.name("web-0"))
                        .the(t2 -> t2.name("web-0")))
                    .build();""");
        assertThat(example.json()).isEqualTo("""
                {
                  "Top": {
                    "Inner": {"Name": "web-0"},
                    "The": {"Name": "web-0"}
                  }
                }""");
    }
}
