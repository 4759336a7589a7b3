package io.github.hcs4j.processor;

import static io.github.hcs4j.processor.schema.ProblemCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import io.github.hcs4j.processor.schema.ProblemCode;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** Stands in the schema of a sample before the place that the message has to name. */
    private static final String MARK = "»";

    private static final String ALL = "schema = \"acme/vm.json\"";

    /**
     * A schema with one problem.
     *
     * @param code the problem's code
     * @param annotation what {@code @HcsModel} says
     * @param pointer the place that the message names; empty if the problem is in the annotation
     * @param message a part of the message
     * @param schema the text of {@code acme/vm.json}, with the mark at the place
     */
    private record Sample(ProblemCode code, String annotation, String pointer, String message, String schema) {

        /** What the message begins with. */
        String beginning() {
            if (pointer.isEmpty()) {
                return code + ": ";
            }
            String before = schema.substring(0, schema.indexOf(MARK));
            long line = before.chars().filter(c -> c == '\n').count() + 1;
            int column = before.length() - before.lastIndexOf('\n');
            return code + " acme/vm.json" + pointer + ':' + line + ':' + column + ": ";
        }

        @Override
        public String toString() {
            return code + ": " + message;
        }
    }

    private static Stream<Sample> samples() {
        return Stream.of(
                new Sample(HCS001, "schema = \"acme/Vm.json\"", "", "there is no schema \"acme/Vm.json\"", "{}"),
                new Sample(HCS002, ALL, "#/$defs/Vm", "not JSON", """
                        {
                          "$defs": {
                            "Vm": »Object
                          }
                        }
                        """),
                new Sample(HCS002, ALL, "#", "the file is empty", "»"),
                new Sample(HCS002, ALL, "#", "expected the end of the file", """
                        {}
                        »{}
                        """),
                new Sample(HCS002, ALL, "#/minimum", "too large", """
                        {"minimum": »1e99999999999}
                        """),
                new Sample(HCS003, ALL, "#/$defs/Vm", "\"Vm\" occurs twice", """
                        {
                          "$defs": {
                            "Vm": {"type": "object"},
                            »"Vm": {"type": "object"}
                          }
                        }
                        """),
                new Sample(HCS004, ALL, "#/$defs/Vm/properties/Disk/$ref", "there is no \"Disc\"", """
                        {
                          "$defs": {
                            "Vm": {
                              "properties": {
                                "Disk": {"$ref": »"#/$defs/Disc"}
                              }
                            }
                          }
                        }
                        """),
                new Sample(
                        HCS004, ALL, "#/$defs/Vm/$ref", "\"acme/disk.json\", which is not on the processor path", """
                        {"$defs": {"Vm": {"$ref": »"disk.json"}}}
                        """),
                new Sample(HCS004, ALL, "#/$defs/Vm/$ref", "there is no \"%zz\"", """
                        {"$defs": {"Vm": {"$ref": »"#/%zz"}}}
                        """),
                new Sample(HCS005, "schema = \"../vm.json\"", "", "leads out of the schemas", "{}"),
                new Sample(HCS005, "schema = \"/acme/vm.json\"", "", "not a path within the schemas", "{}"),
                new Sample(HCS005, ALL, "#/$defs/Vm/$ref", "not a path within the schemas", """
                        {"$defs": {"Vm": {"$ref": »"https://example.com/vm.json#/$defs/Vm"}}}
                        """),
                new Sample(HCS005, ALL, "#/$defs/Vm/$ref", "not a path within the schemas", """
                        {"$defs": {"Vm": {"$ref": »"file:///etc/passwd"}}}
                        """),
                new Sample(HCS005, ALL, "#/$defs/Vm/$ref", "not a path within the schemas", """
                        {"$defs": {"Vm": {"$ref": »"C:\\\\vm.json"}}}
                        """),
                new Sample(HCS005, ALL, "#/$defs/Vm/$ref", "leads out of the schemas", """
                        {"$defs": {"Vm": {"$ref": »"../../vm.json"}}}
                        """),
                new Sample(HCS006, ALL, "#/$defs/Vm", "leads back to itself", """
                        {"$defs": {"Vm": »{"$ref": "#/$defs/Vm"}}}
                        """),
                new Sample(HCS006, ALL, "#/$defs/Disks/items", "leads back to itself", """
                        {
                          "$defs": {
                            "Vm": {"properties": {"Disks": {"$ref": "#/$defs/Disks"}}},
                            "Disks": {"type": "array", "items": »{"$ref": "#/$defs/Disks"}}
                          }
                        }
                        """),
                new Sample(HCS007, ALL, "#", "expected a schema, which is an object, found a list", "»[]"),
                new Sample(HCS007, ALL, "#/$defs/Vm/$ref", "expected a reference, found the number 5", """
                        {"$defs": {"Vm": {"$ref": »5}}}
                        """),
                new Sample(
                        HCS007,
                        ALL,
                        "#/$defs/Vm/properties",
                        "expected an object for properties, found the number",
                        """
                        {"$defs": {"Vm": {"type": "object", "properties": »17}}}
                        """),
                new Sample(HCS007, ALL, "#/$defs/Disk", "expected a schema, which is an object, found null", """
                        {"$defs": {"Vm": {"type": "object"}, "Disk": »null}}
                        """),
                new Sample(HCS007, ALL, "#/x-hcs-versions/0", "the number of a Windows build", """
                        {
                          "x-hcs-versions": [»{"version": "1.0", "build": 2.5}],
                          "$defs": {"Vm": {"type": "object"}}
                        }
                        """),
                new Sample(HCS008, ALL, "#/$defs/Vm/properties/Id", "\"text\" is not a type of JSON Schema", """
                        {"$defs": {"Vm": {"properties": {"Id": »{"type": "text"}}}}}
                        """),
                new Sample(HCS008, ALL, "#/$defs/Vm/properties/Id", "elements differ in type", """
                        {"$defs": {"Vm": {"properties": {"Id": »{"prefixItems": [{"type": "string"}, {"type": "integer"}]}}}}}
                        """),
                new Sample(HCS008, ALL, "#/$defs/Vm/properties/Id", "values that differ in type", """
                        {"$defs": {"Vm": {"properties": {"Id": »{"enum": ["a", 1]}}}}}
                        """),
                new Sample(HCS008, ALL, "#/$defs/Vm/properties/Id", "allows no value at all", """
                        {"$defs": {"Vm": {"properties": {"Id": »false}}}}
                        """),
                new Sample(HCS006, ALL, "#/$defs/Vm", "allOf leads back to this schema", """
                        {"$defs": {"Vm": »{"allOf": [{"$ref": "#/$defs/Vm"}], "properties": {"Id": {}}}}}
                        """),
                new Sample(
                        HCS012,
                        ALL + ") @Unmapped(type = \"Mode\", members = \"Id\", reason = \"\"",
                        "#/$defs/Mode",
                        "@Unmapped names Mode, which is an enumeration",
                        """
                        {"$defs": {"Mode": »{"enum": ["On"]}}}
                        """),
                new Sample(HCS007, ALL, "#/x-hcs-versions/0", "the number of a Windows build", """
                        {
                          "x-hcs-versions": [»{"version": "1.0", "build": "17763"}],
                          "$defs": {"Vm": {"type": "object"}}
                        }
                        """),
                new Sample(
                        HCS008,
                        ALL,
                        "#/$defs/Vm/properties/Disk",
                        "a choice in \"oneOf\" that is not between texts, or between objects",
                        """
                        {
                          "$defs": {
                            "Vm": {
                              "properties": {
                                "Disk": »{"oneOf": [{"type": "string"}, {"type": "integer"}]}
                              }
                            }
                          }
                        }
                        """),
                new Sample(HCS008, ALL, "#/$defs/Vm/properties/Id", "a list of types has no Java shape", """
                        {"$defs": {"Vm": {"properties": {"Id": »{"type": ["string", "integer"]}}}}}
                        """),
                new Sample(HCS009, ALL, "#/$defs/V_M", "acme/vm.json#/$defs/Vm:3:", """
                        {
                          "$defs": {
                            "Vm": {"type": "object"},
                            "V_M": »{"type": "object"}
                          }
                        }
                        """),
                new Sample(HCS009, ALL, "#/$defs/Vm/properties/host_name", "/properties/HostName:1:", """
                        {"$defs": {"Vm": {"properties": {"HostName": {},
                            "host_name": »{}}}}}
                        """),
                new Sample(HCS009, ALL, "#/$defs/Mode/enum/1", "acme/vm.json#/$defs/Mode/enum/0:1:", """
                        {"$defs": {"Mode": {"enum": ["OnDemand", »"on-demand"]}}}
                        """),
                new Sample(HCS010, ALL, "#/$defs/Vm/x-java-name", "found the text \"3D\"", """
                        {"$defs": {"Vm": {"type": "object", "x-java-name": »"3D"}}}
                        """),
                new Sample(HCS010, ALL, "#/$defs/Vm/x-java-name", "without x-java-name it would be Vm", """
                        {"$defs": {"Vm": {"type": "object", "x-java-name": »"Builder"}}}
                        """),
                new Sample(HCS010, ALL, "#/$defs/Vm/properties/Id/x-java-name", "found the text \"hashCode\"", """
                        {"$defs": {"Vm": {"properties": {"Id": {"x-java-name": »"hashCode"}}}}}
                        """),
                new Sample(HCS011, ALL + ", types = \"VM\"", "#", "\"VM\" in its $defs; it has Vm, Disk", """
                        »{"$defs": {"Disk": {"type": "object"}, "Vm": {"type": "object"}}}
                        """),
                new Sample(HCS011, ALL + ", mappers = \"VM\"", "", "has no type \"VM\"; it has Vm, Disk", """
                        {"$defs": {"Disk": {"type": "object"}, "Vm": {"type": "object"}}}
                        """),
                new Sample(HCS020, ALL + ", version = \"1.1\"", "#", "and the schema has 1.0, 1.2", """
                        »{
                          "x-hcs-versions": [{"version": "1.0", "build": 1}, {"version": "1.2", "build": 2}],
                          "$defs": {"Vm": {"type": "object"}}
                        }
                        """),
                new Sample(HCS020, ALL + ", version = \"2\"", "#", "names no versions", """
                        »{"$defs": {"Vm": {"type": "object"}}}
                        """),
                new Sample(HCS012, ALL + ", mappers = \"Mode\"", "#/$defs/Mode", "which is an enumeration", """
                        {"$defs": {"Mode": »{"enum": ["On", "Off"]}}}
                        """),
                new Sample(
                        HCS013,
                        ALL + ", mappers = \"Vm\") @Unmapped(type = \"Vm\", members = \"Di\", reason = \"\"",
                        "#/$defs/Vm",
                        "the member \"Di\", which Vm does not have; it has Id",
                        """
                        {"$defs": {"Vm": »{"properties": {"Id": {"type": "string"}}}}}
                        """),
                new Sample(
                        HCS013,
                        ALL + ") @Unmapped(type = \"Vm\", members = \"Id\", reason = \"\"",
                        "#/$defs/Vm",
                        "has no mapper",
                        """
                        {"$defs": {"Vm": »{"properties": {"Id": {"type": "string"}}}}}
                        """),
                new Sample(HCS014, ALL, "#/$defs/Vm/x-hcs-since", "expected a version such as \"2.1\"", """
                        {"$defs": {"Vm": {"type": "object", "x-hcs-since": »"2"}}}
                        """),
                new Sample(HCS014, ALL, "#/$defs/Vm/properties/Id/x-hcs-until", "found the number 2.1", """
                        {"$defs": {"Vm": {"properties": {"Id": {"x-hcs-until": »2.1}}}}}
                        """),
                new Sample(
                        HCS015,
                        ALL,
                        "#/$defs/Vm",
                        "254 members, a Java record at most 253, so this becomes",
                        """
                        {"$defs": {"Vm": »{"properties": {%s}}}}
                        """.formatted(members(254))),
                new Sample(HCS016, ALL, "#/$defs/Mode", "has no values", """
                        {"$defs": {"Mode": »{"enum": []}}}
                        """),
                new Sample(HCS016, ALL, "#/$defs/Mode/enum/1", "\"On\" occurs twice", """
                        {"$defs": {"Mode": {"enum": ["On", »"On"]}}}
                        """),
                new Sample(HCS016, ALL, "#/$defs/Mode/x-hcs-values/Of", "not one of the values in enum; it has O", """
                        {"$defs": {"Mode": {"enum": ["On", "Off"], "x-hcs-values": {"Of": »{}}}}}
                        """),
                new Sample(HCS017, ALL, "#", "defines no type", """
                        »{"$defs": {"Name": {"type": "string"}}}
                        """),
                new Sample(HCS009, ALL + ", mappers = \"Vm\"", "#/$defs/VMMapper", "and so does the mapper of Vm", """
                        {"$defs": {"Vm": {"type": "object"}, "VMMapper": »{"type": "object"}}}
                        """),
                new Sample(HCS009, ALL, "#/$defs/Vm_Model", "and so does the list of all types", """
                        {"$defs": {"Vm": {"type": "object"}, "Vm_Model": »{"type": "object"}}}
                        """),
                new Sample(
                        HCS007,
                        ALL,
                        "#/$defs/Vm/properties/Any/x-hcs-carries/1/x-hcs-resource-path",
                        "a resource path",
                        """
                        {"$defs": {
                          "Vm": {"properties": {"Any": {"x-hcs-carries": [
                            {"$ref": "#/$defs/Vm"}, {"$ref": "#/$defs/Disk", "x-hcs-resource-path": »5}]}}},
                          "Disk": {"properties": {"Id": {"type": "string"}}}
                        }}
                        """),
                new Sample(HCS007, ALL, "#/x-hcs-whole-numbers-in-digits", "expected true or false", """
                        {"x-hcs-whole-numbers-in-digits": »1, "$defs": {"Vm": {"type": "object"}}}
                        """),
                new Sample(HCS007, ALL, "#/$defs/Vm/properties/Id/writeOnly", "expected true or false", """
                        {"$defs": {"Vm": {"properties": {"Id": {"type": "string", "writeOnly": »"yes"}}}}}
                        """),
                new Sample(
                        HCS012, ALL + ", mappers = \"Boot\"", "#/$defs/Boot", "which is a choice between objects", """
                        {"$defs": {"Boot": »{"oneOf": [
                          {"properties": {"Kind": {"const": "disk"}}}, {"properties": {"Kind": {"const": "net"}}}]}}}
                        """),
                new Sample(
                        HCS013,
                        ALL + ", mappers = \"Vm\") @Unmapped(type = \"Vm\", members = {\"Id\", \"Id\"}, reason = \"\"",
                        "#/$defs/Vm",
                        "the member \"Id\" of Vm twice",
                        """
                        {"$defs": {"Vm": »{"properties": {"Id": {"type": "string"}}}}}
                        """));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aProblemIsToldOnceWithItsPlaceOnTheAnnotation(Sample sample) {
        Processing processed = process(sample.annotation(), sample.schema().replace(MARK, ""));

        assertThat(processed.compilation().diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.getMessage(null))
                    .startsWith(sample.beginning())
                    .contains(sample.message());
            assertThat(diagnostic.getKind())
                    .isEqualTo(sample.code().isError() ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING);
            assertThat(source(diagnostic)).endsWith("package-info.java");
            assertThat(diagnostic.getLineNumber()).isEqualTo(3);
        });
    }

    @Test
    void everyCodeHasASample() {
        Set<ProblemCode> sampled = EnumSet.of(HCS018, HCS019, HCS022, HCS023, HCS024); // below and in others
        samples().map(Sample::code).forEach(sampled::add);
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
                ofPackage("@HcsModel(" + ALL + ") @HcsMappers(model = \"com.acme.vm\", types = \"Vm\")"));
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
        assertThat(Processing.only(faulty, packageInfo(ALL)).messages())
                .matches("HCS024: a fault of hcs4j, please report it with this line and the schema:"
                        + " java.lang.IllegalStateException: first line second line at .*DiagnosticsTest.*");
    }

    @Test
    void allProblemsAreToldAtOnce() {
        Processing processed = process(ALL, """
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
        Processing processed = process(ALL, "{\"$defs\": {\"Vm\": {\"type\": \"object\"}}}", vm);
        assertThat(processed.messages()).startsWith("HCS018: cannot write Vm: ");
    }

    @Test
    void aWarningDoesNotKeepFromGenerating() {
        Processing processed = process(
                ALL, "{\"$defs\": {\"Vm\": {\"properties\": {\"Any\": {\"type\": [\"string\", \"integer\"]}}}}}");
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

    private static String members(int count) {
        return IntStream.range(0, count).mapToObj(i -> "\"M" + i + "\": {}").collect(Collectors.joining(", "));
    }

    private static String source(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        return source == null ? "" : source.getName();
    }
}
