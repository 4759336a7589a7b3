package io.github.hcs4j.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that name their rules, and what is answered by those of 2026. */
class RulesTest {

    private static final String HOSTED = "'hostingSystem':{'id':'p@vm','os':'windows'},"
            + "'spec':{'windows':{'layerFolders':['C:\\\\1','C:\\\\2']}}";

    private static Map<String, Object> answer(String members) {
        return Batches.answer(("{" + members + "}").replace('\'', '"'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "current"})
    void aRequestNamesItsRules(String rules) {
        Map<String, Object> answer = answer("'rules':'" + rules + "'," + HOSTED);
        assertThat(answer).containsEntry("rules", "2026").containsEntry("error", null);
        assertThat(answer.get("document")).asString().startsWith("{SchemaVersion=");
        assertThat(answer.get("attachments"))
                .asString()
                .startsWith("[{kind=VSMB_FOLDER, hostPath=C:\\1, readOnly=true, name=s1, guestPath=\\\\?\\VMSMB")
                .contains("kind=SCSI_VIRTUAL_DISK, hostPath=C:\\2\\sandbox.vhdx, readOnly=false, name=m0");
        assertThat(answer).doesNotContainKey("cpuGroupAffinities");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'rules':'2019',", "'rules':null,", ""})
    void theRulesOf2019SayNothingOfThemselves(String rules) {
        assertThat(answer(rules + "'spec':" + Batches.SPEC)).containsOnlyKeys("name", "document", "error", "notices");
    }

    @Test
    void affinitiesAreAnswered() {
        String spec = Batches.SPEC.replace(
                "\"layerFolders\"", "\"resources\":{\"cpu\":{\"affinity\":[{\"mask\":3}]}},\"layerFolders\"");
        assertThat(answer("'rules':'2026','spec':" + spec))
                .containsEntry("cpuGroupAffinities", List.of(Map.of("Mask", 3, "Group", 0)));
    }

    @Test
    void factsOfTheHostAreTaken() {
        Map<String, Object> answer = answer("'rules':'2026','hostPaths':{'C:\\\\1':'missing'}," + HOSTED);
        assertThat(answer.get("error")).asString().contains("code=HOST_PATH_MISSING");
        assertThat(answer).doesNotContainKey("attachments");
        assertThat(answer("'rules':'2026','linuxShim':'v2','podId':'p','spec':{'linux':{},'windows':{'layerFolders':"
                                + "['C:\\\\1','C:\\\\2']}}")
                        .get("document"))
                .asString()
                .contains("OciBundlePath=/run/gcs/pods/p/");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'rules':'2020' | /rules of the request: expected 2019, 2026 or current, found \\\"2020\\\"",
                "'rules':2026 | /rules of the request: expected a text",
                "'hostPaths':{'a':'gone'} | /hostPaths of the request: expected directory, file or missing",
                "'linuxShim':'v3' | /linuxShim of the request: expected v1 or v2",
                "'hostingSystem':{'shareCount':-1} | /hostingSystem/shareCount of the request: expected a whole number",
                "'hostingSystem':{'devices':[{'virtualFunction':65536}]} | /hostingSystem/devices/0/virtualFunction",
                "'rootfs':{} | /rootfs of the request: expected a list",
                "'shimOptions':{'defaultAnnotations':{'a':1}} | /shimOptions/defaultAnnotations/a of the request"
            })
    void aWrongMemberIsNamedInOneLine(String member, String message) {
        assertThat(answer(member).get("error"))
                .asString()
                .contains("code=SPEC_MALFORMED")
                .contains(message.replace("\\\"", "\""))
                .doesNotContain("\n");
    }
}
