package io.github.hcs4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A description can be any text. Whatever it is, the Javadoc made of it is legal and shows what was written. */
class GeneratedJavadocTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ends the comment */ class Evil {} /*",
                "ends it in disguise \\u002a\\u002f class Evil {}",
                "an illegal escape: C:\\users\\new, \\u, \\uuuu002a/",
                "tags {@code never closed, {@link NoSuchType}, {@inheritDoc}",
                "{@code closed} }} {{",
                "<script>alert('x')</script> <p> </p> <br/> <!-- &amp; &nosuch; & a<b>c",
                "@deprecated\n@param nobody\n@throws Nothing at all",
                "quotes \" and ' and \"\"\" and `",
                "$L $S %s %1$s %n {0} ${x} marks of templates",
                "line\u2028paragraph\u2029next\u0085return\rfeed\nform\ftab\tend",
                "bidirectional \u202Areversed\u202E \u2066isolate\u2069 \u200Fmark\u061C",
                "invisible \u0000 \u0007 \u001B[31m \u200B \uFEFF \u00AD",
                "beyond \uD83D\uDE00 and private \uE000 \uDBFF\uDFFD",
                "***",
                "/**",
                "*",
                "/",
                "-",
                "{",
                "\\",
                " ",
                ".",
                "?"
            })
    void anyDescriptionMakesLegalJavadoc(String description) {
        Processing compiled = Processing.of(Map.of("acme.json", schema(description)), """
                /** A. */
                @io.github.hcs4j.annotation.HcsModel(schema = "acme.json", mappers = "Vm", accepts = "HCS041")
                @io.github.hcs4j.annotation.Unmapped(type = "Vm", members = "Id", reason = %s)
                package com.acme.vm;
                """.formatted(json(description)));

        assertThat(compiled.messages()).isEmpty();
        assertThat(compiled.sources())
                .containsOnlyKeys(
                        "com/acme/vm/Boot.java",
                        "com/acme/vm/Disk.java",
                        "com/acme/vm/Mode.java",
                        "com/acme/vm/Net.java",
                        "com/acme/vm/Vm.java",
                        "com/acme/vm/VmMapper.java",
                        "com/acme/vm/VmModel.java");
        assertThat(compiled.sources().values())
                .allSatisfy(
                        source -> assertThat(source.codePoints()).as(source).allMatch(c -> c == '\n' || isShown(c)));
    }

    @Test
    void whatIsEscapedIsStillReadable() {
        String vm = Pipeline.run("acme.json", Map.of("acme.json", schema("<a> & {b} @c *d* \\e \u202E f")))
                .sources()
                .get("Vm");
        assertThat(vm).contains(" * &lt;a&gt; &amp; &#123;b&#125; &#64;c &#42;d&#42; &#92;e &#92;u202e f.\n");
    }

    @Test
    void longDescriptionsAreBroken() {
        String words = "word ".repeat(100).strip();
        String vm = Pipeline.run("acme.json", Map.of("acme.json", schema(words)))
                .sources()
                .get("Vm");
        assertThat(vm.lines().filter(line -> line.startsWith(" *") && line.contains("word")))
                .hasSizeGreaterThan(8)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String schema(String text) {
        return """
                {
                  "title": TEXT,
                  "$defs": {
                    "Vm": {
                      "description": TEXT,
                      "type": "object",
                      "properties": {"Id": {"description": TEXT, "type": "string", "default": TEXT, "pattern": TEXT}}
                    },
                    "Boot": {
                      "description": TEXT,
                      "oneOf": [{"$ref": "#/$defs/Disk"}, {"$ref": "#/$defs/Net"}]
                    },
                    "Disk": {"required": [TEXT], "properties": {TEXT: {"const": TEXT}}},
                    "Net": {"properties": {TEXT: {"const": "none"}, "list": {"default": [TEXT, {TEXT: 1}]}}},
                    "Mode": {
                      "description": TEXT,
                      "enum": ["On"],
                      "x-hcs-values": {"On": {"description": TEXT}}
                    }
                  }
                }
                """.replace("TEXT", json(text));
    }

    /** A literal of JSON, and of Java. */
    private static String json(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.chars()
                .forEach(c -> literal.append(
                        switch (c) {
                            case '"' -> "\\\"";
                            case '\\' -> "\\\\";
                            case '\n' -> "\\n";
                            case '\r' -> "\\r";
                            default -> c < 0x20 || c > 0x7e ? String.format("\\u%04x", c) : String.valueOf((char) c);
                        }));
        return literal.append('"').toString();
    }
}
