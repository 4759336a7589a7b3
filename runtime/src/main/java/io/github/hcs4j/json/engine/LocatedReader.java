package io.github.hcs4j.json.engine;

import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.json.Located;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a text into {@link Located} values. It reads on in one go, so places are counted from one value to the next.
 * Names that occur twice are kept, for others to refuse.
 */
public final class LocatedReader {

    private final JsonReader in;
    private int counted;
    private int line = 1;
    private int column = 1;

    private LocatedReader(JsonReader in) {
        this.in = in;
    }

    /**
     * Reads a JSON text.
     *
     * @param utf8 the text in UTF-8, without byte order mark; not kept
     * @return its value
     * @throws JsonException if the text is not JSON, or beyond the limits
     */
    public static Located read(byte[] utf8) {
        JsonReader in = JsonText.reader(utf8);
        Located value = new LocatedReader(in).value();
        JsonText.end(in);
        return value;
    }

    private Located value() {
        byte first = in.skip();
        advance();
        int atLine = line;
        int atColumn = column;
        return switch (first) {
            case '{' -> new Located.ObjectValue(entries(), atLine, atColumn);
            case '[' -> new Located.ListValue(elements(), atLine, atColumn);
            case '"' -> new Located.TextValue(String.valueOf(in.string()), atLine, atColumn);
            case 't', 'f' -> new Located.TruthValue(Boolean.TRUE.equals(in.bool()), atLine, atColumn);
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number(atLine, atColumn);
            default -> {
                in.nothing("a value");
                yield new Located.NullValue(atLine, atColumn);
            }
        };
    }

    private Located number(int atLine, int atColumn) {
        int begin = in.offset();
        int end = NumberText.end(in, begin);
        in.goTo(end);
        String digits = NumberText.text(in.text(), begin, end);
        boolean isWhole = digits.chars().allMatch(c -> c == '-' || NumberText.isDigit((byte) c));
        return new Located.NumberValue(digits, isWhole, atLine, atColumn);
    }

    private List<Located.Entry> entries() {
        List<Located.Entry> entries = new ArrayList<>();
        in.begin('{', "an object");
        while (in.nextName()) {
            advance();
            int atLine = line;
            int atColumn = column;
            String name = in.name();
            in.colon();
            entries.add(new Located.Entry(name, value(), atLine, atColumn));
        }
        return List.copyOf(entries);
    }

    private List<Located> elements() {
        List<Located> elements = new ArrayList<>();
        in.begin('[', "a list");
        while (in.nextElement()) {
            elements.add(value());
        }
        return List.copyOf(elements);
    }

    /** Counts lines and columns up to what is read next. */
    private void advance() {
        byte[] text = in.text();
        for (; counted < in.offset(); counted++) {
            if (text[counted] == '\n') {
                line++;
                column = 1;
            } else if (!Utf8.isLater(text[counted])) {
                column++;
            }
        }
    }
}
