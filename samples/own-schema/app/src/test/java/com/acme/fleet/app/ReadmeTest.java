package com.acme.fleet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows of this sample stands in this sample. */
class ReadmeTest {

    private static final Path SAMPLE = Path.of("..");
    private static final Path README = SAMPLE.resolve("../../README.md");

    private static final Pattern SECTION = Pattern.compile("(?ms)^## Your own schema$(.*?)^## ");
    private static final Pattern SNIPPET = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
    private static final Pattern FILE = Pattern.compile("\\((samples/own-schema[^)]*)\\)");
    private static final Pattern MAVEN_VERSION = Pattern.compile("<version>(.*?)</version>");
    private static final Pattern GRADLE_VERSION = Pattern.compile("hcs4jVersion=(.*)");

    @Test
    void everySnippetStandsInAFile() throws IOException {
        Map<Path, String> files = files();
        List<String> snippets = SNIPPET.matcher(section())
                .results()
                .filter(block -> !block.group(1).equals("sh"))
                .map(block -> block.group(2))
                .toList();

        assertThat(snippets)
                .isNotEmpty()
                .allSatisfy(snippet -> assertThat(files.values())
                        .as("files that have\n" + snippet)
                        .anyMatch(file -> file.contains(withoutSpace(snippet))));
    }

    @Test
    void everyFileThatItNamesIsThere() throws IOException {
        List<String> named =
                FILE.matcher(section()).results().map(file -> file.group(1)).toList();

        assertThat(named)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(README.resolveSibling(file)).exists());
    }

    @Test
    void gradleTakesTheVersionThatMavenDoes() throws IOException {
        assertThat(first(GRADLE_VERSION, Files.readString(SAMPLE.resolve("gradle.properties"))))
                .isEqualTo(first(MAVEN_VERSION, Files.readString(SAMPLE.resolve("pom.xml"))));
    }

    private static String section() throws IOException {
        return first(SECTION, Files.readString(README).replace("\r\n", "\n"));
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(pattern.pattern()).isTrue();
        return matcher.group(1).strip();
    }

    /** The sample's own files without white space. */
    private static Map<Path, String> files() throws IOException {
        Map<Path, String> files = new TreeMap<>();
        Files.walkFileTree(SAMPLE, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return List.of("target", "build", ".gradle")
                                .contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                files.put(file, withoutSpace(Files.readString(file)));
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("\\s", "");
    }
}
