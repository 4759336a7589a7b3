package io.github.hcs4j.container.plan;

import java.util.HexFormat;
import java.util.Optional;

/**
 * The volume that is the root of a process-isolated container, such as {@code \\?\Volume{GUID}\}. Schema 1.0 has it
 * without a trailing backslash, schema 2 with one.
 */
public final class VolumePath {

    private static final String PREFIX = "\\\\?\\Volume";
    private static final String GUID = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";

    private final String path;

    /** Where a trailing backslash is, or would be. */
    private final int end;

    private VolumePath(String path, int end) {
        this.path = path;
        this.end = end;
    }

    /**
     * The volume with a path. Like hcsshim, takes a missing opening brace and a second closing one, and passes them on
     * as they are.
     *
     * @param path a path
     * @return the volume; empty if the path is not that of a volume, or goes on after it
     */
    public static Optional<VolumePath> of(String path) {
        if (!path.startsWith(PREFIX)) {
            return Optional.empty();
        }
        int guid = behind("{", path, PREFIX.length());
        int guidEnd = guid + GUID.length();
        if (!isGuid(path, guid) || !path.startsWith("}", guidEnd)) {
            return Optional.empty();
        }
        int end = behind("}", path, guidEnd + 1);
        return behind("\\", path, end) == path.length() ? Optional.of(new VolumePath(path, end)) : Optional.empty();
    }

    /** Where the text goes on behind a token that may be there. */
    private static int behind(String token, String text, int at) {
        return text.startsWith(token, at) ? at + token.length() : at;
    }

    private static boolean isGuid(String text, int at) {
        if (text.length() < at + GUID.length()) {
            return false;
        }
        for (int i = 0; i < GUID.length(); i++) {
            char c = text.charAt(at + i);
            if (GUID.charAt(i) == '-' ? c != '-' : !HexFormat.isHexDigit(c)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The path as schema 1.0 has it.
     *
     * @return the path without a trailing backslash
     */
    public String withoutBackslash() {
        return path.substring(0, end);
    }

    /**
     * The path as schema 2 has it.
     *
     * @return the path with a trailing backslash
     */
    public String withBackslash() {
        return end < path.length() ? path : path + '\\';
    }
}
