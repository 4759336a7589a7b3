package io.github.hcs4j.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.document.CpuSeconds;
import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.model.v2.Devices;
import io.github.hcs4j.model.v2.HostProcessorModificationRequest;
import io.github.hcs4j.model.v2.ModifySettingRequest;
import io.github.hcs4j.model.v2.Properties;
import io.github.hcs4j.type.ModelType;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Documents whose form makes a validator slow, or its stack deep. */
@CpuSeconds(20)
class HostileTextTest {

    private static Report report(ModelType<?> type, String text) {
        return HcsValidator.of(type).validate(text.getBytes(UTF_8));
    }

    @Test
    void longNamesAreNotCompared() {
        String path = "x".repeat(100_000);
        String controllers = IntStream.range(0, 20)
                .mapToObj(i -> "\"" + "y".repeat(50_000 - 2) + i + "\":{}")
                .collect(Collectors.joining(","));

        Report report = report(
                ComputeSystem.TYPE,
                "{\"VirtualMachine\":{\"Chipset\":{\"Uefi\":{\"BootThis\":{\"DeviceType\":\"ScsiDrive\","
                        + "\"DevicePath\":\""
                        + path + "\"}}},\"Devices\":{\"Scsi\":{" + controllers + "}}}}");

        assertThat(report.findings())
                .extracting(Finding::code)
                .containsExactly(Finding.Code.BOOT_DEVICE_MISSING, Finding.Code.TOO_MANY_CONTROLLERS);
        assertThat(report.findings().get(0).advice()).startsWith("name one of its 20 controllers: ");
    }

    @Test
    void manyUnknownNamesAreAnswered() {
        String names =
                IntStream.range(0, 200_000).mapToObj(i -> "\"Ownr" + i + "\":0").collect(Collectors.joining(","));

        assertThat(report(ComputeSystem.TYPE, "{\"Container\":{}," + names + "}")
                        .warnings())
                .isEqualTo(200_000);
    }

    private static String repeated(String begin, String each, int number, String end) {
        return IntStream.range(0, number).mapToObj(i -> each.formatted(i)).collect(Collectors.joining(",", begin, end));
    }

    /** Each rule looks at each part of a document once. */
    @Test
    void rulesTakeTheTimeThatTheDocumentIsLong() {
        int many = 100_000;

        assertThat(report(
                                Devices.TYPE,
                                repeated(
                                        "{\"Scsi\":{", "\"%d\":{\"Attachments\":{\"0\":{\"Path\":\"x\"}}}", many, "}}"))
                        .warnings())
                .isEqualTo(many);
        assertThat(report(Devices.TYPE, repeated("{\"Plan9\":{\"Shares\":[", "{\"Name\":\"s\"}", many, "]}}"))
                        .warnings())
                .isEqualTo(many - 1);
        assertThat(report(Spec.TYPE, repeated("{\"mounts\":[", "{\"type\":\"%d\"}", many, "]}"))
                        .warnings())
                .isEqualTo(many + 2);
        assertThat(report(Properties.TYPE, repeated("[", "{\"New%d\":1}", many, "]"))
                        .notes())
                .isEqualTo(many);
    }

    @Test
    void requestsTakeTheTimeThatTheyAreLong() {
        String path = "{\"ResourcePath\":\"" + "VirtualMachine/".repeat(100_000) + "\",\"Settings\":{\"x\":1}}";
        String settings = repeated(
                "{\"ResourcePath\":\"VirtualMachine/Devices/Plan9/Shares\",\"Settings\":{", "\"a%d\":1", 100_000, "}}");
        String details = repeated("{\"OperationDetails\":{", "\"a%d\":1", 100_000, "}}");

        assertThat(report(ModifySettingRequest.TYPE, path).warnings()).isLessThanOrEqualTo(1);
        assertThat(report(ModifySettingRequest.TYPE, settings).warnings()).isEqualTo(100_000);
        assertThat(report(HostProcessorModificationRequest.TYPE, details).notes())
                .isOne();
    }

    @Test
    void documentsAreReadAsDeepAsReadersGo() {
        String deep = "{\"x\":".repeat(499) + "{}" + "}".repeat(499);

        assertThat(Validated.problems(Properties.TYPE, deep)).containsExactly("note UNKNOWN_MEMBER /x");
        assertThat(Validated.problems(Properties.TYPE, "{\"x\":" + deep + "}"))
                .singleElement()
                .asString()
                .startsWith("error NOT_JSON ");
        assertThat(report(ComputeSystem.TYPE, "[".repeat(1_000_000)).errors()).isOne();
    }
}
