package io.github.hcs4j.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program is compiled against a model and runs with the model's next revision, which has new members in front of the
 * others, new values, a new branch and a new type: only the jar is swapped. Compiled again, it stops where it has to
 * decide, as {@code hcs schema diff} says.
 */
class CompiledBeforeTest {

    private static final Path SCHEMAS = Path.of("src/test/resources/rack").toAbsolutePath();
    private static final String OLDER = "older.schema.json";
    private static final String NEWER = "newer.schema.json";

    /** What a program of the newer revision wrote. */
    private static final String DOCUMENT =
            "{\"Zone\":\"b\",\"Name\":\"db\",\"Gpus\":[{\"Model\":\"x\"}],\"State\":\"Saved\","
                    + "\"Boot\":{\"Kind\":\"usb\"},\"Disks\":[{\"Vendor\":\"v\",\"Path\":\"d\"}]}";

    private static final String PROGRAM = """
            package com.acme.use;

            import com.acme.rack.*;
            import java.util.List;

            public final class Program {

                public static void main(String[] documents) {
                    Vm web = Vm.builder()
                            .name("web")
                            .cores(4)
                            .state(State.Known.RUNNING)
                            .boot(DiskBoot.builder().kind("disk").lun(1).build())
                            .addDisks(d -> d.path("c").readOnly(true))
                            .build();
                    System.out.println(web.toJson());
                    System.out.println(describe(web));
                    System.out.println(web.with(v -> v.cores(8).clearBoot()).toJson());
                    System.out.println(new FromText().map("mapped").toJson());
                    System.out.println(describe(Vm.read(documents[0])));
                    System.out.println(Vm.read(documents[0]).with(v -> v.cores(2)).cores());
                }

                private static String describe(Vm vm) {
                    return vm.name() + ' ' + vm.cores() + ' ' + state(vm.state()) + ' ' + boot(vm.boot()) + ' '
                            + vm.disks().get(0).path() + ' ' + vm.disks().get(0).readOnly();
                }

                private static String state(State state) {
                    if (state instanceof State.Known known) {
                        switch (known) {
                            case RUNNING:
                                return "runs";
                            case OFF:
                                return "is off";
                            default:
                        }
                    }
                    return "other";
                }

                private static String boot(Boot boot) {
                    return boot instanceof DiskBoot disk ? "from disk " + disk.lun() : "otherwise";
                }
            }
            """;

    private static final String MAPPER = """
            package com.acme.use;

            import com.acme.rack.*;
            import java.util.List;

            final class FromText extends VmMapper<String> {

                @Override
                protected String name(String text) {
                    return text;
                }

                @Override
                protected Integer cores(String text) {
                    return text.length();
                }

                @Override
                protected State state(String text) {
                    return State.Known.OFF;
                }

                @Override
                protected Boot boot(String text) {
                    return null;
                }

                @Override
                protected List<Disk> disks(String text) {
                    return List.of();
                }
            }
            """;

    private static final String SWITCH_WITHOUT_DEFAULT = """
            package com.acme.use;

            import com.acme.rack.State;

            final class Exhaustive {

                static String of(State.Known state) {
                    return switch (state) {
                        case OFF -> "is off";
                        case RUNNING -> "runs";
                    };
                }
            }
            """;

    @TempDir
    private Path folder;

    private Path older = Path.of("");
    private Path newer = Path.of("");

    @BeforeEach
    void theModelInTwoRevisions() throws IOException {
        older = model("older", OLDER);
        newer = model("newer", NEWER);
    }

    /** The jar of a model. */
    private Path model(String name, String schema) throws IOException {
        Consumer project = Consumer.in(folder.resolve(name), SCHEMAS);
        project.write(
                "package-info.java",
                "@io.github.hcs4j.annotation.HcsModel(schema = \"" + schema + "\")\n" + "package com.acme.rack;\n");
        assertThat(project.build()).isEmpty();
        return jar(project.classes(), folder.resolve(name + ".jar"));
    }

    private Consumer program(String name, Path model, String... more) throws IOException {
        Consumer project = Consumer.in(folder.resolve(name), SCHEMAS, model);
        project.write(
                "package-info.java",
                "@io.github.hcs4j.annotation.HcsMappers(model = \"com.acme.rack\","
                        + " types = \"Vm\")\npackage com.acme.use;\n");
        project.write("Program.java", PROGRAM);
        project.write("FromText.java", MAPPER);
        for (int i = 0; i < more.length; i += 2) {
            project.write(more[i], more[i + 1]);
        }
        return project;
    }

    @Test
    void aProgramRunsUnchangedWithTheNextRevision() throws IOException, InterruptedException {
        Consumer program = program("use", older);
        assertThat(program.build()).isEmpty();

        List<String> said = List.of(
                "{\"Name\":\"web\",\"Cores\":4,\"State\":\"Running\",\"Boot\":{\"Kind\":\"disk\",\"Lun\":1},"
                        + "\"Disks\":[{\"Path\":\"c\",\"ReadOnly\":true}]}",
                "web 4 runs from disk 1 c true",
                "{\"Name\":\"web\",\"Cores\":8,\"State\":\"Running\",\"Disks\":[{\"Path\":\"c\",\"ReadOnly\":true}]}",
                "{\"Name\":\"mapped\",\"Cores\":6,\"State\":\"Off\",\"Disks\":[]}",
                "db null other otherwise d null",
                "2");
        assertThat(run(program, older)).isEqualTo(said);
        assertThat(run(program, newer)).isEqualTo(said);
    }

    @Test
    void compiledAgainItStopsWhereItHasToDecide() throws IOException, InterruptedException {
        assertThat(program("with", newer, "Exhaustive.java", SWITCH_WITHOUT_DEFAULT)
                        .build())
                .satisfiesExactlyInAnyOrder(
                        error -> assertThat(error)
                                .startsWith("FromText: com.acme.use.FromText is not abstract and does not override"
                                        + " abstract method ")
                                .contains("(java.lang.String) in com.acme.use.VmMapper"),
                        error -> assertThat(error)
                                .isEqualTo("Exhaustive: the switch expression does not cover all possible input"
                                        + " values"));

        Command diff = Command.hcs(
                folder,
                "schema",
                "diff",
                SCHEMAS.resolve(OLDER).toString(),
                SCHEMAS.resolve(NEWER).toString(),
                "--mappers",
                "Vm");
        assertThat(diff.out().lines().map(String::strip))
                .contains(
                        "each subclass of VmMapper must implement zone",
                        "each subclass of VmMapper must implement gpus",
                        "source: breaking: a switch over the known values without default no longer covers all")
                .filteredOn(line -> line.startsWith("binary: "))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith("binary: compatible: "));
    }

    private List<String> run(Consumer program, Path model) throws IOException, InterruptedException {
        String classPath = String.join(
                File.pathSeparator,
                program.classes().toString(),
                model.toString(),
                System.getProperty("java.class.path"));
        Command run = Command.java(folder, classPath, "com.acme.use.Program", DOCUMENT);
        assertThat(run.exitCode()).as(run.out()).isZero();
        return run.out().lines().toList();
    }

    private static Path jar(Path classes, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, zip);
            }
        }
        return jar;
    }
}
