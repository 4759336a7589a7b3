package io.github.hcs4j.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program with its arguments.
 *
 * @param words the program and its arguments
 */
record Command(List<String> words) {

    /** In a second. */
    static final double NANOSECONDS = 1e9;

    /** A program of the JDK that runs this one. */
    static Command ofJdk(String program, String... arguments) {
        String path = Path.of(System.getProperty("java.home"), "bin", program).toString();
        return new Command(List.of(path)).with(arguments);
    }

    Command with(String... more) {
        return with(List.of(more));
    }

    Command with(List<String> more) {
        return new Command(Stream.concat(words.stream(), more.stream()).toList());
    }

    /**
     * Runs it in a folder, with nothing on standard input.
     *
     * @return the seconds from its start to its exit
     * @throws IOException if it cannot be started, or does not exit with 0; the message has what it said
     */
    double seconds(Path folder) throws IOException, InterruptedException {
        Path said = Files.createTempFile("said", ".txt");
        try {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(new ArrayList<>(words))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            process.getOutputStream().close();
            int exitCode = process.waitFor();
            double seconds = (System.nanoTime() - start) / NANOSECONDS;
            if (exitCode != 0) {
                throw new IOException(
                        "exit code " + exitCode + " of " + String.join(" ", words) + "\n" + Files.readString(said));
            }
            return seconds;
        } finally {
            Files.delete(said);
        }
    }
}
