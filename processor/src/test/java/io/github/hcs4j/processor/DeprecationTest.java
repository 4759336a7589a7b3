package io.github.hcs4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a schema advises against, javac and the Javadoc advise against. */
class DeprecationTest {

    private static final String PACKAGE_INFO = """
            /** Machines of ACME. */
            @HcsModel(schema = "acme/vm.json", mappers = "Vm")
            package com.acme.vm;

            import io.github.hcs4j.annotation.HcsModel;
            """;

    private static final String SCHEMA = """
            {"$defs": {
              "Vm": {"properties": {
                "name": {"type": "string"},
                "tape": {"type": "string", "deprecated": "nobody has one; use disk"},
                "floppy": {"$ref": "#/$defs/Floppy"},
                "boot": {"oneOf": [{"$ref": "#/$defs/Net"}, {"$ref": "#/$defs/Old"}]},
                "mode": {"$ref": "#/$defs/Mode"}}},
              "Floppy": {"deprecated": true, "properties": {"path": {"type": "string"}}},
              "Net": {"properties": {"kind": {"const": "net"}}},
              "Old": {"deprecated": "use Net", "properties": {"kind": {"const": "old"}}},
              "Mode": {"enum": ["on", "standby"], "x-hcs-values": {"standby": {"deprecated": "use on"}}}}}
            """;

    private static Processing process(String use) {
        return Processing.of(
                Map.of("acme/vm.json", SCHEMA),
                PACKAGE_INFO,
                JavaFileObjects.forSourceString("com.acme.Use", "package com.acme; import com.acme.vm.*;\n" + use));
    }

    /** With every warning an error, the mapper and the builders that set deprecated members included. */
    @Test
    void generatedCodeItselfIsWithoutWarnings() {
        Processing processed =
                process("class Use { Object o = Vm.builder().name(\"a\").mode(Mode.Known.ON).build(); }");
        assertThat(processed.messages()).isEmpty();
        Map<String, String> sources = processed.sources();
        assertThat(sources.get("com/acme/vm/Vm.java"))
                .contains("; deprecated: nobody has one; use disk")
                .contains(
                        "@deprecated Nobody has one; use disk.\n         */\n        @Deprecated\n        @JsonProperty(\"tape\")\n        public Builder tape(")
                .contains(
                        "@deprecated Nobody has one; use disk.\n     */\n    @Deprecated\n    @JsonProperty(\"tape\")\n");
        assertThat(sources.get("com/acme/vm/Floppy.java"))
                .contains(" * @deprecated The schema advises against it.\n */\n@Deprecated\n");
        assertThat(sources.get("com/acme/vm/Mode.java"))
                .contains("@deprecated Use on.")
                .contains("@Deprecated\n        STANDBY(\"standby\")");
    }

    @Test
    void whoeverUsesItIsWarned() {
        assertThat(process("class Use { String tape(Vm vm) { return vm.tape(); } }")
                        .messages())
                .contains("tape() in com.acme.vm.Vm has been deprecated");
        assertThat(process("class Use { Object o = Vm.builder().tape(\"x\"); }").messages())
                .contains("com.acme.vm.Vm.Builder has been deprecated");
        assertThat(process("class Use { Object o = Floppy.builder(); }").messages())
                .contains("Floppy in com.acme.vm has been deprecated");
        assertThat(process("class Use { Object o = Mode.Known.STANDBY; }").messages())
                .contains("STANDBY in com.acme.vm.Mode.Known has been deprecated");
    }
}
