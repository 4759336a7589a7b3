package io.github.hcs4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Schemas from folders named by the option {@code hcs4j.schemaPath}. */
class SchemaFoldersTest {

    private static final String VM = """
            {"$defs": {"Vm": {"properties": {"disk": {"$ref": "parts/disk.json#/$defs/Disk"}}}}}
            """;
    private static final String DISK = "{\"$defs\": {\"Disk\": {\"properties\": {\"path\": {\"type\": \"string\"}}}}}";

    @TempDir
    Path temporary;

    private Path first;
    private Path second;

    @BeforeEach
    void makeFolders() throws IOException {
        first = Files.createDirectories(temporary.resolve("first"));
        second = Files.createDirectories(temporary.resolve("second"));
        Files.createDirectories(first.resolve("parts"));
        Files.createDirectories(second.resolve("parts"));
    }

    @Test
    void areSearchedInOrder() throws IOException {
        Files.writeString(second.resolve("vm.json"), VM);
        Files.writeString(second.resolve("parts/disk.json"), "{}");
        Files.writeString(first.resolve("parts/disk.json"), DISK);
        Processing processed = process(first + File.pathSeparator + second);
        assertThat(processed.messages()).isEmpty();
        assertThat(processed.sources()).containsKeys("com/acme/vm/Vm.java", "com/acme/vm/Disk.java");
    }

    @Test
    void haveToBeFolders() {
        Path none = temporary.resolve("none");
        assertThat(process(none.toString()).messages())
                .startsWith("HCS019: -Ahcs4j.schemaPath names \"" + none + "\", which is not a folder");
    }

    @Test
    void areNotLeftByLinks() throws IOException {
        Files.writeString(second.resolve("vm.json"), VM);
        Path outside = Files.writeString(temporary.resolve("disk.json"), DISK);
        Files.createSymbolicLink(second.resolve("parts/disk.json"), outside);
        assertThat(process(second.toString()).messages())
                .startsWith("HCS005 parts/disk.json#:1:1: \"parts/disk.json\" is a link that leads out of " + second);
    }

    @Test
    void areNotLeftByPaths() throws IOException {
        Files.writeString(temporary.resolve("disk.json"), DISK);
        Files.writeString(first.resolve("vm.json"), VM.replace("parts/", "../"));
        assertThat(process(first.toString()).messages())
                .startsWith("HCS005 vm.json#/$defs/Vm/properties/disk/$ref:1:")
                .contains("\"../disk.json\" leads out of the schemas");
    }

    private static Processing process(String schemaPath) {
        Compilation compilation = Compiler.javac()
                .withClasspath(RuntimeClasses.classPath())
                .withProcessors(new HcsProcessor())
                .withOptions("-proc:only", "-Ahcs4j.schemaPath=" + schemaPath)
                .compile(JavaFileObjects.forSourceString("package-info", """
                        @HcsModel(schema = "vm.json")
                        package com.acme.vm;

                        import io.github.hcs4j.annotation.HcsModel;
                        """));
        return new Processing(compilation);
    }
}
