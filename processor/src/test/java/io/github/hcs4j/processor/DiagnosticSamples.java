package io.github.hcs4j.processor;

import static io.github.hcs4j.processor.schema.ProblemCode.*;

import io.github.hcs4j.processor.schema.ProblemCode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Schemas and annotations with one problem each, by the problem's code. */
final class DiagnosticSamples {

    /** Stands in the schema of a sample before the place that the message has to name. */
    private static final String MARK = "»";

    static final String ALL = "schema = \"acme/vm.json\"";

    /**
     * A schema with one problem.
     *
     * @param code the problem's code
     * @param annotation what {@code @HcsModel} says
     * @param pointer the place that the message names; empty if the problem is in the annotation
     * @param message a part of the message
     * @param schema the text of {@code acme/vm.json}, with the mark at the place
     */
    record Sample(ProblemCode code, String annotation, String pointer, String message, String schema) {

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

        /** The schema without the mark. */
        String text() {
            return schema.replace(MARK, "");
        }

        @Override
        public String toString() {
            return code + ": " + message;
        }
    }

    static Stream<Sample> samples() {
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
                new Sample(HCS005, ALL, "#/$defs/Vm/$ref", "is a URI that no file here declares", """
                        {"$defs": {"Vm": {"$ref": »"https://example.com/vm.json#/$defs/Vm"}}}
                        """),
                new Sample(HCS005, ALL, "#/$defs/Vm/$ref", "is a URI that no file here declares", """
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
                new Sample(HCS008, ALL, "#/$defs/Disks", "a list or map that contains itself", """
                        {
                          "$defs": {
                            "Vm": {"properties": {"Disks": {"$ref": "#/$defs/Disks"}}},
                            "Disks": »{"type": "array", "items": {"$ref": "#/$defs/Disks"}}
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
                        {"$defs": {"Vm": {"properties": {"Id":
                          »{"prefixItems": [{"type": "string"}, {"type": "integer"}], "items": false}}}}}
                        """),
                new Sample(HCS008, ALL, "#/$defs/Vm/properties/Id", "goes on with elements of any type", """
                        {"$defs": {"Vm": {"properties": {"Id": »{"items": [{"type": "string"}]}}}}}
                        """),
                new Sample(HCS008, ALL, "#/$defs/Vm/properties/Id", "values of any type under other names", """
                        {"$defs": {"Vm": {"properties": {"Id":
                          »{"type": "object", "patternProperties": {"^a": {"type": "string"}}}}}}}
                        """),
                new Sample(HCS008, ALL, "#/$defs/Vm/properties/Id", "can only be null", """
                        {"$defs": {"Vm": {"properties": {"Id": »{"type": "null"}}}}}
                        """),
                new Sample(HCS036, ALL, "#/$defs/Vm/description", "expected a text for description, found null", """
                        {"$defs": {"Vm": {"type": "object", "description": »null}}}
                        """),
                new Sample(
                        HCS037,
                        ALL,
                        "#/$defs/" + "V".repeat(241),
                        "has 241 bytes, and a file name has room",
                        """
                        {"$defs": {"%s": »{"type": "object"}}}
                        """.formatted("V".repeat(241))),
                new Sample(
                        HCS037,
                        ALL,
                        "#/$defs/Vm/properties/" + "\u20ac".repeat(21_700),
                        "constant of a class file",
                        """
                        {"$defs": {"Vm": {"properties": {"%s": »{}}}}}
                        """.formatted("\u20ac".repeat(21_700))),
                new Sample(HCS009, ALL, "#/$defs/Mode/enum/0", "a constant whose name has 70000 bytes", """
                        {"$defs": {"Mode": {"enum": [»"%s"]}}}
                        """.formatted(
                                "a".repeat(70_000))),
                new Sample(HCS004, ALL, "#/$defs/Vm/$ref", "the file \"acme/a\\u0000?*.json\", which is not", """
                        {"$defs": {"Vm": {"$ref": »"a\\u0000?*.json"}}}
                        """),
                new Sample(HCS002, ALL, "#", "convert a schema in YAML to JSON first", "»type: object\n"),
                new Sample(HCS002, ALL, "#", "JSON has no comments, so put", "»// a machine\n{}"),
                new Sample(HCS002, ALL, "#", "begins with a byte order mark", "»\uFEFF{}"),
                new Sample(
                        HCS010,
                        ALL + ", names = @HcsModel.Name(of = \"#/$defs/Vm\", is = \"3D\")",
                        "#/$defs/Vm",
                        "found \"3D\" in names",
                        """
                        {"$defs": {"Vm": »{"type": "object"}}}
                        """),
                new Sample(
                        HCS039,
                        ALL + ", names = @HcsModel.Name(of = \"#/$defs/Wm\", is = \"Vm\")",
                        "",
                        "gives a name to \"acme/vm.json#/$defs/Wm\"",
                        """
                        {"$defs": {"Vm": {"type": "object"}}}
                        """),
                new Sample(HCS038, ALL, "#/$defs/Vm/existingJavaType", "has no effect on what is generated", """
                        {"$defs": {"Vm": {"type": "object", "existingJavaType": »"com.acme.Vm"}}}
                        """),
                new Sample(HCS038, ALL, "#/$defs/Vm/javaType", "cannot be the name here, which stays Vm", """
                        {"$defs": {"Vm": {"type": "object", "javaType": »"com.acme.Vm<X>"}}}
                        """),
                new Sample(HCS038, ALL, "#/$defs/Vm/properties/Id/javaType", "names generated types alone", """
                        {"$defs": {"Vm": {"properties": {"Id": {"type": "string", "javaType": »"java.util.UUID"}}}}}
                        """),
                new Sample(HCS015, ALL, "#/$defs/Vm/properties/Id", "the enumeration has 2001 values", """
                        {"$defs": {"Vm": {"properties": {"Id": »{"enum": [%s]}}}}}
                        """.formatted(
                        IntStream.range(0, 2001).mapToObj(i -> "\"v" + i + '"').collect(Collectors.joining(", ")))),
                new Sample(HCS035, ALL, "#/$defs/More/properties/Id", "an overlay adds what is there already", """
                        {"x-hcs-overlays": ["vm.json"], "$defs": {
                          "Vm": {"properties": {"Id": {}}},
                          "More": {"x-hcs-extends": "#/$defs/Vm", "properties": {"Id": »{}}}}}
                        """),
                new Sample(HCS008, ALL, "#/$defs/Vm/properties/Id", "values that differ in type", """
                        {"$defs": {"Vm": {"properties": {"Id": »{"enum": ["a", 1]}}}}}
                        """),
                new Sample(HCS008, ALL, "#/$defs/Vm/properties/Id", "allows no value at all", """
                        {"$defs": {"Vm": {"properties": {"Id": »false}}}}
                        """),
                new Sample(HCS006, ALL, "#/$defs/Vm", "allOf leads back to this schema", """
                        {"$defs": {"Vm": »{"allOf": [{"$ref": "#/$defs/Nic"}], "properties": {"Id": {}}},
                                   "Nic": {"allOf": [{"$ref": "#/$defs/Vm"}]}}}
                        """),
                new Sample(HCS042, ALL, "#/$defs/Vm/allOf/0", "leads back to the schema", """
                        {"$defs": {"Vm": {"allOf": [»{"$ref": "#/$defs/Vm"}], "properties": {"Id": {}}}}}
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
                new Sample(HCS009, ALL + ", mappers = \"Vm\"", "#/$defs/VMMapper", "so it becomes VMMapper_2", """
                        {"$defs": {"Vm": {"type": "object"}, "VMMapper": »{"type": "object"}}}
                        """),
                new Sample(HCS009, ALL, "#/$defs/Vm_Model", "a class that is generated beside the types", """
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

    private static String members(int count) {
        return IntStream.range(0, count).mapToObj(i -> "\"M" + i + "\": {}").collect(Collectors.joining(", "));
    }

    private DiagnosticSamples() {}
}
