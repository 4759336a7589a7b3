package io.github.hcs4j.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Types with more members than a record or a method can have. */
class LargeTypesTest {

    /** The virtual machine compiles no method that has more. */
    private static final int MOST_BYTES = 8000;

    private static final List<String> SCHEMAS = List.of(
            "{\"type\": \"integer\", \"format\": \"uint8\", \"default\": 0}",
            "{\"type\": \"array\", \"items\": {\"type\": \"integer\", \"format\": \"uint16\"}}",
            "{\"$ref\": \"#/$defs/Big\"}",
            "{\"type\": \"string\", \"writeOnly\": true, \"pattern\": \"^a$\"}",
            "{}");

    private static final String USE = """
            package com.acme.use;

            import com.acme.vm.Big;

            public final class Bigs {
                private Bigs() {}

                public static String roundTrip(String json) {
                    Big big = Big.read(json);
                    Big same = Big.read(json).with(b -> b.m0(1)).with(b -> b.m0(big.m0()));
                    if (!big.equals(same) || big.hashCode() != same.hashCode() || !big.toBuilder().build().equals(big)) {
                        throw new AssertionError(same);
                    }
                    if (big.equals(big.with(b -> b.clearM0())) || Big.TYPE.members().size() < 200) {
                        throw new AssertionError();
                    }
                    return big.toJson() + big;
                }

                public static String refused() {
                    return Big.builder().m0(256).build().toString();
                }
            }
            """;

    @ParameterizedTest
    @ValueSource(ints = {253, 254, 900})
    void areReadAndWritten(int members) throws ReflectiveOperationException {
        Processing compiled = Processing.lenient(
                Map.of("acme.json", schema(members)), """
                /** A. */
                @io.github.hcs4j.annotation.HcsModel(schema = "acme.json", mappers = "Big")
                package com.acme.vm;
                """, JavaFileObjects.forSourceString("com.acme.use.Bigs", USE));
        assertThat(compiled.compilation().status()).as(compiled.messages()).isEqualTo(Compilation.Status.SUCCESS);
        if (members <= 253) {
            assertThat(compiled.messages()).isEmpty();
            assertThat(compiled.sources().get("com/acme/vm/Big.java")).contains("public record Big(");
        } else {
            assertThat(compiled.messages()).startsWith("HCS015 ").doesNotContain("\n");
            assertThat(compiled.sources().get("com/acme/vm/Big.java")).contains("public final class Big implements");
        }
        assertThat(methodSizes(compiled))
                .allSatisfy((method, size) -> assertThat(size).as(method).isLessThan(MOST_BYTES));

        Class<?> use = compiled.load().loadClass("com.acme.use.Bigs");
        String json =
                "{\"M0\":5,\"M1\":[65535],\"M2\":{\"M3\":\"a\",\"Deep\":1},\"M3\":\"b\",\"M249\":\"x\",\"New\":null}";
        assertThat(use.getMethod("roundTrip", String.class).invoke(null, json).toString())
                .isEqualTo(json + "Big[m0=5, m1=[65535], m2=Big[m3=***, Deep=***], m3=***, m249=x, New=***]");
        assertThatThrownBy(() -> use.getMethod("refused").invoke(null))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .hasMessageContaining("M0");
    }

    @Test
    void theLargestEnumsCompile() {
        assertThat(enumeration(2000).messages()).isEmpty();
    }

    @Test
    void largerEnumerationsAreTextsWithConstants() throws ReflectiveOperationException {
        JavaFileObject use = JavaFileObjects.forSourceString("com.acme.use.Words", """
                package com.acme.use;

                import com.acme.vm.Big;
                import com.acme.vm.Vm;

                public final class Words {
                    private Words() {}

                    public static String roundTrip(String json) {
                        Vm vm = Vm.read(json);
                        boolean isKnown = vm.words().contains(Big.THE_VALUE_NUMBER_19999_OF_MANY)
                                && vm.words().get(1).equals(Big.THE_VALUE_NUMBER_0_OF_MANY);
                        return vm.toJson() + isKnown + Big.TYPE.values().size() + Big.TYPE.values().get(1).since()
                                + Big.TYPE.values().get(2).since() + Big.TYPE_.text() + Big.of("other");
                    }
                }
                """);
        Processing compiled = enumeration(20_000, use);
        assertThat(compiled.compilation().status()).as(compiled.messages()).isEqualTo(Compilation.Status.SUCCESS);
        assertThat(compiled.messages())
                .contains("HCS015 acme.json#/$defs/Big:")
                .contains("the enumeration has 20000 values")
                .doesNotContain("\n");
        assertThat(methodSizes(compiled))
                .allSatisfy((method, size) -> assertThat(size).as(method).isLessThan(MOST_BYTES));
        String json = "{\"words\":[\"the value number 19999 of many\",\"the value number 0 of many\",\"new\"]}";
        assertThat(compiled.load()
                        .loadClass("com.acme.use.Words")
                        .getMethod("roundTrip", String.class)
                        .invoke(null, json))
                .isEqualTo(json + "true20000" + "2.02.1" + "type" + "other");
    }

