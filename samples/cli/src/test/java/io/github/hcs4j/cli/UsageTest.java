package io.github.hcs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class UsageTest {

    @ParameterizedTest
    @ValueSource(strings = {"--help", "create --help", "layer-id -h", "explain --help", "schema diff --help"})
    void helps(String arguments) {
        Ran ran = Ran.hcs(arguments.split(" "));

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).startsWith("Usage: hcs").contains("--help", "Exit code: 0 done, 1 the input is invalid");
        assertThat(ran.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "create", "schema diff", "help"})
    void theHelpOfACommandIsThatOfItsOption(String command) {
        Ran ran = Ran.hcs(("help " + command).strip().split(" "));

        assertThat(ran).isEqualTo(Ran.hcs((command + " --help").strip().split(" ")));
    }

    static Stream<CommandLine> everyCommand() {
        return andItsCommands(Hcs.describe());
    }

    private static Stream<CommandLine> andItsCommands(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(UsageTest::andItsCommands));
    }

    @ParameterizedTest
    @MethodSource("everyCommand")
    void everyCommandHasExamplesThatAreRightUsage(CommandLine command) {
        String name = command.getCommandSpec().qualifiedName().replaceFirst("^hcs ", "");
        List<String> examples = Examples.of(name);

        assertThat(examples).isNotEmpty();
        assertThat(command.getUsageMessage()).contains(examples);
        for (String example : examples) {
            String arguments = example.replaceAll("\"[^\"]*\"", "x").replaceAll("^hcs | [|<>] .*", "");
            Hcs.describe().parseArgs(arguments.split(" "));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V"})
    void tellsItsVersion(String arguments) {
        Ran ran = Ran.hcs(arguments.split(" "));

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("hcs "),
                        line -> assertThat(line).startsWith("Java " + Runtime.version() + " ("),
                        line -> assertThat(line).startsWith("model v1 (hcs/v1/hcs.schema.json): 1.0; "),
                        line -> assertThat(line)
                                .startsWith("model v2 (hcs/v2/hcs.schema.json): 2.0, 2.1, 2.2, 2.3, 2.4, 2.5, 2.6; "),
                        line -> assertThat(line).startsWith("model oci (oci/runtime-spec.schema.json): no versions; "));
    }

    @ParameterizedTest
    @CsvSource({
        "'', a command is missing",
        "nonsense, nonsense",
        "creat, Did you mean: hcs create",
        "create --bach x, Possible solutions: --batch",
        "create a b, 'b'",
        "create --os-build, --os-build",
        "create --os-build x, 'expected a Windows build number such as 17763, 10.0.20348.2113 or ltsc2022, found \"x\"'",
        "create --os-build 0, found \"0\"",
        "create --os-build 99999999999, found \"99999999999\"",
        "create --cpu-count 0, 'a number of processors, 1 or more'",
        "create --schema-version 2, 'expected a schema version such as 2.1, found \"2\"'",
        "create --id a --id b, --id",
        "create --batch - --id x, --id cannot be used with --batch",
        "create --batch - --pretty, --pretty cannot be used with --batch",
        "create --batch - bundle, BUNDLE cannot be used with --batch",
        "create --on-newer strip x, '--on-newer needs --for-build, the Windows build of the host'",
        "create --batch - --on-newer strip, --on-newer needs --for-build",
        "create --for-build x, 'expected a Windows build number such as 17763, 10.0.20348.2113 or ltsc2022, found \"x\"'",
        "create --for-build 17763 --on-newer drop, 'expected reject, strip, explain, found ''drop'''",
        "format --as ContainerConfig --for-build 17763 -, --for-build is for types of a schema whose versions came with Windows builds",
        "format --as v2:Layer --on-newer strip -, --on-newer needs --for-build",
        "format x, --as",
        "format --as Spec, FILE",
        "layer-id, PATH",
        "explain, TEXT",
        "explain a b, 'b'",
        "explain --jsn, --jsn",
        "explain --json=1 x, --json",
        "help creat, 'hcs'' has no command ''creat''; it has create, format'",
        "help create x, 'hcs create'' has no command ''x''; it has none'",
        "completion, SHELL",
        "completion tcsh, 'expected bash, zsh, fish, powershell, found ''tcsh'''",
        "validate --schema-version 9.9 ../bundles/argon-v2/expected.json, 'no such version; v2 has 2.0, 2.1'",
        "validate --schema-version 2.1 ../bundles/argon-v1/expected.json, 'no such version; v1 has 1.0'",
        "validate --as Spec --schema-version 2.1 ../bundles/argon-v1/config.json, oci has no versions",
        "schema export --version 9.9, '--version 9.9: no such version; v2 has 2.0, 2.1'",
        "schema export --model v1 --version 2.1, no such version; v1 has 1.0",
        "schema diff, A",
        "schema diff 2.1, B",
        "schema diff 2.1 9.9, 'v2 has no version 9.9; it has 2.0, 2.1'",
        "schema diff 2.1 v2@x, 'expected a schema version such as 2.1, found \"x\"'",
        "schema diff oci@1.0 oci, oci has no versions",
        "schema diff 2.1 2.3 --fail-on x, 'expected breaking or any, found \"x\"'",
        "schema diff 2.1 2.3 --mappers Containr, did you mean Container",
    })
    void refusesWrongUsage(String arguments, String expected) {
        Ran ran = Ran.hcs(arguments.isEmpty() ? new String[0] : arguments.split(" "));

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("hcs: ").contains(expected).doesNotContain("Exception", "\tat ");
        assertThat(ran.errLines()).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void endsQuietlyWhenNobodyReadsOn() {
        assertThat(runWithFullOutput("Broken pipe")).isEqualTo(new Ran(0, "", ""));
    }

    @Test
    void saysThatTheOutputCannotBeWritten() {
        assertThat(runWithFullOutput("No space left on device"))
                .isEqualTo(new Ran(1, "", "hcs: the output cannot be written: No space left on device\n"));
    }

    private static Ran runWithFullOutput(String message) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
        StringWriter err = new StringWriter();
        Console console = new Console(new ByteArrayInputStream(new byte[0]), full, new PrintWriter(err));
        return new Ran(Hcs.run(console, "layer-id", "28"), "", err.toString());
    }

    @Test
    void saysInOneLineThatMemoryIsShort() {
        assertThat(runWithBrokenInput(new OutOfMemoryError("Java heap space")))
                .startsWith("hcs: the input needs more memory than there is")
                .hasLineCount(1);
    }

    @Test
    void saysInOneLineThatItIsWrongItself() {
        assertThat(runWithBrokenInput(new IllegalStateException("oops")))
                .startsWith("hcs: internal error: java.lang.IllegalStateException: oops")
                .hasLineCount(1);
        assertThat(runWithBrokenInput(new StackOverflowError()))
                .startsWith("hcs: internal error: ")
                .hasLineCount(1);
    }

    @Test
    void showsWhereItIsWrongWhenAsked() {
        assertThat(runWithBrokenInput(new IllegalStateException("oops"), "--debug"))
                .contains("\tat io.github.hcs4j.cli");
    }

    private static String runWithBrokenInput(Throwable problem, String... options) {
        ByteArrayInputStream broken = new ByteArrayInputStream(new byte[0]) {
            @Override
            public synchronized int read(byte[] bytes, int offset, int length) {
                return UsageTest.<RuntimeException, Integer>raise(problem);
            }

            @Override
            public byte[] readNBytes(int length) {
                return UsageTest.<RuntimeException, byte[]>raise(problem);
            }
        };
        StringWriter err = new StringWriter();
        Console console = new Console(broken, OutputStream.nullOutputStream(), new PrintWriter(err));
        String[] arguments = new String[options.length + 3];
        System.arraycopy(options, 0, arguments, 3, options.length);
        arguments[0] = "create";
        arguments[1] = "--os-build=20348";
        arguments[2] = "-";
        assertThat(Hcs.run(console, arguments)).isEqualTo(1);
        return err.toString();
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // throws what it is given
    private static <E extends Throwable, T> T raise(Throwable problem) throws E {
        throw (E) problem;
    }
}
