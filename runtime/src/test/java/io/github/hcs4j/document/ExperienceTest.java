package io.github.hcs4j.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.json.Documents;
import io.github.hcs4j.model.v1.ContainerConfig;
import io.github.hcs4j.model.v1.Layer;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.type.Member;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Tables of names: each of them has to be in the schemas, or nowhere. */
class ExperienceTest {

    private static List<String> members(Predicate<Member<?>> isOne) {
        return Documents.objectTypes()
                .flatMap(type -> type.members().stream())
                .filter(isOne)
                .map(Member::toString)
                .sorted()
                .toList();
    }

    @Test
    void namesAreThoseOfTheSchemas() {
        assertThat(members(Experience::isTakenEarlier))
                .hasSize(11)
                .contains("Chipset.LinuxKernelDirect", "Uefi.ApplySecureBootTemplate", "Device.Type");
        assertThat(members(Experience::isLeftOut)).containsExactly("VirtualMachine.Services");
        assertThat(members(Experience::isStillSent)).containsExactly("Devices.KernelIntegration");
    }

    @Test
    void whatIsTakenEarlierCameAfter21() {
        assertThat(Documents.objectTypes()
                        .flatMap(type -> type.members().stream())
                        .filter(Experience::isTakenEarlier))
                .allSatisfy(member -> assertThat(member.since()).isNotNull());
    }

    @Test
    void membersOfPreviewsAreInNoSchema() {
        for (String name : List.of("Devices", "IsDummy", "RootDevicePath", "SandboxPath")) {
            assertThat(Experience.isOfPreview(ContainerConfig.TYPE, name)).isTrue();
            assertThat(ContainerConfig.TYPE.member(name)).isEmpty();
        }
    }

    @Test
    void otherNamesAreOfNoPreview() {
        assertThat(Experience.isOfPreview(ContainerConfig.TYPE, "Name")).isFalse();
        assertThat(Experience.isOfPreview(ComputeSystem.TYPE, "Devices")).isFalse();
    }

    @Test
    void oneNameIsTakenInAnotherCase() {
        assertThat(Experience.isTakenInOtherCase(Layer.TYPE, "Id")).isTrue();
        assertThat(Layer.TYPE.member("ID")).isPresent();
        assertThat(Experience.isTakenInOtherCase(Layer.TYPE, "path")).isFalse();
        assertThat(Experience.isTakenInOtherCase(ContainerConfig.TYPE, "Id")).isFalse();
    }
}
