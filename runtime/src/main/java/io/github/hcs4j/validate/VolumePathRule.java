package io.github.hcs4j.validate;

import io.github.hcs4j.document.Quote;
import io.github.hcs4j.validate.Finding.Code;
import io.github.hcs4j.validate.Findings.At;
import java.util.List;

/** The root of a Hyper-V container is made in its utility VM; one that is given does not let it start. */
final class VolumePathRule implements Rule {

    private static final String VOLUME_PATH = "VolumePath";
    private static final String HV_PARTITION = "HvPartition";

    @Override
    public String definition() {
        return "hcs/v1#ContainerConfig";
    }

    @Override
    public List<String> members() {
        return List.of(VOLUME_PATH, HV_PARTITION);
    }

    @Override
    public void check(ObjectView object, Findings findings) {
        object.text(VOLUME_PATH)
                .filter(volume -> !volume.text().isEmpty() && object.isTrue(HV_PARTITION))
                .ifPresent(volume -> findings.error(
                        Code.VOLUME_PATH_WITH_HV_PARTITION,
                        At.value(volume.place(), volume.located()),
                        "the volume " + Quote.text(volume.text(), volume.place())
                                + " of a container with HvPartition true",
                        "no VolumePath in a Hyper-V container",
                        () -> "leave it out, or make HvPartition false for a process container"));
    }
}
