package io.github.hcs4j.container.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The options of mounts: {@code ro} makes a directory read-only, and {@code rw} asks for what anything else is anyway.
 * Letters compare without regard to case.
 */
public final class MountOptions {

    private static final String READ_ONLY = "ro";
    private static final String READ_WRITE = "rw";

    private MountOptions() {}

    /**
     * Whether one of the options is {@code ro}.
     *
     * @param options the options of a mount; {@code null} for none
     * @return false without options
     */
    public static boolean areReadOnly(@Nullable List<String> options) {
        if (options == null) {
            return false;
        }
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).equalsIgnoreCase(READ_ONLY)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a mount is as all its options want it; a pipe is never read-only. */
    static boolean areAllTaken(List<String> options, boolean isPipe) {
        String taken = !isPipe && areReadOnly(options) ? READ_ONLY : READ_WRITE;
        for (int i = 0; i < options.size(); i++) {
            String option = options.get(i);
            if (!option.isEmpty() && !option.equalsIgnoreCase(taken)) {
                return false;
            }
        }
        return true;
    }
}
