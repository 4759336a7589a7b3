package io.github.hcs4j.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what the agent of a guest said, in the words that hcsshim puts around it. */
final class GuestText {

    private static final int MOST = 8;
    private static final int LONGEST = 500;

    private static final Pattern BEGIN = Pattern.compile("(?i:guest RPC failure):[ \\t]*+");

    /** Where a text ends: with its line, also one that JSON escapes. */
    private static final Pattern LINE_END = Pattern.compile("[\\r\\n]|\\\\[rn]");

    /** What containerd adds to each error that it has no class for. */
    private static final Pattern UNKNOWN = Pattern.compile(": unknown\\W*+$");

    private static final Pattern ESCAPED_QUOTE = Pattern.compile("\\\\++\"");

    private GuestText() {}

    static List<String> in(String text) {
        List<String> found = new ArrayList<>();
        Matcher begin = BEGIN.matcher(text);
        while (found.size() < MOST && begin.find()) {
            String said = text.substring(begin.end(), end(text, begin.start(), begin.end()));
            String plain = ESCAPED_QUOTE
                    .matcher(UNKNOWN.matcher(said).replaceFirst(""))
                    .replaceAll("\"")
                    .strip();
            if (!plain.isEmpty()) {
                found.add(plain);
            }
        }
        return found;
    }

    private static int end(String text, int begin, int from) {
        int to = Math.min(text.length(), from + LONGEST);
        Matcher line = LINE_END.matcher(text).region(from, to);
        int end = line.find() ? line.start() : to;
        int lineStart = Math.max(text.lastIndexOf('\n', begin) + 1, begin - LONGEST);
        if (quotes(text, lineStart, begin) % 2 == 1) {
            for (int at = from; at < end; at++) {
                if (isQuote(text, at)) {
                    return at;
                }
            }
        }
        return end;
    }

    private static int quotes(String text, int from, int to) {
        int quotes = 0;
        for (int at = from; at < to; at++) {
            quotes += isQuote(text, at) ? 1 : 0;
        }
        return quotes;
    }

    private static boolean isQuote(String text, int at) {
        return text.charAt(at) == '"' && (at == 0 || text.charAt(at - 1) != '\\');
    }
}
