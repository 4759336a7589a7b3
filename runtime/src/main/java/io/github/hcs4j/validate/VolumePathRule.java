package io.github.hcs4j.validate;

import io.github.hcs4j.json.OneLine;
import io.github.hcs4j.model.v1.ContainerConfig;
import io.github.hcs4j.type.ObjectType;

/** The root of a Hyper-V container is made in its utility VM; one that is given does not let it start. */
record VolumePathRule() implements Rule {

    private static final String VOLUME_PATH = "VolumePath";

    @Override
    public ObjectType<?> type() {
        return ContainerConfig.TYPE;
    }

    @Override
    public void check(ObjectView object, Findings findings) {
        object.text(VOLUME_PATH)
                .filter(volume -> !volume.text().isEmpty() && object.isTrue("HvPartition"))
                .ifPresent(volume -> findings.error(
                        Code.VOLUME_PATH_WITH_HV_PARTITION,
                        Spot.of(object.path().member(VOLUME_PATH), volume),
                        "the volume " + OneLine.quote(volume.text()) + " of a container with HvPartition true",
                        "no VolumePath in a Hyper-V container",
                        () -> "leave it out, or make HvPartition false for a process container"));
    }
}
