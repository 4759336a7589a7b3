package io.github.hcs4j.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.gate.Finding.Code;
import io.github.hcs4j.model.v2.ModifySettingRequest;
import io.github.hcs4j.version.SchemaVersion;
import org.junit.jupiter.api.Test;

/** What a request carries is judged as what its resource path names. */
class CarriedSettingsTest {

    private static final VersionGate OLD = VersionGate.forVersion(SchemaVersion.of(2, 1));

    private static ModifySettingRequest request(String path, String settings) {
        return ModifySettingRequest.TYPE.read(
                "{\"ResourcePath\":\"" + path + "\",\"RequestType\":\"Add\",\"Settings\":" + settings + "}");
    }

    @Test
    void whatIsTooNewInsideIsNamedAndLeftOut() {
        ModifySettingRequest request = request(
                "VirtualMachine/Devices/Scsi/0/Attachments/1",
                "{\"Path\":\"a\",\"x\":null,\"AlwaysAllowSparseFiles\":true,\"Type\":\"VirtualDisk\"}");

        Encoded stripped = OLD.strip(request);

        assertThat(stripped.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.NEWER_MEMBER);
            assertThat(finding.pointer()).isEqualTo("/Settings/AlwaysAllowSparseFiles");
            assertThat(finding.accessor())
                    .isEqualTo("modifySettingRequest.settings(Attachment.TYPE).alwaysAllowSparseFiles()");
        });
        assertThat(stripped.toJson())
                .endsWith("\"Settings\":{\"Type\":\"VirtualDisk\",\"Path\":\"a\",\"x\":null}}")
                .doesNotContain("AlwaysAllowSparseFiles");
        assertThat(OLD.explain(request).toJson()).isEqualTo(request.toJson());
    }

    @Test
    void whatFitsIsWrittenAsItsTypeWritesIt() {
        ModifySettingRequest request =
                request("VirtualMachine/Devices/Scsi/0/Attachments/1", "{\"x\":1,\"Path\":\"a\",\"Type\":null}");

        assertThat(OLD.reject(request).toJson()).endsWith("\"Settings\":{\"Path\":\"a\",\"x\":1}}");
        assertThat(OLD.explain(request).toJson()).isEqualTo(request.toJson());
    }

    @Test
    void whatIsOfNoSuchTypeIsNotJudged() {
        ModifySettingRequest wrong =
                request("VirtualMachine/Devices/Scsi/0/Attachments/1", "{\"Path\":7,\"AlwaysAllowSparseFiles\":true}");
        ModifySettingRequest nowhere = request("VirtualMachine/Disks", "{\"AlwaysAllowSparseFiles\":true}");

        assertThat(OLD.reject(wrong).toJson()).isEqualTo(wrong.toJson());
        assertThat(OLD.reject(nowhere).toJson()).isEqualTo(nowhere.toJson());
    }

    @Test
    void whatAGuestGetsIsJudgedAsWhatItsResourceTypeNames() {
        ModifySettingRequest request = ModifySettingRequest.TYPE.read("{\"GuestRequest\":{\"ResourceType\":"
                + "\"CombinedLayers\",\"Settings\":{\"ContainerRootPath\":\"C:\\\\c\",\"FilterType\":\"UnionFS\"}}}");

        assertThat(OLD.strip(request).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.NEWER_MEMBER);
            assertThat(finding.pointer()).isEqualTo("/GuestRequest/Settings/FilterType");
            assertThat(finding.accessor())
                    .isEqualTo("modifySettingRequest.guestRequest().settings(CombinedLayers.TYPE).filterType()");
        });
        assertThat(OLD.strip(request).toJson()).doesNotContain("UnionFS");
        assertThat(OLD.explain(request).toJson()).isEqualTo(request.toJson());
    }

    @Test
    void aGuestThatTakesSomethingElseGetsItAsItIs() {
        ModifySettingRequest request = ModifySettingRequest.TYPE.read(
                "{\"GuestRequest\":{\"ResourceType\":\"Network\",\"Settings\":{\"AdapterId\":\"a\",\"x\":null}}}");

        assertThat(OLD.reject(request).toJson()).isEqualTo(request.toJson());
    }
}
