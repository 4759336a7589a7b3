package io.github.hcs4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** A compilation that lacks what generated code needs gets one sentence. */
class SetupTest {

    private static final Map<String, String> SCHEMAS =
            Map.of("acme/vm.json", "{\"$defs\": {\"Vm\": {\"properties\": {\"Id\": {\"type\": \"string\"}}}}}");

    private static final JavaFileObject PACKAGE = JavaFileObjects.forSourceString("package-info", """
            /** Machines of ACME. */
            @io.github.hcs4j.annotation.HcsModel(schema = "acme/vm.json")
            package com.acme.vm;
            """);

    @Test
    void withoutTheRuntime() {
        List<File> others =
                RuntimeClasses.classPath().subList(1, RuntimeClasses.classPath().size());
        assertThat(messages(Compiler.javac().withClasspath(others)))
                .startsWith("HCS040: generated code needs the library hcs4j-runtime")
                .doesNotContain("\n");
    }

    @Test
    void withARuntimeOfAnotherRelease() {
        List<File> others =
                RuntimeClasses.classPath().subList(1, RuntimeClasses.classPath().size());
        JavaFileObject old = JavaFileObjects.forSourceString(
                "io.github.hcs4j.json.engine.GeneratedCode",
                "package io.github.hcs4j.json.engine; public class GeneratedCode { public static final int FORM = 0; }");
        assertThat(messages(Compiler.javac().withClasspath(others), old))
                .startsWith("HCS040: hcs4j-runtime and hcs4j-processor are of different releases")
                .doesNotContain("\n");
    }

    @Test
    void withASourceLevelThatIsTooLow() {
        assertThat(messages(Compiler.javac()
                        .withOptions("-source", "11", "-target", "11", "-Xlint:-options")
                        .withClasspath(RuntimeClasses.classPath())))
                .startsWith("HCS040: generated code is Java 17, and this compilation is of Java 11")
                .doesNotContain("\n");
    }

    @Test
    void withAPackageThatIsAnnotatedTwice() {
        JavaFileObject again = JavaFileObjects.forSourceString("again.package-info", """
                @io.github.hcs4j.annotation.HcsModel(schema = "acme/vm.json")
                package com.acme.vm;
                """);
        assertThat(messages(Compiler.javac().withClasspath(RuntimeClasses.classPath()), again))
                .contains("package com.acme.vm has already been annotated")
                .doesNotContain("HCS", "cannot find symbol");
    }

    private static String messages(Compiler javac, JavaFileObject... more) {
        Compilation compilation = javac.withProcessors(SchemaPath.processorWith(SCHEMAS))
                .compile(Stream.concat(Stream.of(PACKAGE), Stream.of(more)).toList());
        return new Processing(compilation).messages();
    }
}
