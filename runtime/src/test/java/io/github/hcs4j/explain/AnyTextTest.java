package io.github.hcs4j.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.document.CpuSeconds;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text makes an explanation fail, or take long. */
class AnyTextTest {

    private static final int LONG = 1 << 18;

    @Property
    void randomText(@ForAll String text) {
        assertExplained(text);
    }

    @Property
    void textOfPiecesThatMatter(@ForAll("pieces") String text) {
        assertExplained(text);
    }

    @Provide
    static Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        "\"",
                        "\\",
                        "\\\"",
                        "'",
                        "$",
                        ".",
                        ",",
                        ":",
                        "(",
                        ")",
                        " ",
                        "\n",
                        "\uFEFF",
                        "\uD800",
                        "{\"Error\":",
                        "\"ErrorEvents\":[",
                        "\"Attribution\":[",
                        "{\"OperationFailure\":",
                        "{\"Detail\":\"Construct\"}",
                        "-1070137075",
                        "0xC037010D",
                        "8037010d",
                        "0x5",
                        "'Unknown object field '$",
                        "'Invalid JSON document '$''",
                        "Msg:[$",
                        "CallContext:[\\a]",
                        ".VirtualMachine",
                        ".Devices",
                        "['0']",
                        "[0]",
                        "EventId 11001",
                        "EventId 99999999999",
                        "\\u0027",
                        "shutdown",
                        "The parameter is incorrect",
                        "the system ",
                        "winapi error #",
                        "failed (1450)",
                        "{\"Result\":",
                        "\"ErrorRecords\":[",
                        "\"CrashParameters\":[239]",
                        "\n\tCallContext:[\\HcsRpc_A]",
                        "null",
                        "-")
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }

    @Property
    void pathsAreKeptAsTheyAre(@ForAll("names") List<String> names) {
        String path = names.stream().map(name -> '.' + name).collect(Collectors.joining("", "$", ""));
        assertThat(HcsErrors.explain("'Unknown object field '" + path + "''").members())
                .extracting(Explanation.Member::path)
                .containsExactly(path);
    }

    @Provide
    static Arbitrary<List<String>> names() {
        return Arbitraries.strings()
                .alpha()
                .numeric()
                .withChars('_', '-', ' ')
                .ofMinLength(1)
                .ofMaxLength(20)
                .list()
                .ofMinSize(1)
                .ofMaxSize(10);
    }

    private static Explanation assertExplained(String text) {
        Explanation explanation = HcsErrors.explain(text);
        assertThat(HcsErrors.explain(text)).isEqualTo(explanation);
        assertThat(HcsErrors.explainLines(text)).allMatch(line -> line.line() > 0);
        return explanation;
    }

    static List<String> hostile() {
        return List.of(
                "{".repeat(LONG),
                "{\"Error\":".repeat(LONG / 9),
                "{\\\"Error\\\":".repeat(LONG / 11),
                "{\"Error\":" + "[".repeat(LONG),
                "{\"Error\":\"" + "x".repeat(LONG),
                ("{\"Error\":[" + "0,".repeat(500)).repeat(LONG / 1010),
                ("{\\\"Error\\\":\\\"" + "{\\\"Error\\\":[".repeat(50)).repeat(LONG / 800),
                "{\"Error\":\"x\",\"y\":".repeat(LONG / 18) + "1" + "}".repeat(LONG / 18),
                "{\\n\\n".repeat(LONG / 5),
                "{\\\\\\\\".repeat(LONG / 5),
                "{\"Error\":-1,\"x\":" + "{\"x\":".repeat(10_000) + "1" + "}".repeat(10_001),
                "\\".repeat(LONG),
                "{" + "\\".repeat(LONG) + "\"Error\\\":",
                " ".repeat(LONG) + "{",
                "'$" + ".VirtualMachine".repeat(LONG / 15) + "'",
                "'$" + ".A".repeat(499) + "' " + "'$.x' ".repeat(LONG / 6),
                "'$['" + "x".repeat(LONG) + "']'",
                "'Unknown object field ".repeat(LONG / 22),
                "Msg:[$.".repeat(LONG / 7),
                "CallContext:[".repeat(LONG / 13),
                "0x8037010D ".repeat(LONG / 11),
                "A_".repeat(LONG / 2),
                "9".repeat(LONG),
                "EventId ".repeat(LONG / 8),
                "'$.x'\n".repeat(5_000),
                "\n".repeat(LONG),
                "the ".repeat(LONG / 4),
                "The system cannot find ".repeat(LONG / 23),
                "The system cannot find the file specified. ".repeat(LONG / 43),
                "failed (".repeat(LONG / 8),
                "error 5 ".repeat(LONG / 8),
                "\tMsg:[x]\n".repeat(LONG / 9),
                "{\"ErrorRecords\":[".repeat(LONG / 17),
                "\"HvPartition".repeat(LONG / 12),
                "\"Settings\":[".repeat(LONG / 12),
                "\"Cookie\":\"x".repeat(LONG / 11),
                "\\\"Cookie\\\": \\\"".repeat(LONG / 15),
                "guest RPC failure: \"".repeat(LONG / 20),
                "Error code: Wsl/Service/\n".repeat(LONG / 25),
                "Hyper-V-Worker ".repeat(LONG / 15),
                "the system cannot\nfind ".repeat(LONG / 23));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    @CpuSeconds(60)
    void longText(String text) {
        Explanation explanation = assertExplained(text);
        assertThat(explanation.codes()).hasSizeLessThanOrEqualTo(32);
        assertThat(explanation.members()).hasSizeLessThanOrEqualTo(16);
    }
}