    private static Processing enumeration(int size, JavaFileObject... use) {
        String values = IntStream.range(0, size)
                .mapToObj(i -> i == 1 ? "\"type\"" : "\"the value number " + i + " of many\"")
                .collect(Collectors.joining(", "));
        String schema = """
                {"x-hcs-versions": [{"version": "2.0"}, {"version": "2.1"}], "$defs": {
                 "Vm": {"properties": {"words": {"type": "array", "items": {"$ref": "#/$defs/Big"}}}},
                 "Big": {"x-hcs-since": "2.0", "x-hcs-values": {"the value number 2 of many": {"x-hcs-since": "2.1"}},
                   "enum": [%s]}}}
                """.formatted(values);
        String asked = """
                /** A. */
                @io.github.hcs4j.annotation.HcsModel(schema = "acme.json")
                package com.acme.vm;
                """;
        Map<String, String> schemas = Map.of("acme.json", schema);
        return size > 2000 ? Processing.lenient(schemas, asked, use) : Processing.of(schemas, asked, use);
    }

    @Test
    void choicesMayHaveManyBranches() throws ReflectiveOperationException {
        String branches = IntStream.range(0, 200)
                .mapToObj(i -> "{\"properties\": {\"k\": {\"const\": \"kind " + i + "\"}, \"n\": {}}}")
                .collect(Collectors.joining(", "));
        Processing compiled = Processing.of(
                Map.of("acme.json", "{\"$defs\": {\"Big\": {\"oneOf\": [" + branches + "]}}}"),
                """
                /** A. */
                @io.github.hcs4j.annotation.HcsModel(schema = "acme.json")
                package com.acme.vm;
                """,
                JavaFileObjects.forSourceString("com.acme.use.Kinds", """
                        package com.acme.use;

                        import com.acme.vm.Big;

                        public final class Kinds {
                            private Kinds() {}

                            public static String roundTrip(String json) {
                                return Big.TYPE.read(json).toJson() + Big.TYPE.branches().size();
                            }
                        }
                        """));
        assertThat(compiled.messages()).isEmpty();
        assertThat(methodSizes(compiled))
                .allSatisfy((method, size) -> assertThat(size).as(method).isLessThan(MOST_BYTES));
        Class<?> use = compiled.load().loadClass("com.acme.use.Kinds");
        for (String kind : List.of("kind 0", "kind 100", "kind 199", "new")) {
            String json = "{\"k\":\"" + kind + "\",\"n\":1}";
            assertThat(use.getMethod("roundTrip", String.class).invoke(null, json))
                    .isEqualTo(json + 200);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = 2000)
    void modelsMayHaveManyTypes(int types) {
        String definitions = IntStream.range(0, types)
                .mapToObj(i -> "\"T" + i + "\": {\"enum\": [\"a\"]}")
                .collect(Collectors.joining(", "));
        Map<String, String> sources = Pipeline.run(
                        "acme.json",
                        Map.of("acme.json", "{\"$defs\": {\"Vm\": {\"type\": \"object\"}, " + definitions + "}}"))
                .sources();
        assertThat(sources.get("VmModel"))
                .contains("types1(types);", "types3(types);", "private static void types3(List<ModelType<?>> types) {");
    }

    private static String schema(int members) {
        return IntStream.range(0, members)
                .mapToObj(i -> "\"M" + i + "\": " + SCHEMAS.get(i % SCHEMAS.size()))
                .collect(Collectors.joining(", ", "{\"$defs\": {\"Big\": {\"properties\": {", "}}}}"));
    }

    /** By class and method, enumerations of the compiler's own aside. */
    private static Map<String, Integer> methodSizes(Processing compiled) {
        return compiled.compilation().generatedFiles().stream()
                .filter(file -> file.getKind() == JavaFileObject.Kind.CLASS)
                .flatMap(file -> MethodSizes.of(bytes(file)).entrySet().stream()
                        .map(method -> Map.entry(file.getName() + '#' + method.getKey(), method.getValue())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static byte[] bytes(JavaFileObject file) {
        try (InputStream in = file.openInputStream()) {
            return in.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
