package io.github.hcs4j.container.rules;

import io.github.hcs4j.model.oci.Mount;
import java.util.List;

/**
 * The options of mounts: {@code ro} makes a directory read-only, and {@code rw} asks for what anything else is anyway.
 * Letters compare without regard to case.
 */
public final class MountOptions {

    private static final String READ_ONLY = "ro";
    private static final String READ_WRITE = "rw";

    private MountOptions() {}

    /**
     * Whether a mount is a directory that is read-only.
     *
     * @param mount a mount of a spec
     * @return false for a pipe
     */
    public static boolean makeReadOnly(Mount mount) {
        return areReadOnly(Given.orEmpty(mount.options())) && !PipeName.isPipe(Given.orEmpty(mount.destination()));
    }

    private static boolean areReadOnly(List<String> options) {
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).equalsIgnoreCase(READ_ONLY)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a mount is as all its options want it. */
    static boolean areAllTaken(Mount mount) {
        List<String> options = Given.orEmpty(mount.options());
        String taken = makeReadOnly(mount) ? READ_ONLY : READ_WRITE;
        for (int i = 0; i < options.size(); i++) {
            String option = options.get(i);
            if (!option.isEmpty() && !option.equalsIgnoreCase(taken)) {
                return false;
            }
        }
        return true;
    }
}
