package io.github.hcs4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is generated does not depend on the charset of sources. */
class CharsetsTest {

    private static final String SCHEMA = """
            {"$defs": {"Vm": {"description": "Größe, 大小.", "properties": {
              "größe": {"enum": ["klein", "groß", "大", "\uD83D\uDE00"]}, "\\\\ü": {"const": "\\\\ü"}}}}}
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"US-ASCII", "ISO-8859-1", "UTF-8"})
    void everyCharsetDoes(String charset) throws Exception {
        compile(Charset.forName(charset));
        StringWriter names = new StringWriter();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, RuntimeClasses.loader())) {
            Class<?> known = loader.loadClass("vm.VmGr\u00f6\u00dfe$Known");
            Stream.of(known.getEnumConstants()).forEach(value -> names.append(value + " "));
            Object type = loader.loadClass("vm.Vm").getField("TYPE").get(null);
            names.append(type.getClass().getMethod("members").invoke(type).toString());
        }
        assertThat(names.toString())
                .startsWith("klein gro\u00df \u5927 \uD83D\uDE00 ")
                .contains("gr\u00f6\u00dfe", "\\\u00fc");
    }

    private void compile(Charset charset) throws Exception {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, charset)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
            files.setLocation(StandardLocation.CLASS_PATH, RuntimeClasses.classPath());
            JavaCompiler.CompilationTask task =
                    javac.getTask(messages, files, null, List.of("-Werror"), null, List.of(packageInfo()));
            task.setProcessors(List.of(SchemaPath.processorWith(Map.of("vm.json", SCHEMA))));
            assertThat(task.call()).as(messages.toString()).isTrue();
        }
        List<Path> sources = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
        }
        assertThat(sources).hasSize(3);
    }

    @Test
    void escapesOfTheSourceStay() {
        assertThat(Sources.ascii("\"\\\\\u00fc\\n\"")).isEqualTo("\"\\\\\\u00fc\\n\"");
        assertThat(Sources.ascii("\uD83D\uDE00")).isEqualTo("\\ud83d\\ude00");
    }

    private static JavaFileObject packageInfo() {
        String text = """
                @io.github.hcs4j.annotation.HcsModel(schema = "vm.json")
                package vm;
                """;
        return new SimpleJavaFileObject(URI.create("string:///vm/package-info.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
