package io.github.hcs4j.container;

import io.github.hcs4j.container.rules.Given;
import io.github.hcs4j.model.oci.Mount;
import java.util.List;

/**
 * The options of a mount that are taken: {@code ro} makes a directory read-only, and {@code rw} asks for what anything
 * else is anyway. Letters compare without regard to case.
 *
 * @param isReadOnly whether the mount is a directory that is read-only
 */
record MountOptions(boolean isReadOnly) {

    private static final String READ_ONLY = "ro";
    private static final String READ_WRITE = "rw";

    static MountOptions of(Mount mount) {
        return new MountOptions(
                isAskedFor(Given.orEmpty(mount.options())) && !PipeName.isPipe(Given.orEmpty(mount.destination())));
    }

    private static boolean isAskedFor(List<String> options) {
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).equalsIgnoreCase(READ_ONLY)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the mount is as all options want it. */
    boolean have(List<String> options) {
        String taken = isReadOnly ? READ_ONLY : READ_WRITE;
        for (int i = 0; i < options.size(); i++) {
            String option = options.get(i);
            if (!option.isEmpty() && !option.equalsIgnoreCase(taken)) {
                return false;
            }
        }
        return true;
    }
}
