package io.github.hcs4j.json.engine;

import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.json.JsonLimits;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a member of an object before the object is read. Where objects end that were passed on the way is kept, so
 * that looking into them does not pass again what is inside of them, and a text that ends too early is passed once: the
 * time is linear in the text.
 */
final class Lookahead {

    private static final int USUAL = 16;

    /** What stands for a list among the open objects and lists, and for an object that was not passed before. */
    private static final int NONE = -1;

    private final byte[] text;

    /** The objects that were passed, in their order: where each begins, and the offset behind it. */
    private int[] begins = new int[USUAL];

    private int[] ends = new int[USUAL];
    private int passed;

    /** The open objects, by their places among those that were passed, and lists. */
    private final int[] open = new int[JsonLimits.DEPTH];

    /** Whether the rest of the text is not JSON: nobody reads it to its end. */
    private boolean isBroken;

    Lookahead(byte[] text) {
        this.text = text;
    }

    /** The text of a member of the object that begins at an offset; {@code null} if it has none, or is not JSON. */
    @Nullable
    String text(int begin, String name) {
        if (isBroken) {
            return null;
        }
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
                byte first = in.skip();
                if (name.equals(found)) {
                    return first == '"' ? in.string() : null;
                }
                in.goTo(end(in, in.offset()));
            }
            return null;
        } catch (JsonException malformed) {
            isBroken = true;
            return null; // whoever reads the object meets the problem
        }
    }

    /** The offset behind the value that begins at an offset. */
    private int end(JsonReader in, int begin) {
        int at = begin;
        int depth = 0;
        do {
            byte c = at < text.length ? text[at] : 0;
            int known = c == '{' ? find(at) : NONE;
            if (known >= 0) {
                at = ends[known];
            } else if (c == '{' || c == '[') {
                if (depth == open.length) {
                    throw Problems.cutOff(in);
                }
                open[depth++] = c == '[' ? NONE : pass(at);
                at++;
            } else if (c == '"') {
                at = StringText.end(in, at + 1) + 1;
            } else if (at >= text.length) {
                throw Problems.cutOff(in);
            } else if (depth == 0) {
                return endOfWord(at);
            } else {
                at++;
                if (c == '}' || c == ']') {
                    close(in, c, open[--depth], at);
                }
            }
        } while (depth > 0);
        return at;
    }

    /** The place of an object among those that were passed; negative if it is not there. */
    private int find(int begin) {
        boolean isBehindAll = passed == 0 || begin > begins[passed - 1];
        return isBehindAll ? NONE : Arrays.binarySearch(begins, 0, passed, begin);
    }

    /**
     * Adds an object that begins at an offset, and returns its place. Values are read in their order, so that each
     * object before the last one that was passed is known, and others are behind all.
     */
    private int pass(int begin) {
        if (passed == begins.length) {
            begins = Arrays.copyOf(begins, 2 * passed);
            ends = Arrays.copyOf(ends, 2 * passed);
        }
        begins[passed] = begin;
        return passed++;
    }

    private void close(JsonReader in, byte bracket, int opened, int behind) {
        if ((bracket == ']') != (opened == NONE)) {
            throw Problems.cutOff(in);
        }
        if (opened != NONE) {
            ends[opened] = behind;
        }
    }

    private int endOfWord(int begin) {
        int at = begin;
        while (at < text.length && ",}] \n\r\t".indexOf(text[at]) < 0) {
            at++;
        }
        return at;
    }
}
