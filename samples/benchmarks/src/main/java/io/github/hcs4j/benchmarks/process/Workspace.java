package io.github.hcs4j.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A temporary folder, with what is in it. */
record Workspace(Path folder) implements AutoCloseable {

    static Workspace create() throws IOException {
        return new Workspace(Files.createTempDirectory("hcs4j-bench"));
    }

    /** A folder in it that is there, and empty. */
    Path empty(String name) throws IOException {
        Path path = folder.resolve(name);
        if (Files.exists(path)) {
            delete(path);
        }
        return Files.createDirectories(path);
    }

    /** The files of a kind in a folder, in order. */
    static List<Path> files(Path folder, String suffix) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }

    /**
     * Writes the names of the sources in folders into a file that javac takes them from, and gives it as an argument.
     */
    String sources(String name, Path... folders) throws IOException {
        StringBuilder names = new StringBuilder();
        for (Path each : folders) {
            for (Path file : files(each, ".java")) {
                names.append('"').append(file.toString().replace("\\", "\\\\")).append("\"\n");
            }
        }
        return "@" + Files.writeString(folder.resolve(name), names);
    }

    @Override
    public void close() throws IOException {
        delete(folder);
    }

    static void delete(Path path) throws IOException {
        List<Path> parts;
        try (Stream<Path> found = Files.walk(path)) {
            parts = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path part : parts) {
            Files.delete(part);
        }
    }
}
