package io.github.hcs4j.processor;

import static io.github.hcs4j.processor.schema.ProblemCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import io.github.hcs4j.processor.schema.ProblemCode;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each code has a sample that fails with it, at the right place of the schema and on the annotation that asked. */
class DiagnosticsTest {

    private static Stream<DiagnosticSamples.Sample> samples() {
        return Stream.concat(DiagnosticSamples.samples(), UnreadSamples.samples());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aProblemIsToldOnceWithItsPlaceOnTheAnnotation(DiagnosticSamples.Sample sample) {
        Processing processed = process(sample.annotation(), sample.text());

        assertThat(processed.compilation().diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.getMessage(null))
                    .startsWith(sample.beginning())
                    .contains(sample.message());
            assertThat(diagnostic.getKind().name())
                    .isEqualTo(sample.code().severity().name());
            assertThat(source(diagnostic)).endsWith("package-info.java");
            assertThat(diagnostic.getLineNumber()).isEqualTo(3);
        });
    }

    @Test
    void everyCodeHasASample() {
        Set<ProblemCode> sampled =
                EnumSet.of(HCS018, HCS019, HCS022, HCS023, HCS024, HCS033, HCS040); // below and in others
        samples().map(DiagnosticSamples.Sample::code).forEach(sampled::add);
        assertThat(EnumSet.allOf(ProblemCode.class))
                .allSatisfy(code -> assertThat(sampled).contains(code));
    }

    @Test
    void leavingMembersOutOfNothingIsAnError() {
        String annotation = "@Unmapped(type = \"Vm\", members = \"Id\", reason = \"\")";
        assertThat(Processing.only(Map.of(), ofPackage(annotation)).messages())
                .startsWith("HCS022: @Unmapped stands on a package that has no mappers");
        assertThat(Processing.only(Map.of(), ofPackage(annotation + ' ' + annotation))
                        .messages())
                .startsWith("HCS022: ")
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @CsvSource({
        "com.acme.none, @HcsMappers names \"com.acme.none\"; which is not a package with @HcsModel",
        "java.util, @HcsMappers names \"java.util\"; which is not a package with @HcsModel"
    })
    void mappersAreOfAModel(String model, String message) {
        Processing processed =
                Processing.only(Map.of(), ofPackage("@HcsMappers(model = \"" + model + "\", types = \"Vm\")"));
        assertThat(processed.messages()).startsWith("HCS023: " + message.replace(';', ','));
    }

    @Test
    void mappersOfTheModelOfAPackageAreNamedWhereItIsAskedFor() {
        Processing processed = Processing.only(
                Map.of("acme/vm.json", "{\"$defs\": {\"Vm\": {\"type\": \"object\"}}}"),
                ofPackage("@HcsModel(" + DiagnosticSamples.ALL
                        + ") @HcsMappers(model = \"com.acme.vm\", types = \"Vm\")"));
        assertThat(processed.messages()).startsWith("HCS023: a package with @HcsModel has no @HcsMappers beside it");
    }

    @Test
    void aFaultOfTheProcessorIsToldInOneLine() {
        Map<String, String> faulty = new HashMap<>() {
            @Override
            public String get(Object path) {
                if (path.equals("acme/vm.json")) {
                    throw new IllegalStateException("first line\nsecond line");
                }
                return super.get(path);
            }
        };
        assertThat(Processing.only(faulty, packageInfo(DiagnosticSamples.ALL)).messages())
                .matches("HCS024: a fault of hcs4j, please report it with this line and the schema:"
                        + " java.lang.IllegalStateException: first line second line at .*DiagnosticsTest.*");
    }

    @Test
    void allProblemsAreToldAtOnce() {
        Processing processed = process(DiagnosticSamples.ALL, """
                {
                  "$defs": {
                    "Vm": {"properties": {"A": {"$ref": "#/A"}, "B": {"$ref": "#/B"}, "C": {"type": "c"}}},
                    "Mode": {"enum": []}
                  }
                }
                """);
        assertThat(processed.messages().lines().map(line -> line.substring(0, 6)))
                .containsExactlyInAnyOrder("HCS004", "HCS004", "HCS008", "HCS016");
    }

    @Test
    void aClassThatIsThereAlreadyIsNotOverwritten() {
        JavaFileObject vm = JavaFileObjects.forSourceString("com.acme.vm.Vm", "package com.acme.vm; final class Vm {}");
        Processing processed = process(DiagnosticSamples.ALL, "{\"$defs\": {\"Vm\": {\"type\": \"object\"}}}", vm);
        assertThat(processed.messages()).startsWith("HCS018: cannot write Vm: ");
    }

    @Test
    void aWarningDoesNotKeepFromGenerating() {
        Processing processed = process(
                DiagnosticSamples.ALL,
                "{\"$defs\": {\"Vm\": {\"properties\": {\"Any\": {\"type\": [\"string\", \"integer\"]}}}}}");
        assertThat(processed.messages()).startsWith("HCS008 ");
        assertThat(processed.sources()).containsKey("com/acme/vm/Vm.java");
    }

    /** Mistakes in the annotation that are the compiler's to tell. */
    @ParameterizedTest
    @ValueSource(
            strings = {"", "schema = 5", "schema = com.acme.No.SUCH", "schema = null", "scheme = \"acme/vm.json\""})
    void anAnnotationThatIsNotJavaIsLeftToTheCompiler(String annotation) {
        Processing processed = Processing.of(Map.of(), packageInfo(annotation));
        assertThat(processed.messages()).isNotEmpty().doesNotContain("HCS0", "Exception");
    }

    private static Processing process(String annotation, String schema, JavaFileObject... more) {
        return Processing.only(Map.of("acme/vm.json", schema), packageInfo(annotation), more);
    }

    @Test
    void anAcceptedWarningIsOneNote() {
        String schema = """
                {"$defs": {"Vm": {"properties": {"A": {"type": "text"}, "B": {"type": "text"}, "C": {"tilte": "c"}}}}}
                """;
        Processing processed = Processing.of(Map.of("acme/vm.json", schema), """
                /** Machines of ACME. */
                @HcsModel(schema = "acme/vm.json", accepts = {"HCS008", "HCS026"})
                package com.acme.vm;

                import io.github.hcs4j.annotation.HcsModel;
                """);
        assertThat(processed.messages()).isEmpty();
        assertThat(processed.compilation().diagnostics())
                .filteredOn(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.NOTE)
                .extracting(diagnostic -> diagnostic.getMessage(null))
                .hasSize(2)
                .anySatisfy(note -> assertThat(note)
                        .startsWith("HCS008 acme/vm.json#/$defs/Vm/properties/A:1:")
                        .endsWith(" (the first of 2 places with this code)"))
                .anySatisfy(note -> assertThat(note).startsWith("HCS026 ").doesNotContain("the first of"));
    }

    private static String packageInfo(String annotation) {
        return """
                /** Machines of ACME. */

                @HcsModel(%s)
                package com.acme.vm;

                import io.github.hcs4j.annotation.HcsModel;
                import io.github.hcs4j.annotation.Unmapped;
                """.formatted(annotation);
    }

    private static String ofPackage(String annotations) {
        return """
                /** Machines of ACME. */
                %s
                package com.acme.vm;

                import io.github.hcs4j.annotation.HcsMappers;
                import io.github.hcs4j.annotation.HcsModel;
                import io.github.hcs4j.annotation.Unmapped;
                """.formatted(annotations);
    }

    private static String source(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        return source == null ? "" : source.getName();
    }
}
