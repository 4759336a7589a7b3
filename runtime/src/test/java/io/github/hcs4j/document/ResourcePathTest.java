package io.github.hcs4j.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.model.v2.Attachment;
import io.github.hcs4j.model.v2.CreateGroupOperation;
import io.github.hcs4j.model.v2.GuestModifySettingRequest;
import io.github.hcs4j.model.v2.HostProcessorModificationRequest;
import io.github.hcs4j.model.v2.ModifySettingRequest;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.Members;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.ScalarType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResourcePathTest {

    private static final Member<?> SETTINGS =
            ModifySettingRequest.TYPE.member("Settings").orElseThrow();

    private static final Member<?> DETAILS =
            HostProcessorModificationRequest.TYPE.member("OperationDetails").orElseThrow();

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
        assertThat(ResourcePath.typeOf(DETAILS, null, List.of("GroupId", "LogicalProcessors")))
                .contains(CreateGroupOperation.TYPE);
        assertThat(ResourcePath.typeOf(DETAILS, null, List.of("GroupId"))).isEmpty();
        assertThat(ResourcePath.typeOf(DETAILS, null, List.of("x"))).isEmpty();
        assertThat(ResourcePath.typeOf(SETTINGS, null, List.of("Path"))).isEmpty();
        assertThat(ResourcePath.typeOf(SETTINGS, "", List.of("Path"))).isEmpty();
        assertThat(ResourcePath.typeOf(SETTINGS, "VirtualMachine/Devices/Scsi/0/Attachments/1", List.of()))
                .contains(Attachment.TYPE);
    }

    @Test
    void aPathBeyondTheLimitIsOneStep() {
        String longest = "x/".repeat(5000);

        assertThat(ResourcePath.of(longest).stray(SETTINGS))
                .map(ResourcePath.Stray::step)
                .contains("x");
        assertThat(ResourcePath.of(longest + 'x').stray(SETTINGS))
                .map(ResourcePath.Stray::step)
                .contains(longest + 'x');
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "VirtualMachine/Chipset/Uefi/Console, -, -",
                "VirtualMachine/Chipset/Nope, Nope, Uefi",
                "VirtualMachine/Devices/Scsi/0/Nope, Nope, Attachments",
                "VirtualMachine/Devices/Scsi/0/Attachments/1/Nope, Nope, Path",
                "Container/Storage/Layers/0/Nope, Nope, Path",
                "Container/Storage/Layers//Path, '', -",
                "Container/Storage/Path/Nope, Nope, -",
                "Container/GuestOs/HostName, -, -"
            })
    void theNamesThatAPathCouldGoOnWithAreKnown(String path, @Nullable String step, @Nullable String known) {
        Optional<ResourcePath.Stray> stray = ResourcePath.of(path).stray(SETTINGS);

        assertThat(stray.map(ResourcePath.Stray::step)).isEqualTo(Optional.ofNullable(step));
        assertThat(stray.map(ResourcePath.Stray::known).orElse(List.of()))
                .matches(names -> known == null ? names.isEmpty() || step != null : names.contains(known));
    }

    @Test
    void aResourceIsNamedByOneOfFourMembers() {
        assertThat(ResourcePath.member(ModifySettingRequest.TYPE))
                .map(Member::name)
                .contains("ResourcePath");
        assertThat(ResourcePath.member(GuestModifySettingRequest.TYPE))
                .map(Member::name)
                .contains("ResourceType");
        assertThat(ResourcePath.member(Attachment.TYPE)).isEmpty();
    }

    @Test
    void aTableDecidesWhereThereIsOne() {
        assertThat(ResourcePath.decides(SETTINGS)).isTrue();
        assertThat(ResourcePath.decides(DETAILS)).isTrue();
        ObjectType<String> type = ObjectType.of("A", String.class, "acme#A", null, null, new Fleet.Told<String>() {
            @Override
            protected void describe(Members<String> members) {
                members.add("X", "x", ScalarType.ANY, text -> text).carries("", Attachment.TYPE);
            }
        });
        assertThat(ResourcePath.decides(type.members().get(0))).isFalse();
        assertThat(ResourcePath.decides(
                        ModifySettingRequest.TYPE.member("ResourcePath").orElseThrow()))
                .isFalse();
    }

    @Test
    void theNamesOfATreeTellItsType() {
        Map<String, Object> tree = Map.of("GroupId", "g", "LogicalProcessors", List.of());

        assertThat(ResourcePath.typeOfTree(DETAILS, null, tree)).contains(CreateGroupOperation.TYPE);
        assertThat(ResourcePath.typeOfTree(DETAILS, null, List.of(tree))).isEmpty();
    }
}
