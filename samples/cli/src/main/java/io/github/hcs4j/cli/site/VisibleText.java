package io.github.hcs4j.cli.site;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text of a schema as a page shows it. Characters that are not seen but change how their neighbours are shown, which
 * can make a text look like another one, stand there by their number.
 */
final class VisibleText {

    private static final Pattern SPACE = Pattern.compile("[\\t\\n\\r ]+");
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Cc}\\p{Cs}\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\uFFFE\\uFFFF]");

    private VisibleText() {}

    static String of(String text) {
        return marked(SPACE.matcher(text).replaceAll(" "));
    }

    /** A text whose spaces and lines are part of it. */
    static String ofLines(String text) {
        return text.lines().map(VisibleText::marked).collect(Collectors.joining("\n"));
    }

    private static String marked(String text) {
        return UNSEEN.matcher(text)
                .replaceAll(unseen ->
                        String.format(Locale.ROOT, "[U+%04X]", unseen.group().codePointAt(0)));
    }
}
