package io.github.hcs4j.processor;

import static io.github.hcs4j.processor.DiagnosticSamples.ALL;
import static io.github.hcs4j.processor.schema.ProblemCode.*;

import io.github.hcs4j.processor.DiagnosticSamples.Sample;
import java.util.stream.Stream;

/** Schemas with something that is not read, or with versions that cannot be, by the problem's code. */
final class UnreadSamples {

    static Stream<Sample> samples() {
        return Stream.of(
                new Sample(
                        HCS007, ALL, "#/$defs/Vm/properties/a/items", "a schema or a list of schemas for items", """
                        {"$defs": {"Vm": {"properties": {"a": {"type": "array", "items": »5}}}}}
                        """),
                new Sample(HCS007, ALL, "#/$defs/Vm/properties/a/type", "the name of a type or a list of them", """
                        {"$defs": {"Vm": {"properties": {"a": {"type": »5}}}}}
                        """),
                new Sample(HCS007, ALL, "#/$defs/Vm/properties/a/prefixItems/0", "a schema, which is an object", """
                        {"$defs": {"Vm": {"properties": {"a": {"prefixItems": [»5], "items": false}}}}}
                        """),
                new Sample(HCS025, ALL, "#/$defs/Vm/x-hcs-sicne", "\"x-hcs-sicne\"; there are x-hcs-since", """
                        {"$defs": {"Vm": {"type": "object", "x-hcs-sicne": »"1.0"}}}
                        """),
                new Sample(HCS025, ALL, "#/$defs/Mode/x-hcs-values/On/x-java-nam", "there are x-java-name", """
                        {"$defs": {"Mode": {"enum": ["On"], "x-hcs-values": {"On": {"x-java-nam": »"YES"}}}}}
                        """),
                new Sample(HCS026, ALL, "#/$defs/Vm/propertis", "if \"properties\" is meant", """
                        {"$defs": {"Vm": {"type": "object", "propertis": »{}}}}
                        """),
                new Sample(HCS026, ALL, "#/x-hcs-versions/0/biuld", "if \"build\" is meant", """
                        {"x-hcs-versions": [{"version": "1.0", "biuld": »17763}], "$defs": {"Vm": {"type": "object"}}}
                        """),
                new Sample(HCS027, ALL, "#/$defs/Vm/properties/Id/format", "if \"uint32\" is meant", """
                        {"$defs": {"Vm": {"properties": {"Id": {"type": "integer", "format": »"unit32"}}}}}
                        """),
                new Sample(HCS041, ALL, "#/$defs/Vm/properties/Id/pattern", "\"[a-\" is no regular expression", """
                        {"$defs": {"Vm": {"properties": {"Id": {"type": "string", "pattern": »"[a-"}}}}}
                        """),
                new Sample(HCS028, ALL, "#/$defs/Vm/not", "the keyword \"not\" is not read; documents", """
                        {"$defs": {"Vm": {"type": "object", "not": »{}}}}
                        """),
                new Sample(HCS029, ALL, "#/$defs/Vm/required/0", "found the text \"Zed\"; the type has Id", """
                        {"$defs": {"Vm": {"required": [»"Zed"], "properties": {"Id": {"type": "string"}}}}}
                        """),
                new Sample(HCS029, ALL, "#/$defs/Vm/oneOf/1/required/0", "found \"idd\"; the type has id", """
                        {"$defs": {"Vm": {"properties": {"id": {}, "path": {}},
                                          "oneOf": [{"required": ["path"]}, {"required": [»"idd"]}]}}}
                        """),
                new Sample(HCS007, ALL, "#/$defs/Vm/x-hcs-severity", "expected \"error\" or \"warning\"", """
                        {"$defs": {"Vm": {"properties": {"id": {}}, "x-hcs-severity": »"fatal"}}}
                        """),
                new Sample(HCS030, ALL, "#/$defs/Vm/x-hcs-since", "no version 9.9; x-hcs-versions lists 1.0", """
                        {"x-hcs-versions": [{"version": "1.0"}],
                         "$defs": {"Vm": {"type": "object", "x-hcs-since": »"9.9"}}}
                        """),
                new Sample(HCS031, ALL, "#/$defs/Vm/x-hcs-until", "is withdrawn after 2.0, and came with 2.1", """
                        {"$defs": {"Vm": {"type": "object", "x-hcs-since": "2.1", "x-hcs-until": »"2.0"}}}
                        """),
                new Sample(HCS032, ALL, "#/$defs/Vm/properties/Id/x-hcs-since", "its type came with 2.1", """
                        {"$defs": {"Vm": {"x-hcs-since": "2.1", "properties": {"Id": {"x-hcs-since": »"2.0"}}}}}
                        """),
                new Sample(HCS032, ALL, "#/$defs/Mode/x-hcs-values/On/x-hcs-until", "is withdrawn after 2.1", """
                        {"$defs": {"Mode": {"enum": ["On"], "x-hcs-until": "2.1",
                                            "x-hcs-values": {"On": {"x-hcs-until": »"2.2"}}}}}
                        """),
                new Sample(HCS032, ALL, "#/$defs/Vm/properties/Id/x-hcs-since", "its type is withdrawn after 1.0", """
                        {"$defs": {"Vm": {"x-hcs-until": "1.0", "properties": {"Id": {"x-hcs-since": »"2.0"}}}}}
                        """),
                new Sample(
                        HCS034, ALL + ", accepts = \"HCS002\"", "", "which is not a code that can be accepted", """
                        {"$defs": {"Vm": {"type": "object"}}}
                        """));
    }

    private UnreadSamples() {}
}
