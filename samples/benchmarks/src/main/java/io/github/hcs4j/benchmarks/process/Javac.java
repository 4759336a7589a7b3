package io.github.hcs4j.benchmarks.process;

import io.github.hcs4j.benchmarks.generation.Libraries;
import java.nio.file.Path;

/** Compilers of Java, as processes of their own. */
final class Javac {

    private Javac() {}

    /** Compiles without any annotation processor. */
    static Command plain(Path classes, String classPath) {
        return Command.ofJdk("javac", "-nowarn", "-proc:none", "-d", classes.toString(), "-cp", classPath);
    }

    /** Compiles what was annotated, and what is generated of it. */
    static Command withProcessor(Path classes, Path generated, String classPath) {
        return Command.ofJdk(
                "javac",
                "-nowarn",
                "-processorpath",
                Libraries.ofProcessor(),
                "-d",
                classes.toString(),
                "-s",
                generated.toString(),
                "-cp",
                classPath);
    }
}
