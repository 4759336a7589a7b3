package io.github.hcs4j.container;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.container.ledger.NoticeCode;
import io.github.hcs4j.host.HostMachine;
import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.version.WindowsBuild;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits of the processor that Windows refuses are mapped as the rules of 2019 do, with a notice. */
class ProcessorNoticesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"count\":2 | ",
                "\"count\":2,\"shares\":0,\"maximum\":0 | ",
                "\"count\":2,\"shares\":5 | PROCESSOR_LIMITS_EXCLUSIVE at windows.resources.cpu: count, weight (shares) and"
                        + " maximum exclude each other: today's hosts refuse the container, so leave all but one out",
                "\"shares\":5,\"maximum\":5 | PROCESSOR_LIMITS_EXCLUSIVE at windows.resources.cpu: count, weight (shares)"
                        + " and maximum exclude each other: today's hosts refuse the container, so leave all but one out",
                "\"maximum\":10001 | PROCESSOR_LIMIT_OUT_OF_RANGE at windows.resources.cpu.maximum: Windows takes 1 to"
                        + " 10000, found 10001",
                "\"shares\":65535 | PROCESSOR_LIMIT_OUT_OF_RANGE at windows.resources.cpu.shares: Windows takes 1 to"
                        + " 10000, found 65535",
                "\"shares\":10000 | ",
            })
    void areNoticed(String cpu, String expected) {
        Spec spec = Spec.TYPE.read(
                "{\"root\":{\"path\":\"\\\\\\\\?\\\\Volume{2f3b0c1d-77aa-4c1e-9b0f-1234567890ab}\"},\"windows\":{"
                        + "\"layerFolders\":[\"C:\\\\a\",\"C:\\\\b\"],\"resources\":{\"cpu\":{" + cpu + "}}}}");

        MappingResult result = WindowsContainers.map(ContainerRequest.builder()
                .id("i")
                .owner("o")
                .host(HostMachine.of(WindowsBuild.SERVER_2022, 8))
                .spec(spec)
                .build());

        assertThat(result.notices())
                .filteredOn(notice -> notice.code() != NoticeCode.MEMBER_IGNORED)
                .extracting(Notice::toString)
                .isEqualTo(expected == null ? List.of() : List.of(expected));
        assertThat(result.document().toJson()).contains("\"Processor\":");
    }
}
