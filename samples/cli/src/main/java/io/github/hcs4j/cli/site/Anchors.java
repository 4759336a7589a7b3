package io.github.hcs4j.cli.site;

import io.github.hcs4j.processor.model.TypeModel;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The places that links lead to: {@code Container_Memory}, {@code Container_Memory.SizeInMB}. Names in JSON can have any
 * characters; those that an address should not have become {@code ~} and four hexadecimal digits. No anchor has a hyphen,
 * and every other {@code id} of a page has one, so the two never meet.
 */
final class Anchors {

    private static final Pattern SPECIAL = Pattern.compile("[^A-Za-z0-9_]");

    private Anchors() {}

    static String of(TypeModel type) {
        return escaped(type.name());
    }

    static String of(TypeModel type, String entry) {
        return of(type) + '.' + escaped(entry);
    }

    private static String escaped(String name) {
        return SPECIAL.matcher(name)
                .replaceAll(special -> String.format(
                        Locale.ROOT, "~%04x", (int) special.group().charAt(0)));
    }
}
