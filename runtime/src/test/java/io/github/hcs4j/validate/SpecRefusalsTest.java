package io.github.hcs4j.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.model.oci.Spec;
import org.junit.jupiter.api.Test;

/** A spec that the mapping of containers refuses. */
class SpecRefusalsTest {

    private static final String RIGHT =
            "{\"root\":{\"path\":\"\\\\\\\\?\\\\Volume{2f3b0c1d-77aa-4c1e-9b0f-1234567890ab}\\\\\"},"
                    + "\"windows\":{\"layerFolders\":[\"C:\\\\a\",\"C:\\\\b\"]}}";

    @Test
    void whatCanBecomeADocumentHasNoProblem() {
        assertThat(Validated.problems(Spec.TYPE, RIGHT)).isEmpty();
    }

    @Test
    void everythingThatTheMappingRefuses() {
        Report report = Validated.as(
                Spec.TYPE,
                "{\"root\":{\"path\":\"C:\\\\root\",\"readonly\":true},\n\"mounts\":[{},{\"type\":\"bind\"}],\n"
                        + "\"windows\":{\"layerFolders\":[\"C:\\\\a\"]}}");

        assertThat(Validated.inShort(report))
                .containsExactly(
                        "warning SPEC_REFUSED /root/path",
                        "warning SPEC_REFUSED /root/readonly",
                        "warning SPEC_REFUSED /mounts/1/type",
                        "warning SPEC_REFUSED /windows/layerFolders");
        assertThat(report.findings())
                .extracting(Finding::toString)
                .satisfiesExactly(
                        root -> assertThat(root).startsWith("1:17: ").contains("(ROOT_NOT_A_VOLUME)"),
                        readOnly -> assertThat(readOnly).contains("(ROOT_READONLY)"),
                        mount -> assertThat(mount).startsWith("2:22: ").contains("(MOUNT_TYPE_SET)", "\"bind\""),
                        layers -> assertThat(layers).startsWith("3:27: ").contains("(LAYERS_TOO_FEW)"));
    }

    @Test
    void whatIsMissingIsAtTheObjectThatLacksIt() {
        assertThat(Validated.problems(Spec.TYPE, "{\"ociVersion\":\"1.2.0\"}"))
                .containsExactly("warning SPEC_REFUSED /windows", "warning SPEC_REFUSED /root");
    }

    @Test
    void hyperVIsolationNeedsNoVolume() {
        assertThat(Validated.problems(
                        Spec.TYPE,
                        "{\"root\":{},\"windows\":{\"layerFolders\":[\"C:\\\\a\",\"C:\\\\b\"],\"hyperv\":{}}}"))
                .isEmpty();
    }

    @Test
    void ofASpecForLinuxOnlyThatIsSaid() {
        assertThat(Validated.as(Spec.TYPE, "{\"linux\":{\"x\":1},\"mounts\":[{\"type\":\"proc\"}]}")
                        .findings())
                .singleElement()
                .asString()
                .contains("warning SPEC_REFUSED /linux", "(LINUX_UNSUPPORTED)");
    }

    @Test
    void limitsOfTheProcessor() {
        String limited = RIGHT.replace("\"windows\":{", "\"windows\":{\"resources\":{\"cpu\":{%s}},");

        assertThat(Validated.problems(Spec.TYPE, limited.formatted("\"count\":1,\"maximum\":5")))
                .containsExactly("warning PROCESSOR_LIMITS_EXCLUSIVE /windows/resources/cpu/maximum");
        assertThat(Validated.as(Spec.TYPE, limited.formatted("\"shares\":20000,\"maximum\":0"))
                        .findings())
                .singleElement()
                .asString()
                .endsWith("warning PROCESSOR_LIMIT_OUT_OF_RANGE /windows/resources/cpu/shares: found the number 20000,"
                        + " expected a number from 1 to 10000; give a share of at most 10000 (documented)");
        assertThat(Validated.as(Spec.TYPE, limited.formatted("\"maximum\":10001"))
                        .findings())
                .singleElement()
                .asString()
                .endsWith("expected a number from 1 to 10000; give hundredths of a percent of the host: 10000 is all"
                        + " of it (documented)");
    }

    @Test
    void aSpecOfWrongTypesIsNotMapped() {
        assertThat(Validated.problems(Spec.TYPE, "{\"windows\":[]}")).containsExactly("error WRONG_TYPE /windows");
    }
}
