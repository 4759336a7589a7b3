package io.github.hcs4j.container;

import java.util.HexFormat;
import java.util.Optional;

/**
 * The volume that is the root of a process-isolated container, such as {@code \\?\Volume{GUID}\}. Schema 1.0 has it
 * without a trailing backslash, schema 2 with one.
 *
 * @param withoutBackslash the path without a trailing backslash
 */
record VolumePath(String withoutBackslash) {

    private static final String PREFIX = "\\\\?\\Volume";
    private static final String GUID = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";

    /**
     * The volume with this path; empty if it is not the path of a volume, or goes on after it. Like hcsshim, takes a
     * missing opening brace and a second closing one, and passes them on as they are.
     */
    static Optional<VolumePath> of(String path) {
        if (!path.startsWith(PREFIX)) {
            return Optional.empty();
        }
        int guid = behind("{", path, PREFIX.length());
        int guidEnd = guid + GUID.length();
        if (!isGuid(path, guid) || !path.startsWith("}", guidEnd)) {
            return Optional.empty();
        }
        int end = behind("}", path, guidEnd + 1);
        return behind("\\", path, end) == path.length()
                ? Optional.of(new VolumePath(path.substring(0, end)))
                : Optional.empty();
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

    String withBackslash() {
        return withoutBackslash + '\\';
    }
}
