package io.github.hcs4j.databinding;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** A release of Jackson, with which a program of the module can be run. */
enum Release {
    OLDEST_2("Jackson2", "com.fasterxml.jackson.databind"),
    NEWEST_2("Jackson2", "com.fasterxml.jackson.databind"),
    OLDEST_3("Jackson3", "tools.jackson.databind"),
    NEWEST_3("Jackson3", "tools.jackson.databind");

    private final String program;
    private final String module;

    Release(String program, String module) {
        this.program = "com.acme.rack.binding." + program;
        this.module = module;
    }

    /** Whether a record can be updated, to a new one. */
    boolean updatesRecords() {
        return this == NEWEST_3;
    }

    /** Runs the program with lines as its input, and gives those of its output. */
    List<String> run(boolean onModulePath, List<String> input) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        if (onModulePath) {
            command.addAll(List.of("-p", path(), "--add-modules", module, "-m", "com.acme.rack/" + program));
        } else {
            command.addAll(List.of("-cp", path(), program));
        }
        return run(command, input);
    }

    /**
     * Links the module, what it needs and the JDK's modules to an image; what jlink says, which is nothing if it can.
     */
    String link(Path image) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        ToolProvider jlink = ToolProvider.findFirst("jlink").orElseThrow();
        int status = jlink.run(
                out,
                out,
                "--module-path",
                path(),
                "--add-modules",
                "com.acme.rack," + module,
                "--output",
                image.toString());
        return status == 0 ? "" : said.toString();
    }

    /** Runs the program of an image. */
    List<String> runLinked(Path image, List<String> input) throws IOException, InterruptedException {
        String java = image.resolve("bin").resolve("java").toString();
        return run(List.of(java, "--add-modules", module, "-m", "com.acme.rack/" + program), input);
    }

    private static List<String> run(List<String> command, List<String> input) throws IOException, InterruptedException {
        Path in = Files.createTempFile("rack", ".in");
        Path out = Files.createTempFile("rack", ".out");
        try {
            Files.write(in, input);
            Process process = new ProcessBuilder(command)
                    .redirectInput(in.toFile())
                    .redirectOutput(out.toFile())
                    .redirectErrorStream(true)
                    .start();
            return process.waitFor() == 0 ? Files.readAllLines(out) : List.of(Files.readString(out));
        } finally {
            Files.delete(in);
            Files.delete(out);
        }
    }

    /** The module and what it needs, with this Jackson and its own annotations. */
    private String path() {
        List<Path> jackson = Jars.jackson(name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return Jars.path(Stream.of(
                        Stream.of(Jars.module()),
                        Jars.runtime().stream()
                                .filter(jar -> !Jars.artifact(jar).startsWith("jackson-")),
                        jackson.stream())
                .flatMap(jars -> jars)
                .toList());
    }
}
