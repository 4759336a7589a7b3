package io.github.hcs4j.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchTest {

    private static final String SPEC = Batches.SPEC;

    @Test
    void answersWithTheDocument() {
        String answer = Batches.answerLines(
                        ("{\"name\":\"a\",\"owner\":\"me\",\"spec\":" + SPEC + "}\n").getBytes(StandardCharsets.UTF_8))
                .get(0);

        assertThat(answer)
                .startsWith(
                        "{\"name\":\"a\",\"document\":{\"Owner\":\"me\",\"SchemaVersion\":{\"Major\":2,\"Minor\":1},")
                .endsWith("},\"error\":null,\"notices\":[]}");
    }

    @Test
    void answersWithTheError() {
        String answer = Batches.answerLines(
                        "{\"name\":\"a\",\"spec\":{\"linux\":{}}}\n".getBytes(StandardCharsets.UTF_8))
                .get(0);

        assertThat(answer)
                .startsWith(
                        "{\"name\":\"a\",\"document\":null,\"error\":{\"code\":\"LINUX_UNSUPPORTED\",\"at\":\"linux\","
                                + "\"message\":\"linux: ")
                .endsWith("\"},\"notices\":[]}");
    }

    @Test
    void answersEveryLineInOrder() {
        String lines = IntStream.range(0, 500)
                .mapToObj(
                        i -> "{\"name\":\"" + i + "\",\"spec\":" + (i % 3 == 0 ? "{}" : i % 3 == 1 ? SPEC : "{") + "}")
                .collect(Collectors.joining("\n"));

        List<Map<String, Object>> answers = Batches.answers(lines);

        assertThat(answers).hasSize(500);
        for (int i = 0; i < 500; i++) {
            assertThat(answers.get(i)).containsEntry("name", String.valueOf(i));
            assertThat(answers.get(i).get("document") == null)
                    .as("answer %d", i)
                    .isEqualTo(i % 3 != 1);
            assertThat(answers.get(i).get("error") == null).as("answer %d", i).isEqualTo(i % 3 == 1);
        }
    }

    @Test
    void countsLines() {
        assertThat(Batches.answers("")).isEmpty();
        assertThat(Batches.answers("\n")).hasSize(1);
        assertThat(Batches.answers("{}")).hasSize(1);
        assertThat(Batches.answers("{}\n")).hasSize(1);
        assertThat(Batches.answers("{}\r\n{}\r\n")).hasSize(2);
        assertThat(Batches.answers("{}\n\n{}\n\n")).hasSize(4);
    }

    @Test
    void reportsNoticesOfTheMappingAndOfTheRequest() {
        Map<String, Object> answer =
                Batches.answer("{\"osbuild\":17134,\"requestedSchemaVersion\":{\"Major\":3},\"spec\":" + SPEC + "}");

        assertThat(answer).containsEntry("name", null).containsEntry("error", null);
        assertThat(answer.get("notices"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .satisfiesExactly(
                        first -> assertThat(first).asString().contains("code=REQUEST_MEMBER_IGNORED", "at=osbuild"),
                        second -> assertThat(second).asString().contains("code=SCHEMA_VERSION_IGNORED", "version 3.0"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'Major':-1                                 | version -1.0 was",
                "'Minor':-1                                 | version 0.-1 was",
                "'Major':4294967296,'Minor':1               | version 4294967296.1 was",
                "'Major':2,'Minor':99999999999999999999     | version 2.99999999999999999999 was",
                "'Major':null                               | version 0.0 was",
                "'Revision':7                               | version 0.0 was"
            })
    void takesAnyWholeNumbersForASchemaVersion(String version, String message) {
        Map<String, Object> answer = Batches.answer(
                "{\"requestedSchemaVersion\":{" + version.replace('\'', '"') + "},\"spec\":" + SPEC + "}");

        assertThat(answer).containsEntry("error", null).doesNotContainEntry("document", null);
        assertThat(answer.get("notices"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .singleElement()
                .asString()
                .contains("code=SCHEMA_VERSION_IGNORED", message);
    }

    @Test
    void takesEveryMemberOfARequest() {
        Map<String, Object> xenonV2 = Batches.answer("{\"id\":\"i\",\"owner\":\"o\",\"requestedSchemaVersion\":null,"
                + "\"osBuild\":17763,\"hostProcessorCount\":2,\"networkNamespace\":\"n\",\"hostingSystem\":{\"id\":\"vm\","
                + "\"os\":\"windows\",\"vsmb\":{\"C:\\\\1\":\"V:\\\\1\"},\"scsi\":null},\"utilityVmFolders\":null,"
                + "\"spec\":{\"root\":{},\"windows\":{\"layerFolders\":[\"C:\\\\1\",\"C:\\\\2\"],\"network\":{}}}}");

        assertThat(xenonV2.get("document"))
                .asString()
                .contains("Owner=o", "HostingSystemId=vm", "Path=V:\\1", "Networking={Namespace=n}");

        Map<String, Object> xenonV1 = Batches.answer(
                "{\"id\":\"i\",\"osBuild\":17134,\"utilityVmFolders\":[\"C:\\\\2\"],"
                        + "\"spec\":{\"root\":{},\"windows\":{\"layerFolders\":[\"C:\\\\1\",\"C:\\\\2\"],\"hyperv\":{}}}}");

        assertThat(xenonV1.get("document")).asString().contains("Name=i", "ImagePath=C:\\2\\UtilityVM");
    }

    @Test
    void keepsAnswersInOneLineForEveryReader() {
        List<String> answers = Batches.answerLines(
                ("{\"owner\":\"a\u2028b\u2029c\u0085d\",\"spec\":" + SPEC + "}\n").getBytes(StandardCharsets.UTF_8));

        assertThat(answers).singleElement().asString().contains("\"Owner\":\"a\\u2028b\\u2029c\\u0085d\"");
    }

    @Test
    void answersToANameThatIsNoUnicode() {
        assertThat(Batches.answer("{\"name\":\"\\ud800\",\"spec\":" + SPEC + "}"))
                .containsEntry("name", "\ud800");
    }
}
