package io.github.hcs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What people install who do not clone: the zip, from its entries to a command that runs. */
class DistributionIT {

    private static final Path TARGET = Path.of(System.getProperty("basedir", "."), "target");
    private static final int FORMAT_WITH_STACK_MAPS = 52;

    @TempDir
    Path folder;

    private static Path zip() throws IOException {
        try (Stream<Path> files = Files.list(TARGET)) {
            List<Path> zips = files.filter(file -> file.getFileName().toString().matches("hcs-.*\\.zip"))
                    .toList();
            assertThat(zips).hasSize(1);
            return zips.get(0);
        }
    }

    /** Unpacks the zip and gives the one folder that is in it. */
    private Path unpack() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(zip());
                Stream<Path> entries = Files.walk(zip.getPath("/"))) {
            for (Path entry : (Iterable<Path>) entries::iterator) {
                Path file = folder.resolve(zip.getPath("/").relativize(entry).toString());
                if (!Files.exists(file)) {
                    Files.copy(entry, file);
                }
            }
        }
        try (Stream<Path> roots = Files.list(folder)) {
            return roots.toList().get(0);
        }
    }

    @Test
    void hasAllThatACommandNeeds() throws IOException {
        Path home = unpack();

        assertThat(home.getFileName().toString()).matches("hcs-\\d.*");
        assertThat(List.of(
                        "bin/hcs",
                        "bin/hcs.cmd",
                        "lib/hcs.jar",
                        "completions/hcs.bash",
                        "completions/_hcs",
                        "completions/hcs.fish",
                        "completions/hcs.ps1",
                        "man/man1/hcs.1",
                        "man/man1/hcs-schema-diff.1",
                        "examples/argon-v2/config.json",
                        "LICENSE"))
                .allSatisfy(name -> assertThat(home.resolve(name)).isNotEmptyFile());
        assertThat(home.resolve("cache")).doesNotExist();
        assertThat(Files.readString(home.resolve("bin/hcs.cmd")).replace("\r\n", ""))
                .doesNotContain("\n", "\r");
        assertThat(Files.readString(home.resolve("man/man1/hcs-create.1")))
                .startsWith(".TH \"HCS-CREATE\" 1 \"\" \"hcs ")
                .contains("\n.SH OPTIONS\n", "\n\\-\\-os\\-build=N\n", "\n.SH EXAMPLES\n")
                .doesNotContain("${");
    }

    @Test
    void programsCanBeRunByEverybody() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(zip(), Map.of("enablePosixFileAttributes", true));
                Stream<Path> entries = Files.walk(zip.getPath("/"), 3)) {
            List<Path> programs = entries.filter(entry -> entry.toString().contains("/bin/hcs"))
                    .toList();
            assertThat(programs).hasSize(2);
            for (Path program : programs) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(program)))
                        .isEqualTo("rwxr-xr-x");
            }
        }
    }

    /** A switch that turns a safety off would be needed without stack maps, to start as fast. */
    @Test
    void javaVerifiesAllClasses() throws IOException {
        Path home = unpack();

        for (String script : List.of("bin/hcs", "bin/hcs.cmd")) {
            assertThat(Files.readString(home.resolve(script)))
                    .doesNotContain(
                            "BytecodeVerification",
                            "Xverify",
                            "UnlockDiagnostic",
                            "Unsafe",
                            "add-opens",
                            "bootclasspath");
        }
        try (FileSystem jar = FileSystems.newFileSystem(home.resolve("lib/picocli-4.7.7.jar"))) {
            byte[] code = Files.readAllBytes(jar.getPath("picocli/CommandLine.class"));
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(code));
            in.skipBytes(6);
            assertThat(in.readUnsignedShort()).isEqualTo(FORMAT_WITH_STACK_MAPS);
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void runsWhereNothingCanBeKept() throws IOException, InterruptedException {
        Path home = unpack();
        ProcessBuilder hcs = new ProcessBuilder(
                        "sh",
                        home.resolve("bin/hcs").toString(),
                        "create",
                        "--quiet",
                        "--id=a",
                        "--os-build=ltsc2022",
                        home.resolve("examples/argon-v2").toString())
                .redirectErrorStream(true);
        hcs.environment().put("HCS_CACHE", "/dev/null/no-folder");
        hcs.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = hcs.start();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("{\"Owner\":\"hcs\",\"SchemaVersion\":{\"Major\":2")
                .hasLineCount(1);
        assertThat(process.waitFor()).isZero();
    }
}
