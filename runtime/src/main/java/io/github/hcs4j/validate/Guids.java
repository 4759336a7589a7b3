package io.github.hcs4j.validate;

import java.util.Locale;
import java.util.regex.Pattern;

/** The spellings of GUIDs. HCS and the Host Networking Service write lower case without braces. */
final class Guids {

    private static final Pattern GUID = Pattern.compile("\\{?\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}}?");

    private static final Pattern VOLUME =
            Pattern.compile("\\\\\\\\\\?\\\\Volume" + GUID.pattern() + "\\\\?", Pattern.CASE_INSENSITIVE);

    private Guids() {}

    static boolean isGuid(String text) {
        return GUID.matcher(text).matches();
    }

    static boolean isBraced(String text) {
        return isGuid(text) && (text.startsWith("{") || text.endsWith("}"));
    }

    static String unbraced(String guid) {
        return guid.replace("{", "").replace("}", "");
    }

    static String canonical(String guid) {
        return unbraced(guid).toLowerCase(Locale.ROOT);
    }

    /** Whether a path is a volume, named by its GUID, and nothing in it. */
    static boolean isVolume(String path) {
        return VOLUME.matcher(path).matches();
    }
}
