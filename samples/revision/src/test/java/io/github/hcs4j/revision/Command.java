package io.github.hcs4j.revision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a run of the command {@code hcs} came to.
 *
 * @param exitCode its exit code
 * @param out what it wrote to standard output
 */
record Command(int exitCode, String out) {

    private static final long PATIENCE_SECONDS = 60;

    /** Runs the command in a process of its own, as a shell or a build does. */
    static Command hcs(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> java = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "io.github.hcs4j.cli.Hcs"));
        java.addAll(List.of(arguments));
        Path out = folder.resolve("hcs.out");
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
