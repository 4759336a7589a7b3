package io.github.hcs4j.validate;

import io.github.hcs4j.document.Quote;
import io.github.hcs4j.validate.Finding.Code;
import io.github.hcs4j.validate.Findings.At;
import java.util.List;

/**
 * The root of a process container is a volume: without a backslash at its end in schema 1, with one in schema 2. The
 * root of a Hyper-V container is made in its utility VM; one that is given does not let it start.
 */
enum VolumePathRule implements Rule {
    /** Of a container of schema 1. */
    OF_SCHEMA_1("hcs/v1#ContainerConfig", "VolumePath", List.of("VolumePath", "HvPartition")) {
        @Override
        void check(ObjectView object, ObjectView.Text volume, Findings findings) {
            if (object.isTrue("HvPartition")) {
                findings.error(
                        Code.VOLUME_PATH_WITH_HV_PARTITION,
                        At.value(volume.place(), volume.located()),
                        "the volume " + Quote.text(volume.text(), volume.place())
                                + " of a container with HvPartition true",
                        "no VolumePath in a Hyper-V container",
                        Evidence.SEEN.of("leave it out, or make HvPartition false for a process container"));
            } else if (volume.text().endsWith(BACKSLASH)) {
                spelling(volume, "a volume without a backslash at its end", "leave the backslash out", findings);
            }
        }
    },

    /** Of a container of schema 2; in a utility VM it is a folder of the guest. */
    OF_SCHEMA_2("hcs/v2#Storage", "Path", List.of("Path")) {
        @Override
        void check(ObjectView object, ObjectView.Text volume, Findings findings) {
            if (Guids.isVolume(volume.text()) && !volume.text().endsWith(BACKSLASH)) {
                spelling(volume, "a volume with a backslash at its end", "add the backslash", findings);
            }
        }
    };

    private static final String BACKSLASH = "\\";

    private final String definition;
    private final String path;
    private final List<String> members;

    VolumePathRule(String definition, String path, List<String> members) {
        this.definition = definition;
        this.path = path;
        this.members = members;
    }

    @Override
    public String definition() {
        return definition;
    }

    @Override
    public List<String> members() {
        return members;
    }

    @Override
    public void check(ObjectView object, Findings findings) {
        object.text(path)
                .filter(volume -> !volume.text().isEmpty())
                .ifPresent(volume -> check(object, volume, findings));
    }

    abstract void check(ObjectView object, ObjectView.Text volume, Findings findings);

    private static void spelling(ObjectView.Text volume, String expected, String advice, Findings findings) {
        findings.warning(
                Code.VOLUME_PATH_SPELLING,
                At.value(volume.place(), volume.located()),
                Quote.value(volume.located(), volume.place()),
                expected,
                Evidence.REFERENCE.of(advice));
    }
}
