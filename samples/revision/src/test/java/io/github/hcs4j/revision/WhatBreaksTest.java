package io.github.hcs4j.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.diff.Change;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the README lists as stopping a program that is compiled again is what {@code hcs schema diff} says of two
 * schemas that differ in every way.
 */
class WhatBreaksTest {

    private static final Path README = Path.of("../../README.md");
    private static final Path SCHEMAS = Path.of("src/test/resources/rack");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([a-z]+ [a-z ]+?) \\| (.*) \\|$");

    @TempDir
    private Path folder;

    @Test
    void theListIsWhatTheCommandSays() throws IOException, InterruptedException {
        Map<String, String> breaking = new TreeMap<>();
        Map<String, Boolean> kinds = new LinkedHashMap<>();
        for (JsonNode change : changes()) {
            String kind = change.get("change").asString();
            kinds.put(kind, true);
            JsonNode source = change.get("source");
            if (source.get("breaking").asBoolean()) {
                breaking.put(words(kind), source.get("reason").asString());
            }
        }
        assertThat(kinds.keySet())
                .as("the schemas differ in every way")
                .containsExactlyInAnyOrderElementsOf(
                        kinds(Change.class).map(Class::getSimpleName).toList());
        assertThat(listed()).isEqualTo(breaking);
    }

    private List<JsonNode> changes() throws IOException, InterruptedException {
        Command diff = Command.hcs(
                folder,
                "schema",
                "diff",
                SCHEMAS.resolve("before.schema.json").toString(),
                SCHEMAS.resolve("after.schema.json").toString(),
                "--json");
        assertThat(diff.exitCode()).as(diff.out()).isZero();
        return new JsonMapper()
                .readTree(diff.out())
                .get("changes")
                .valueStream()
                .toList();
    }

    private static Stream<Class<?>> kinds(Class<?> kind) {
        return kind.isSealed()
                ? Stream.of(kind.getPermittedSubclasses()).flatMap(WhatBreaksTest::kinds)
                : Stream.of(kind);
    }

    private static String words(String kind) {
        return kind.replaceAll("(?=[A-Z])", " ").strip().toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> listed() throws IOException {
        String readme = Files.readString(README).replace("\r\n", "\n");
        String section = readme.substring(readme.indexOf("\n## When the schema revs\n"));
        Map<String, String> listed = new TreeMap<>();
        ROW.matcher(section.substring(0, section.indexOf("\n## ", 1)))
                .results()
                .forEach(row -> listed.put(row.group(1), row.group(2)));
        return listed;
    }
}
