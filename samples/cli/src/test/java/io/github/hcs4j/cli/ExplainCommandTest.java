package io.github.hcs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.type.ScalarType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainCommandTest {

    private static final String GUEST = "C037010D The virtual machine or container JSON document is invalid."
            + " Msg:[$.FilterType] CallContext:[\\Bridge_ProcessMessage\\VmDirect_ModifySettings]";

    private static final String CONSTRUCT =
            "{\"Error\":-2147217400,\"ErrorMessage\":\"\",\"Attribution\":[{\"OperationFailure\":{\"Detail\":\"Construct\"}"
                    + "}]}";

    private static final String PRETTY = """
            {
              "Error": -1070137075,
              "ErrorEvents": [{"EventId": 11000, "Message": "'Unknown object field '$.VirtualMachine.Chipst''"}]
            }
            """;

    @Test
    void aMessageOfAGuest() {
        Ran ran = Ran.hcs("explain", GUEST);

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines().toList())
                .startsWith(
                        "0x8037010D (C037010D) HCS_E_INVALID_JSON: a JSON document was refused: it is no JSON, or has a"
                                + " member or a value that its reader does not take",
                        "$.FilterType: the guest refused it",
                        "    combinedLayers.filterType(): CombinedLayers.FilterType, since 2.9 (later than Windows 11"
                                + " 21H2)",
                        "    layerData.filterType(): LayerData.FilterType, since 2.9 (later than Windows 11 21H2)",
                        "in the guest, in \\Bridge_ProcessMessage\\VmDirect_ModifySettings")
                .anyMatch(line -> line.startsWith("- The schema has this member"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1070137075", "0xC037010D", "8037010d", "2151088397", "HCS_E_INVALID_JSON"})
    void aCodeThatCanLookLikeAnOption(String code) {
        Ran ran = Ran.hcs("explain", code);
        assertThat(ran.exitCode()).as(ran.err()).isZero();
        assertThat(ran.out()).startsWith("0x8037010D").contains("HCS_E_INVALID_JSON");
    }

    @Test
    void aMemberThatDoesNotExist() {
        assertThat(Ran.withInput(PRETTY, "explain", "-").out())
                .contains("$.VirtualMachine.Chipst: its reader has no such member\n"
                        + "    no version of the schema has it in VirtualMachine; did you mean"
                        + " VirtualMachine.Chipset?\nevent 11000: ");
    }

    @Test
    void linesOfALog() {
        Ran ran = Ran.withInput("\uFEFFnothing\r\n" + GUEST + "\r\nnothing\r\n" + CONSTRUCT, "explain", "-");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out().lines().filter(line -> line.startsWith("line "))).containsExactly("line 2:", "line 4:");
        assertThat(ran.out()).contains("OperationFailure {\"Detail\":\"Construct\"}: the document was read");
    }

    @Test
    void asJson() {
        Ran ran = Ran.withInput(GUEST + "\n\n" + CONSTRUCT + '\n', "explain", "--json", "-");

        assertThat(ran.exitCode()).isZero();
        List<Map<String, ?>> lines =
                ran.out().lines().map(ExplainCommandTest::object).toList();
        assertThat(lines).extracting(line -> line.get("line")).asString().isEqualTo("[1, 3]");
        assertThat(lines.get(0).keySet())
                .asString()
                .isEqualTo("[line, codes, messages, members, events, causes, calls, advice]");
        assertThat(lines.get(0).get("members"))
                .asString()
                .startsWith("[{path=$.FilterType, complaint=REFUSED_BY_GUEST, places=[{accessor=combinedLayers"
                        + ".filterType(), type=CombinedLayers, member=FilterType, since=2.9, until=null,");
        assertThat(lines.get(1).get("codes"))
                .asString()
                .startsWith("[{code=0x80041008, name=WBEM_E_INVALID_PARAMETER, meaning=");
        assertThat(lines.get(1).get("causes"))
                .asString()
                .startsWith("[{kind=OperationFailure, details={Detail=Construct}, meaning=");
        assertThat(object(Ran.hcs("explain", "--json", "0x80370102").out())).doesNotContainKey("line");
    }

    @Test
    void nothingThatIsKnown() {
        assertThat(Ran.hcs("explain", "hello"))
                .isEqualTo(new Ran(
                        1,
                        "",
                        "hcs explain: nothing in it is known; expected an error code of HCS such as 0x8037010D, a"
                                + " result document, a line of a log that has one of these or names a member, or a"
                                + " JSONPath such as $.VirtualMachine.Devices\n"));
        assertThat(Ran.hcs("explain", "pom.xml").err())
                .endsWith("; the text of a file is explained by hcs explain - <pom.xml\n");
        assertThat(Ran.withInput("hello\nyou\n", "explain", "-").errLines())
                .singleElement()
                .asString()
                .startsWith("<stdin>: nothing in it is known; expected ");
        assertThat(Ran.hcs("explain", "-").exitCode()).isEqualTo(1);
    }

    @Test
    void aCodeThatIsNowhereKnown() {
        String parts =
                "0x80370FFF: a code without a name here: a failure, facility 55, which is virtualization (the Host"
                        + " Compute Service and the infrastructure under it), number 4095\n\n";
        assertThat(Ran.hcs("explain", "0x80370FFF")).isEqualTo(new Ran(0, parts, ""));
        assertThat(Ran.withInput("0x80370FFF", "explain", "-")).isEqualTo(new Ran(0, "line 1:\n" + parts, ""));
        assertThat(Ran.withInput("failed: 0x80370FFF\n", "explain", "-"))
                .isEqualTo(new Ran(0, "line 1:\n" + parts, ""));
        assertThat(Ran.hcs("explain", "--json", "0x80370FFF").exitCode()).isZero();
        assertThat(Ran.hcs("explain", "{\"Error\":-2143875073}").out()).endsWith("number 4095\n\n");
    }

    @Test
    void aMessageWithoutACode() {
        Ran ran = Ran.withInput("hcs::CreateComputeSystem c: The parameter is incorrect.: unknown", "explain", "-");
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .startsWith("line 1:\n0x80070057 (The parameter is incorrect) E_INVALIDARG: an argument is wrong\n");
    }

    @Test
    void whereSomethingHappened() {
        String text = "0x80070005 CallContext:[\\HcsRpc_CreateSystem\\X]";
        assertThat(Ran.hcs("explain", text).out()).contains("\non the host, in \\HcsRpc_CreateSystem\\X\n");
        assertThat(object(Ran.hcs("explain", "--json", text).out()).get("calls"))
                .asString()
                .isEqualTo("[{side=HOST, chain=\\HcsRpc_CreateSystem\\X}]");
    }

    @Test
    void whatTheTextHasCannotBreakTheLines() {
        Ran ran = Ran.hcs("explain", "{\"Error\":-1070137075,\"ErrorMessage\":\"a\\nb\\u001b[31m\"}");
        assertThat(ran.out()).contains("\n    \"a?b?[31m\"\n");
    }

    @RepeatedTest(200)
    void anyBytes(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        byte[] bytes = new byte[random.nextInt(2000)];
        random.nextBytes(bytes);
        if (random.nextBoolean()) {
            byte[] document = CONSTRUCT.getBytes(StandardCharsets.UTF_8);
            System.arraycopy(document, 0, bytes, 0, Math.min(document.length, bytes.length));
        }

        Ran ran = Ran.withInput(bytes, "explain", "-");

        assertThat(ran.exitCode()).isIn(0, 1);
        assertThat(ran.err()).doesNotContain("internal error", "Exception");
        assertThat(ran.exitCode() == 0).isEqualTo(ran.err().isEmpty());
    }

    @SuppressWarnings("unchecked") // a JSON object has texts for names
    private static Map<String, ?> object(String json) {
        return (Map<String, ?>) ScalarType.ANY.read(json);
    }
}
