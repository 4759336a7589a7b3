package io.github.hcs4j.cli.distribution;

import io.github.hcs4j.cli.CommandDescription;
import io.github.hcs4j.cli.completion.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * Writes what a folder with the command has beside its jars: completions, manual pages, and what identifies the jars.
 */
public final class DistributionFiles {

    /** Enough to tell two builds apart. */
    private static final int ID_LENGTH = 16;

    private DistributionFiles() {}

    /**
     * Writes the files.
     *
     * @param arguments the folder; the version; when the build says that it is, such as 2026-01-01T00:00:00Z
     * @throws IOException if a file cannot be written
     * @throws NoSuchAlgorithmException if Java has no SHA-256, which every Java has
     */
    public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
        Path folder = Path.of(arguments[0]);
        Path lib = folder.resolve("lib");
        List<Path> jars;
        try (Stream<Path> files = Files.list(lib)) {
            jars = files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
        for (Path jar : jars) {
            if (jar.getFileName().toString().startsWith("picocli-")) {
                StackMaps.addTo(jar, LocalDateTime.ofInstant(Instant.parse(arguments[2]), ZoneOffset.UTC));
            }
        }
        Files.writeString(lib.resolve("hcs.id"), id(jars) + '\n');

        CommandLine command = CommandDescription.ofAll();
        Path completions = Files.createDirectories(folder.resolve("completions"));
        for (Shell shell : Shell.values()) {
            Files.writeString(completions.resolve(shell.fileName()), CommandDescription.completion(shell));
        }
        writeManPages(command, arguments[1], Files.createDirectories(folder.resolve("man/man1")));
    }

    private static String id(List<Path> jars) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Path jar : jars) {
            digest.update(Files.readAllBytes(jar));
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, ID_LENGTH);
    }

    private static void writeManPages(CommandLine command, String version, Path folder) throws IOException {
        Files.writeString(folder.resolve(ManPage.name(command) + ".1"), ManPage.of(command, version));
        for (CommandLine each : command.getSubcommands().values()) {
            writeManPages(each, version, folder);
        }
    }
}
