package io.github.hcs4j.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.hcs4j.model.v1.ContainerConfig;
import io.github.hcs4j.model.v1.PropertyQuery;
import io.github.hcs4j.model.v2.CombinedLayers;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.model.v2.ModifySettingRequest;
import io.github.hcs4j.model.v2.ServicePropertyQuery;
import io.github.hcs4j.model.v2.ShutdownOptions;
import io.github.hcs4j.model.v2.SystemPropertyQuery;
import io.github.hcs4j.model.v2.VirtualPMemDevice;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.validate.Finding.Code;
import io.github.hcs4j.validate.Finding.Severity;
import io.github.hcs4j.version.SchemaVersion;
import io.github.hcs4j.version.WindowsBuild;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of the kinds that HCS refused or misread, by the rows of the project's table of such documents. */
class InvalidDocumentsTest {

    private static String only(Report report) {
        assertThat(report.findings()).hasSize(1);
        return report.findings().get(0).toString();
    }

    @Test
    @DisplayName("row 1: a member newer than the host, even with the value that its absence means")
    void row1() {
        HcsValidator forServer2022 = HcsValidator.of(CombinedLayers.TYPE).forBuild(WindowsBuild.SERVER_2022);

        String atDefault = only(forServer2022.validate("{\"FilterType\": \"WCIFS\"}".getBytes(UTF_8)));
        Report other = forServer2022.validate("{\"FilterType\": \"UnionFS\"}".getBytes(UTF_8));

        assertThat(atDefault)
                .startsWith("1:2: error NEWER_MEMBER /FilterType: found a member that came with schema 2.9,"
                        + " expected what Windows build 20348 with schema 2.5 has; leave it out")
                .contains("its absence means the same");
        assertThat(Validated.inShort(other)).containsExactly("error NEWER_MEMBER /FilterType");
        assertThat(other.findings().get(0).advice()).doesNotContain("its absence means the same");
    }

    @Test
    @DisplayName("row 2: a member that no schema has")
    void row2() {
        assertThat(Validated.problems(
                        ComputeSystem.TYPE, "{\"RuntimeId\": \"x\", \"VirtualMachine\": {\"RuntimeId\": 1}}"))
                .containsExactly(
                        "warning UNKNOWN_MEMBER /RuntimeId", "warning UNKNOWN_MEMBER /VirtualMachine/RuntimeId");
    }

    @Test
    @DisplayName("row 3: nothing for a shutdown")
    void row3() {
        assertThat(only(Validated.as(ShutdownOptions.TYPE, "null")))
                .startsWith("1:1: error NULL_DOCUMENT at the top: ")
                .contains("at least {}");
        assertThat(only(Validated.as(ShutdownOptions.TYPE, " "))).contains("error EMPTY_TEXT", "at least {}");
        assertThat(only(Validated.as(ShutdownOptions.TYPE, "{}")))
                .contains("warning SHUTDOWN_WITHOUT_MECHANISM", "ERROR_NOT_SUPPORTED");
        assertThat(Validated.problems(ShutdownOptions.TYPE, "{\"Mechanism\": \"GuestConnection\"}"))
                .isEmpty();
    }

    @Test
    @DisplayName("row 4: an empty text for a property query")
    void row4() {
        for (ModelType<?> query : List.of(PropertyQuery.TYPE, SystemPropertyQuery.TYPE, ServicePropertyQuery.TYPE)) {
            assertThat(only(Validated.as(query, ""))).contains("error EMPTY_TEXT", "a null pointer, not an empty text");
        }
    }

