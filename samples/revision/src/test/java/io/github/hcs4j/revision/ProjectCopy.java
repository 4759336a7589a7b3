package io.github.hcs4j.revision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A copy of this project, to change and to build. */
final class ProjectCopy {

    private static final String SCHEMAS = "schemas/src/main/resources";
    private static final List<String> SOURCES =
            List.of(".mvn", "pom.xml", "schemas", "processor", "runtime", "samples/pom.xml");
    private static final long PATIENCE_SECONDS = 300;

    private static final JsonMapper JSON = new JsonMapper();

    private final Path root;

    private ProjectCopy(Path root) {
        this.root = root;
    }

    /**
     * What a build said.
     *
     * @param succeeded whether it succeeded
     * @param output all that it printed
     */
    record Build(boolean succeeded, String output) {}

    /** Copies the sources of the library, without what was built from them. */
    static ProjectCopy in(Path folder) throws IOException {
        Path original = Path.of(System.getProperty("hcs4j.project"));
        for (String source : SOURCES) {
            copy(original.resolve(source), folder.resolve(source));
        }
        // the samples themselves are not built, so they need not be there
        Path samples = folder.resolve("samples/pom.xml");
        Files.writeString(samples, Files.readString(samples).replaceAll("(?s)<modules>.*?</modules>", ""));
        return new ProjectCopy(folder);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return folder.endsWith("target") || folder.endsWith("src/test")
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, file.equals(from) ? to : target);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Runs {@code mvn compile}, without {@code clean}. */
    Build compile() throws IOException, InterruptedException {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        Path maven = Path.of(System.getProperty("hcs4j.maven"), "bin", windows ? "mvn.cmd" : "mvn");
        Path log = root.resolve("build.log");
        Process process = new ProcessBuilder(
                        maven.toString(),
                        "-B",
                        "-o",
                        "-ntp",
                        "-Dmaven.repo.local=" + System.getProperty("hcs4j.repository"),
                        "-pl",
                        "runtime",
                        "-am",
                        "compile")
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("the build did not end: " + Files.readString(log));
        }
        return new Build(process.exitValue() == 0, Files.readString(log, StandardCharsets.UTF_8));
    }

    /** Changes a schema, as an editor would: the file is newer afterwards. */
    void changeSchema(String schema, UnaryOperator<ObjectNode> change) throws IOException {
        Path file = root.resolve(SCHEMAS).resolve(schema);
        ObjectNode changed = change.apply((ObjectNode) JSON.readTree(Files.readString(file)));
        write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(changed));
    }

    /** Writes a file of the copy and gives its old content. */
    String write(String path, String content) {
        Path file = root.resolve(path);
        try {
            String old = Files.exists(file) ? Files.readString(file) : "";
            write(file, content);
            return old;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** A file of the copy. */
    String read(String path) throws IOException {
        return Files.readString(root.resolve(path));
    }

    private static void write(Path file, String content) throws IOException {
        Files.writeString(file, content);
        // file systems and build tools may count time in seconds
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(2)));
    }
}
