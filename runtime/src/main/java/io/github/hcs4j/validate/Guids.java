package io.github.hcs4j.validate;

import java.util.Locale;
import java.util.regex.Pattern;

/** The spellings of GUIDs. HCS and the Host Networking Service write lower case without braces. */
final class Guids {

    private static final Pattern GUID = Pattern.compile("\\{?\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}}?");

    private Guids() {}

    static boolean isGuid(String text) {
        return GUID.matcher(text).matches();
    }

    static boolean isBraced(String text) {
        return isGuid(text) && (text.startsWith("{") || text.endsWith("}"));
    }

    static String canonical(String guid) {
        return guid.replace("{", "").replace("}", "").toLowerCase(Locale.ROOT);
    }
}