    @Test
    @DisplayName("row 5: a byte order mark, and what is behind it")
    void row5() {
        assertThat(Validated.problems(ComputeSystem.TYPE, "\uFEFF{\"Owner\": 1, \"Container\": {}}"))
                .containsExactly("error BYTE_ORDER_MARK ", "error WRONG_TYPE /Owner");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"Owner\": \"a\",}", "{\"Owner\": \"C:\\layers\"}", "{'Owner': 1}", "{\"Owner\": \"a\""})
    @DisplayName("row 6: a text that is not JSON")
    void row6(String text) {
        assertThat(only(Validated.as(ComputeSystem.TYPE, text)))
                .containsPattern("^1:\\d+: error NOT_JSON ")
                .contains("nothing after it was looked at");
    }

    @Test
    @DisplayName("row 7: a member beside the one that there is")
    void row7() {
        assertThat(Validated.problems(
                        ComputeSystem.TYPE,
                        "{\"VirtualMachine\": {\"Chipset\": {\"FirmwareFile\": {\"Parameters\": \"AA==\", \"Path\":"
                                + " \"C:\\\\f\"}}}}"))
                .containsExactly("warning UNKNOWN_MEMBER /VirtualMachine/Chipset/FirmwareFile/Path");
    }

    @Test
    @DisplayName("row 8: a setting that not every host of a version has")
    void row8() {
        byte[] document =
                "{\"VirtualMachine\": {\"SecuritySettings\": {\"Isolation\": {\"HclEnabled\": true}}}}".getBytes(UTF_8);

        assertThat(Validated.inShort(HcsValidator.of(ComputeSystem.TYPE)
                        .forBuild(WindowsBuild.SERVER_2022)
                        .validate(document)))
                .containsExactly("warning UNDATED_MEMBER /VirtualMachine/SecuritySettings");
        assertThat(HcsValidator.of(ComputeSystem.TYPE).validate(document).findings())
                .isEmpty();
    }

    @Test
    @DisplayName("row 9: ids of endpoints in braces or upper case")
    void row9() {
        String adapters = "{\"VirtualMachine\": {\"Devices\": {\"NetworkAdapters\": {"
                + "\"a\": {\"EndpointId\": \"{7b3e9f04-5c1d-4a68-9e27-0d4c8a1b6f35}\"},"
                + "\"b\": {\"EndpointId\": \"7B3E9F04-5C1D-4A68-9E27-0D4C8A1B6F35\"},"
                + "\"c\": {\"EndpointId\": \"7b3e9f04-5c1d-4a68-9e27-0d4c8a1b6f35\"}}}}}";

        assertThat(Validated.as(ComputeSystem.TYPE, adapters).findings())
                .filteredOn(finding -> finding.code() == Code.ENDPOINT_ID_SPELLING)
                .extracting(Finding::pointer, Finding::severity)
                .containsExactly(
                        tuple("/VirtualMachine/Devices/NetworkAdapters/a/EndpointId", Severity.WARNING),
                        tuple("/VirtualMachine/Devices/NetworkAdapters/b/EndpointId", Severity.WARNING));
        assertThat(only(Validated.as(
                        ContainerConfig.TYPE,
                        "{\"EndpointList\": [\"{7B3E9F04-5C1D-4A68-9E27-0D4C8A1B6F35}\", \"x\"]}")))
                .contains("/EndpointList/0", "write \"7B3E9F04-5C1D-4A68-9E27-0D4C8A1B6F35\"");
    }

    @Test
    @DisplayName(
            "row 10: a size of memory that is no multiple of 2; 8006, which was refused, is one, as is 3274, which was not")
    void row10() {
        String memory = "{\"VirtualMachine\": {\"ComputeTopology\": {\"Memory\": {\"SizeInMB\": %d}}}}";

        assertThat(Validated.problems(ComputeSystem.TYPE, String.format(memory, 8005)))
                .containsExactly("warning MEMORY_NOT_ALIGNED /VirtualMachine/ComputeTopology/Memory/SizeInMB");
        assertThat(Validated.problems(ComputeSystem.TYPE, String.format(memory, 3274)))
                .isEmpty();
    }

    @Test
    @DisplayName("row 11: a type of properties that the host does not have")
    void row11() {
        assertThat(Validated.problems(ServicePropertyQuery.TYPE, "{\"PropertyTypes\": [\"ProcessorCapabilities\"]}"))
                .containsExactly("warning UNKNOWN_VALUE /PropertyTypes/0");
        assertThat(Validated.inShort(HcsValidator.of(SystemPropertyQuery.TYPE)
                        .forVersion(SchemaVersion.of(2, 1))
                        .validate("{\"PropertyTypes\": [\"Memory\", \"ICHeartbeatStatus\"]}".getBytes(UTF_8))))
                .containsExactly("error NEWER_VALUE /PropertyTypes/1");
    }

    @Test
    @DisplayName("row 13: a section newer than the declared version is left out in silence")
    void row13() {
        String document = "{\"SchemaVersion\": {\"Major\": 2, \"Minor\": %d}, \"VirtualMachine\": {\"Services\":"
                + " {\"Shutdown\": {}}}}";

        assertThat(Validated.problems(ComputeSystem.TYPE, String.format(document, 1)))
                .containsExactly(
                        "warning NEWER_MEMBER /VirtualMachine/Services",
                        "warning NEWER_MEMBER /VirtualMachine/Services/Shutdown");
        assertThat(Validated.problems(ComputeSystem.TYPE, String.format(document, 5)))
                .isEmpty();
    }

    @Test
    @DisplayName("row 14: a boot entry that names no controller of the document")
    void row14() {
        String document = "{\"VirtualMachine\": {\"Chipset\": {\"Uefi\": {\"BootThis\": {\"DeviceType\": \"ScsiDrive\","
                + " \"DevicePath\": \"Primary disc\"}}}, \"Devices\": {\"Scsi\": {\"%s\": {}}}}}";

        assertThat(only(Validated.as(ComputeSystem.TYPE, String.format(document, "Primary disk"))))
                .contains("warning BOOT_DEVICE_MISSING /VirtualMachine/Chipset/Uefi/BootThis/DevicePath")
                .contains("did you mean \"Primary disk\"?");
        assertThat(Validated.problems(ComputeSystem.TYPE, String.format(document, "Primary disc")))
                .isEmpty();
    }

    @Test
    @DisplayName("row 15: a template for secure boot that is not applied")
    void row15() {
        String uefi = "{\"VirtualMachine\": {\"Chipset\": {\"Uefi\": {\"SecureBootTemplateId\":"
                + " \"1734c6e8-3154-4dda-ba5f-a874cc483422\"%s}}}}";

        assertThat(Validated.problems(ComputeSystem.TYPE, String.format(uefi, "")))
                .containsExactly("warning SECURE_BOOT_TEMPLATE_NOT_APPLIED"
                        + " /VirtualMachine/Chipset/Uefi/SecureBootTemplateId");
        assertThat(Validated.problems(
                        ComputeSystem.TYPE, String.format(uefi, ", \"ApplySecureBootTemplate\": \"Apply\"")))
                .isEmpty();
    }

    @Test
    @DisplayName("row 16: two mapped directories with one path of the container")
    void row16() {
        String v1 = "{\"MappedDirectories\": [{\"ContainerPath\": \"%s\"}, {}, {\"ContainerPath\": \"%s\"}]}";
        String v2 = "{\"Container\": " + v1 + "}";

        assertThat(Validated.problems(ContainerConfig.TYPE, String.format(v1, "/data", "/data/")))
                .containsExactly("error CONTAINER_PATH_TWICE /MappedDirectories/2/ContainerPath");
        assertThat(Validated.problems(ContainerConfig.TYPE, String.format(v1, "/data", "/Data")))
                .isEmpty();
        assertThat(Validated.problems(ComputeSystem.TYPE, String.format(v2, "C:\\\\data", "c:/Data\\\\")))
                .containsExactly("warning CONTAINER_PATH_TWICE /Container/MappedDirectories/2/ContainerPath");
    }

    @Test
    @DisplayName("row 17: the volume of a process container in a Hyper-V container")
    void row17() {
        String document = "{\"VolumePath\": \"\\\\\\\\?\\\\Volume{x}\", \"HvPartition\": %s}";

        assertThat(Validated.problems(ContainerConfig.TYPE, String.format(document, "true")))
                .containsExactly("error VOLUME_PATH_WITH_HV_PARTITION /VolumePath");
        assertThat(Validated.problems(ContainerConfig.TYPE, String.format(document, "false")))
                .isEmpty();
    }

    @Test
    @DisplayName("row 21: spellings of the drafts of 2018")
    void row21() {
        Report format = Validated.as(VirtualPMemDevice.TYPE, "{\"ImageFormat\": \"VHD1\"}");
        Report request = Validated.as(ModifySettingRequest.TYPE, "{\"HostedSettings\": {}}");
        Report boot = Validated.as(
                ComputeSystem.TYPE,
                "{\"VirtualMachine\": {\"Chipset\": {\"UEFI\": {}, \"Uefi\": {\"BootThis\": {\"uefi_device\":"
                        + " \"VMBFS\"}}}}}");

        assertThat(only(format)).contains("warning UNKNOWN_VALUE /ImageFormat", "did you mean \"Vhd1\"?", "drafts");
        assertThat(only(request)).contains("warning DRAFT_MEMBER /HostedSettings", "write \"GuestRequest\"");
        assertThat(boot.findings())
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(
                        tuple(Code.UNKNOWN_MEMBER, "/VirtualMachine/Chipset/UEFI"),
                        tuple(Code.DRAFT_MEMBER, "/VirtualMachine/Chipset/Uefi/BootThis/uefi_device"));
        assertThat(boot.findings().get(0).advice()).startsWith("did you mean \"Uefi\"?");
        assertThat(boot.findings().get(1).advice()).startsWith("write \"DeviceType\"");
    }

    @Test
    @DisplayName("row 23: a text where a number belongs")
    void row23() {
        assertThat(only(Validated.as(ComputeSystem.TYPE, "{\"SchemaVersion\": {\"Major\": \"2\"}, \"Container\": {}}")))
                .isEqualTo("1:29: error WRONG_TYPE /SchemaVersion/Major: found the text \"2\", expected a whole number;"
                        + " write the number itself, without quotation marks; where HCS takes flags, their sum");
    }
}
