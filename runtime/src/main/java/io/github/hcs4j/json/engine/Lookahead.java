package io.github.hcs4j.json.engine;

import io.github.hcs4j.json.JsonException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a member of an object before the object is read. Where objects and lists end that were passed on the way is
 * kept, so that looking into the objects inside of them does not pass them again: the time is linear in the text.
 */
final class Lookahead {

    private final byte[] text;
    private final Map<Integer, Integer> ends = new HashMap<>();

    Lookahead(byte[] text) {
        this.text = text;
    }

    /** The text of a member of the object that begins at an offset; {@code null} if it has none, or is not JSON. */
    @Nullable
    String text(int begin, String name) {
        JsonReader in = new JsonReader(text);
        in.goTo(begin + 1);
        try {
            for (byte c = in.skip(); c == '"' || c == ','; c = in.skip()) {
                if (c == ',') {
                    in.goTo(in.offset() + 1);
                    in.skip();
                }
                String found = in.string();
                in.colon();
                in.skip();
                if (name.equals(found)) {
                    return in.offset() < text.length && text[in.offset()] == '"' ? in.string() : null;
                }
                in.goTo(end(in, in.offset()));
            }
            return null;
        } catch (JsonException malformed) {
            return null; // whoever reads the object meets the problem
        }
    }

    /** The offset behind the value that begins at an offset. */
    private int end(JsonReader in, int begin) {
        int at = begin;
        int depth = 0;
        int[] open = new int[16];
        do {
            byte c = at < text.length ? text[at] : 0;
            Integer known = c == '{' || c == '[' ? ends.get(at) : null;
            if (known != null) {
                at = known;
            } else if (c == '{' || c == '[') {
                if (depth == open.length) {
                    open = java.util.Arrays.copyOf(open, 2 * depth);
                }
                open[depth++] = at++;
            } else if (c == '}' || c == ']') {
                if (depth == 0) {
                    return at;
                }
                ends.put(open[--depth], ++at);
            } else if (c == '"') {
                at = StringText.end(in, at + 1) + 1;
            } else if (at >= text.length) {
                throw Problems.cutOff(in);
            } else if (depth == 0) {
                return endOfWord(at);
            } else {
                at++;
            }
        } while (depth > 0);
        return at;
    }

    private int endOfWord(int begin) {
        int at = begin;
        while (at < text.length && ",}] \n\r\t".indexOf(text[at]) < 0) {
            at++;
        }
        return at;
    }
}
