package io.github.hcs4j.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.json.Documents;
import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.type.ModelType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionTest {

    private static List<String> names(Direction direction) {
        return Documents.objectTypes()
                .filter(type -> Direction.of(type) == direction)
                .map(ModelType::name)
                .sorted()
                .toList();
    }

    @Test
    void repliesAreInTheFilesOfReplies() {
        assertThat(names(Direction.FROM_HCS))
                .contains(
                        "Properties",
                        "ResultError",
                        "ErrorEvent",
                        "SystemExitStatus",
                        "CrashReport",
                        "ProcessStatus",
                        "Statistics",
                        "ServiceProperties",
                        "MemoryTopology",
                        "GuestCrashSaveInfo",
                        "ContainerProperties",
                        "ProcessorCapabilitiesInfo",
                        "BlackoutExitedEventDetails")
                .doesNotContain("ComputeSystem", "ContainerConfig", "ModifySettingRequest", "Layer");
    }

    @Test
    void whatGuestsGet() {
        assertThat(names(Direction.TO_GUEST))
                .filteredOn(name -> !name.contains("COW"))
                .containsExactly(
                        "BlockCIMDevice",
                        "CimMount",
                        "CombinedLayers",
                        "ConfidentialOptions",
                        "DeviceVerityInfo",
                        "GuestModifySettingRequest",
                        "HostedSystem",
                        "MappedVirtualDisk",
                        "NetworkModifySettingRequest",
                        "Rs4NetworkModifySettingRequest",
                        "SCSIDevice",
                        "SecurityPolicyFragment");
        assertThat(names(Direction.TO_GUEST)).contains("LCOWMappedDirectory", "CWCOWCombinedLayers");
    }

    @Test
    void whatGuestsAnswer() {
        assertThat(names(Direction.FROM_GUEST)).containsExactly("GuestErrorRecord", "GuestResponse");
    }

    @Test
    void othersAreNotOfHcs() {
        assertThat(Direction.of(Spec.TYPE)).isEqualTo(Direction.OCI);
        assertThat(Direction.of(Fleet.VM)).isEqualTo(Direction.OTHER);
        assertThat(names(Direction.OTHER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "TO_HCS, true, false, HCS, HCS",
        "TO_GUEST, true, false, HCS, a Windows guest",
        "FROM_HCS, false, true, HCS, HCS",
        "FROM_GUEST, false, true, the guest, HCS",
        "OCI, false, false, HCS, HCS",
        "OTHER, false, false, HCS, HCS"
    })
    void saysWhoWritesAndWhoReads(
            Direction direction, boolean isSent, boolean isWritten, String writer, String receiver) {
        assertThat(direction.isSent()).isEqualTo(isSent);
        assertThat(direction.isWritten()).isEqualTo(isWritten);
        assertThat(direction.writer()).isEqualTo(writer);
        assertThat(direction.receiver()).isEqualTo(receiver);
    }
}
