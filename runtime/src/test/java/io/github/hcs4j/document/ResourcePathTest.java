package io.github.hcs4j.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.model.v2.Attachment;
import io.github.hcs4j.model.v2.CreateGroupOperation;
import io.github.hcs4j.model.v2.HostProcessorModificationRequest;
import io.github.hcs4j.model.v2.ModifySettingRequest;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.ScalarType;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResourcePathTest {

    private static final Member<?> SETTINGS =
            ModifySettingRequest.TYPE.member("Settings").orElseThrow();

    @Test
    void theTableTellsWhatIsCarried() {
        assertThat(SETTINGS.carries()).isNotEmpty().allSatisfy(carried -> {
            ResourcePath path = ResourcePath.of(carried.resourcePath().replace("*", "any"));
            assertThat(path.carriedBy(SETTINGS, List.of())).contains(carried.type());
            assertThat(path.stray(SETTINGS)).isEmpty();
        });
    }

    @Test
    void thePlaceInTheDocumentTellsItOtherwise() {
        assertThat(ResourcePath.of("Container/Memory/SizeInMB").carriedBy(SETTINGS, List.of()))
                .contains(ScalarType.UINT64);
        assertThat(ResourcePath.of("VirtualMachine/Devices/Scsi").carriedBy(SETTINGS, List.of()))
                .isEmpty();
        assertThat(ResourcePath.of("VirtualMachine/Devices/Scsi").stray(SETTINGS))
                .isEmpty();
    }

    @Test
    void theFirstStepThatLeadsNowhereIsNamed() {
        assertThat(ResourcePath.of("VirtualMachine/Devices/Scsi//Attachments/1").stray(SETTINGS))
                .contains(new ResourcePath.Stray("", List.of()));
        assertThat(ResourcePath.of("/VirtualMachine").stray(SETTINGS))
                .hasValueSatisfying(stray -> assertThat(stray.known()).contains("VirtualMachine", "Container"));
        assertThat(ResourcePath.of("x".repeat(20_000)).stray(SETTINGS)).isPresent();
        assertThat(ResourcePath.of("x/".repeat(20_000)).carriedBy(SETTINGS, List.of()))
                .isEmpty();
    }

    @Test
    void withoutATableTheNamesTellIt() {
        Member<?> details =
                HostProcessorModificationRequest.TYPE.member("OperationDetails").orElseThrow();

        assertThat(ResourcePath.typeOf(details, null, List.of("GroupId", "LogicalProcessors")))
                .contains(CreateGroupOperation.TYPE);
        assertThat(ResourcePath.typeOf(details, null, List.of("GroupId"))).isEmpty();
        assertThat(ResourcePath.typeOf(details, null, List.of("x"))).isEmpty();
        assertThat(ResourcePath.typeOf(SETTINGS, null, List.of("Path"))).isEmpty();
        assertThat(ResourcePath.typeOf(SETTINGS, "", List.of("Path"))).isEmpty();
        assertThat(ResourcePath.typeOf(SETTINGS, "VirtualMachine/Devices/Scsi/0/Attachments/1", List.of()))
                .contains(Attachment.TYPE);
    }
}
