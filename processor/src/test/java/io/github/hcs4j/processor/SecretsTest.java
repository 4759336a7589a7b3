package io.github.hcs4j.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages of generated code quote nothing of a secret member, at whatever depth in it. */
class SecretsTest {

    private static final String SCHEMA = """
            {"$defs": {
              "Account": {"properties": {
                "Pin": {"type": "integer", "format": "uint16", "writeOnly": true},
                "Codes": {"type": "array", "items": {"type": "integer", "format": "uint8"}, "writeOnly": true},
                "Tables": {"type": "object", "writeOnly": true, "additionalProperties":
                  {"type": "array", "items": {"type": "array", "items": {"type": "integer", "format": "uint8"}}}},
                "Key": {"$ref": "#/$defs/Key", "writeOnly": true},
                "Keys": {"type": "array", "items": {"$ref": "#/$defs/Key"}, "writeOnly": true},
                "KeysByName": {"type": "object", "additionalProperties": {"$ref": "#/$defs/Key"}, "writeOnly": true},
                "Open": {"$ref": "#/$defs/Key"}}},
              "Key": {"properties": {"Id": {"type": "string"}, "Size": {"type": "integer", "format": "int32"}}}}}
            """;

    private static final String USE = """
            package com.acme.use;

            import com.acme.vm.Account;
            import java.util.List;
            import java.util.Map;

            public final class Accounts {
                private Accounts() {}

                public static String read(String json) {
                    return Account.read(json).toJson();
                }

                public static void pin() {
                    Account.builder().pin(77777).build();
                }

                public static void codes() {
                    Account.builder().codes(List.of(1, 77777)).build();
                }

                public static void tables() {
                    Account.builder().putTables("a", List.of(List.of(77777))).build();
                }
            }
            """;

    private static Class<?> use;

    @BeforeAll
    static void compile() throws ClassNotFoundException {
        Processing compiled = Processing.lenient(
                Map.of("acme.json", SCHEMA), """
                /** A. */
                @io.github.hcs4j.annotation.HcsModel(schema = "acme.json")
                package com.acme.vm;
                """, JavaFileObjects.forSourceString("com.acme.use.Accounts", USE));
        assertThat(compiled.compilation().status()).as(compiled.messages()).isEqualTo(Compilation.Status.SUCCESS);
        use = compiled.load().loadClass("com.acme.use.Accounts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"Pin\": 77777}",
                "{\"Pin\": hunter2}",
                "{\"Codes\": [1, 77777]}",
                "{\"Tables\": {\"a\": [[77777]]}}",
                "{\"Key\": \"hunter2\"}",
                "{\"Key\": {\"Size\": \"hunter2\"}}",
                "{\"Key\": {\"Id\": 77777}}",
                "{\"Keys\": [{\"Id\": \"a\"}, \"hunter2\"]}",
                "{\"KeysByName\": {\"a\": {\"Size\": 7777777777777}}}",
            })
    void readersDoNotQuoteThem(String json) {
        assertThatThrownBy(() -> use.getMethod("read", String.class).invoke(null, json))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .hasMessageContaining("found a secret value")
                .hasMessageNotContainingAny("77777", "hunter2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"Open\": {\"Size\": \"hunter2\"}}",
                "{\"Key\": {\"Size\": 1}, \"Open\": {\"Size\": \"hunter2\"}}",
            })
    void whatIsOpenIsQuoted(String json) {
        assertThatThrownBy(() -> use.getMethod("read", String.class).invoke(null, json))
                .cause()
                .hasMessageContaining("\"hunter2\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pin", "codes", "tables"})
    void buildersDoNotQuoteThem(String method) {
        assertThatThrownBy(() -> use.getMethod(method).invoke(null))
                .cause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(method.substring(0, 1).toUpperCase() + method.substring(1) + ": ")
                .hasMessageNotContaining("77777")
                .hasNoCause();
    }

    @Test
    void theyAreReadAndWritten() throws ReflectiveOperationException {
        String json =
                "{\"Pin\":7,\"Codes\":[1],\"Tables\":{\"a\":[[2]]},\"Key\":{\"Id\":\"a\"},\"Keys\":[{\"Size\":1}]}";
        assertThat(use.getMethod("read", String.class).invoke(null, json)).isEqualTo(json);
    }
}
