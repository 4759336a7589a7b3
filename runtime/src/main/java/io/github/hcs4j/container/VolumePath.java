package io.github.hcs4j.container;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The volume that is the root of a process-isolated container, such as {@code \\?\Volume{GUID}\}. Schema 1.0 has it
 * without a trailing backslash, schema 2 with one.
 *
 * @param withoutBackslash the path without a trailing backslash
 */
record VolumePath(String withoutBackslash) {

    /** Like hcsshim, takes a missing opening brace and a second closing one, and passes them on as they are. */
    private static final Pattern SHAPE = Pattern.compile(
            "(\\\\\\\\\\?\\\\Volume\\{?\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12}}}?)"
                    + "\\\\?");

    /** The volume with this path; empty if it is not the path of a volume, or goes on after it. */
    static Optional<VolumePath> of(String path) {
        var shape = SHAPE.matcher(path);
        return shape.matches() ? Optional.of(new VolumePath(shape.group(1))) : Optional.empty();
    }

    String withBackslash() {
        return withoutBackslash + '\\';
    }
}
