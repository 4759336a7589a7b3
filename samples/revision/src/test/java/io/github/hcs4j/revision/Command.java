package io.github.hcs4j.revision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a run of a program came to.
 *
 * @param exitCode its exit code
 * @param out what it wrote to standard output
 */
record Command(int exitCode, String out) {

    private static final long PATIENCE_SECONDS = 60;

    /** Runs the command {@code hcs} in a process of its own, as a shell or a build does. */
    static Command hcs(Path folder, String... arguments) throws IOException, InterruptedException {
        return java(folder, System.getProperty("java.class.path"), "io.github.hcs4j.cli.Hcs", arguments);
    }

    /** Runs a program in a process of its own. */
    static Command java(Path folder, String classPath, String mainClass, String... arguments)
            throws IOException, InterruptedException {
        List<String> java = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath, mainClass));
        java.addAll(List.of(arguments));
        Path out = folder.resolve("command.out");
        Process process = new ProcessBuilder(java)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("the command did not end: " + Files.readString(out));
        }
        return new Command(process.exitValue(), Files.readString(out));
    }
}
