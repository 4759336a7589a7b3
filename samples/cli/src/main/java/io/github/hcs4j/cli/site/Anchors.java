package io.github.hcs4j.cli.site;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The places that links lead to: {@code SizeInMB} on the page of {@code Container_Memory}. Names in JSON can have any
 * characters; those that an address should not have become {@code ~} and four hexadecimal digits. No anchor has a
 * hyphen, and every other {@code id} of a page has one, so the two never meet.
 */
final class Anchors {

    private static final Pattern SPECIAL = Pattern.compile("[^A-Za-z0-9_]");

    private Anchors() {}

    /** The anchor of a name; an empty one has one as well. */
    static String of(String name) {
        return name.isEmpty()
                ? "~"
                : SPECIAL.matcher(name)
                        .replaceAll(special -> String.format(
                                Locale.ROOT, "~%04x", (int) special.group().charAt(0)));
    }
}
