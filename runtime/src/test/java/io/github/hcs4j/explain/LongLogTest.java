package io.github.hcs4j.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.document.CpuSeconds;
import io.github.hcs4j.type.ScalarType;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In a log of any length each line and each document is explained, in time that grows with its length. */
@CpuSeconds(60)
class LongLogTest {

    private static final String DOCUMENT = """
            {
              "Error": -1070137075,
              "ErrorMessage": "The virtual machine or container JSON document is invalid.",
              "Attribution": [
                {
                  "OperationFailure": {
                    "Detail": "Construct"
                  }
                }
              ]
            }
            """;

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 200, 1000, 10_000})
    void documentsOverSeveralLines(int count) {
        assertEachHasItsCause(("2019 event\n" + DOCUMENT).repeat(count), count);
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 10_000})
    void documentsInALine(int count) {
        String line = DOCUMENT.replaceAll("\\s", "") + '\n';
        assertEachHasItsCause(("2019 event " + line).repeat(count), count);
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 10_000})
    void escapedDocuments(int count) {
        String escaped = ScalarType.STRING.toJson(DOCUMENT);
        assertEachHasItsCause(("level=error error=" + escaped + '\n').repeat(count), count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"Mess", "\"a\":\"b\"}]}", "[", "[{"})
    void documentsAfterSomeThatWereCutOff(String end) {
        int count = 2000;
        String cutOff = "{\"Error\": -1070137075, \"ErrorEvents\": [{\"Data\": []}, " + end + '\n';
        assertEachHasItsCause((cutOff + "2019 event\n" + DOCUMENT).repeat(count), count);
    }

    @Test
    void aDocumentThatIsLongItself() {
        String events = IntStream.range(0, 5000)
                .mapToObj(number -> "{\"EventId\": " + number + ", \"Message\": \"of no interest\"}")
                .collect(Collectors.joining(",\n"));
        String document = DOCUMENT.replace("\"Attribution\"", "\"ErrorEvents\": [" + events + "], \"Attribution\"");
        assertEachHasItsCause("before " + document + " after", 1);
    }

    @Test
    @CpuSeconds(15)
    void shortLines() {
        int count = 50_000;
        String log = IntStream.range(0, count)
                .mapToObj(number -> "line " + number + " 0x8037010D\n")
                .collect(Collectors.joining());
        assertThat(HcsErrors.explainLines(log).count()).isEqualTo(count);
    }

    @Test
    @CpuSeconds(15)
    void shortLinesOfWhichNothingIsKnown() {
        String line = "time=\"2019-03-05T18:45:41Z\" level=info msg=\"all is well\"\n";
        assertThat(HcsErrors.explainLines(line.repeat(50_000)).count()).isZero();
    }

    private static void assertEachHasItsCause(String log, int count) {
        assertThat(HcsErrors.explainLines(log)
                        .filter(line -> !line.explanation().causes().isEmpty())
                        .count())
                .isEqualTo(count);
    }
}
