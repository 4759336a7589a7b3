package io.github.hcs4j.json.engine;

import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.json.JsonLimits;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Works out where an offset of a text is: its line, its column and its JSON pointer. It reads the text again up to
 * there, so that nothing has to be kept for it while all is well.
 */
final class Places {

    private final byte[] text;

    /** The objects and lists that are open, the innermost first. */
    private final Deque<Container> open = new ArrayDeque<>();

    private Places(byte[] text) {
        this.text = text;
    }

    /** An object with the name of its last member, or a list with the index of its last element. */
    private static final class Container {
        private final boolean isObject;
        private @Nullable String name;
        private int index;

        private Container(boolean isObject) {
            this.isObject = isObject;
        }
    }

    /**
     * A problem at an offset.
     *
     * @param text the text
     * @param offset where the problem is, or within the character there
     * @param read the offset up to which the pointer leads
     * @param detail what is wrong
     */
    static JsonException problem(byte[] text, int offset, int read, String detail) {
        int invalid = Utf8.firstInvalid(text, 0, text.length);
        if (invalid >= 0) {
            String found = String.format(
                    Locale.ROOT, "expected UTF-8, found the byte 0x%02X; save the text as UTF-8", text[invalid]);
            return at(text, invalid, "", found); // nothing else can be said of such a text for sure
        }
        return at(text, Utf8.beginOfCharacter(text, offset), pointer(text, read), detail);
    }

    /** A problem at an offset of which the pointer is known. */
    static JsonException at(byte[] text, int offset, String pointer, String detail) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < offset; i++) {
            if (text[i] == '\n') {
                line++;
                column = 1;
            } else if (!Utf8.isLater(text[i])) {
                column++;
            }
        }
        return new JsonException(pointer, line, column, detail);
    }

    private static String pointer(byte[] text, int read) {
        Places places = new Places(text);
        places.read(read);
        return places.pointer();
    }

    /** Reads up to an offset, or to what is nested too deep to be read by anybody. */
    private void read(int end) {
        int at = 0;
        while (at < end && open.size() <= JsonLimits.DEPTH) {
            Container inside = open.peek();
            switch (text[at]) {
                case '{' -> open.push(new Container(true));
                case '[' -> open.push(new Container(false));
                case '}', ']' -> open.poll();
                case ',' -> {
                    if (inside != null && !inside.isObject) {
                        inside.index++;
                    }
                }
                case '"' -> {
                    int close = close(at + 1);
                    if (inside != null && inside.isObject && isName(at) && close < end) {
                        inside.name = name(at + 1, close);
                    }
                    at = close;
                }
                default -> {}
            }
            at++;
        }
    }

    /** Whether the string that begins at an offset follows a brace or a comma. */
    private boolean isName(int quote) {
        int before = quote - 1;
        while (text[before] == ' ' || text[before] == '\n' || text[before] == '\r' || text[before] == '\t') {
            before--;
        }
        return text[before] == '{' || text[before] == ',';
    }

    private int close(int begin) {
        int at = begin;
        while (at < text.length && text[at] != '"') {
            at += text[at] == '\\' ? 2 : 1;
        }
        return at;
    }

    private String name(int begin, int end) {
        String name = new String(text, begin, end - begin, StandardCharsets.UTF_8);
        return name.indexOf('\\') < 0 ? name : StringText.decode(new JsonReader(text), begin, end);
    }

    private String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (Iterator<Container> outer = open.descendingIterator(); outer.hasNext(); ) {
            Container container = outer.next();
            if (!container.isObject) {
                pointer.append('/').append(container.index);
            } else if (container.name != null) {
                pointer.append('/').append(container.name.replace("~", "~0").replace("/", "~1"));
            }
        }
        return pointer.toString();
    }
}
