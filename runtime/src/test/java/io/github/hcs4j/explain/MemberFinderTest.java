package io.github.hcs4j.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.explain.Explanation.Complaint;
import io.github.hcs4j.explain.Explanation.Member;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a path ends that the models do not have, and what is like it. */
class MemberFinderTest {

    private static final int MOST_REMEMBERED = 256;

    private final MemberFinder finder = new MemberFinder();

    private Member find(String path, Complaint complaint, boolean isOfConfiguration) {
        return finder.find(Objects.requireNonNull(JsonPath.read(path, 0, true)), complaint, isOfConfiguration);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "$.Uefi.Foo, UNKNOWN_FIELD, false, Uefi, -",
                "$.Uefi.Foo, UNKNOWN_FIELD, true, ComputeSystem, Chipset.Uefi",
                "$.Uefi.Foo, REFUSED_BY_GUEST, false, Uefi, -",
                "$.VirtualMachine.Chpset, REFUSED_BY_GUEST, false, VirtualMachine, VirtualMachine.Chipset",
                "$.Ownr, UNKNOWN_FIELD, false, ComputeSystem, ComputeSystem.Owner",
                "$.Ownr, REFUSED_BY_GUEST, false, -, ComputeSystem.Owner",
                "$.Ownr, REFUSED_BY_GUEST, true, ComputeSystem, ComputeSystem.Owner",
                "$.MappedDirectories[0].HostPth, UNKNOWN_FIELD, false, MappedDir, MappedDir.HostPath",
                "$.SchemaVersion.Major.Foo, UNKNOWN_FIELD, false, -, -",
                "$.SchemaVersion.Major.Chpset, UNKNOWN_FIELD, true, -, VirtualMachine.Chipset",
                "$.HostedSystem.Container.Storage.Layers[2147483648], NAMED, false, -, -",
            })
    void theLongestWalkSaysWhatIsMissing(
            String path, Complaint complaint, boolean isOfConfiguration, String missingIn, String suggestion) {
        Member member = find(path, complaint, isOfConfiguration);
        assertThat(member.places()).isEmpty();
        assertThat(member.missingIn()).isEqualTo(missingIn);
        assertThat(member.suggestions().stream().findFirst().orElse(null)).isEqualTo(suggestion);
    }

    @Test
    void nothingIsMissingFromAWholePath() {
        assertThat(find("$.VirtualMachine", Complaint.UNKNOWN_FIELD, true).missingIn())
                .isNull();
        assertThat(find("$.VirtualMachine.Services", Complaint.UNKNOWN_FIELD, false)
                        .missingIn())
                .isNull();
    }

    @Test
    void membersWithoutAVersionHaveNoReleaseOfWindows() {
        assertThat(find("$.LayerFolderPath", Complaint.NAMED, false).places())
                .singleElement()
                .satisfies(place -> {
                    assertThat(place.since()).isNull();
                    assertThat(place.windows()).isNull();
                });
    }

    @Test
    void someAnswersAreRemembered() {
        for (int number = 1; number < MOST_REMEMBERED; number++) {
            find("$.Member" + number, Complaint.NAMED, false);
        }
        Member last = find("$.Last", Complaint.NAMED, false);
        assertThat(find("$.Last", Complaint.NAMED, false)).isSameAs(last);
        Member more = find("$.More", Complaint.NAMED, false);
        assertThat(find("$.More", Complaint.NAMED, false)).isEqualTo(more).isNotSameAs(more);
        assertThat(find("$.Last", Complaint.NAMED, true)).isNotSameAs(last);
    }
}
