package io.github.hcs4j.json;

import java.util.ArrayList;
import java.util.List;

/** Reads a text into {@link Located} values. It reads on in one go, so places are counted from one token to the next. */
final class LocatedReader {

    private final byte[] text;
    private final TokenSource tokens;
    private int offset;
    private int line = 1;
    private int column = 1;

    private LocatedReader(byte[] text, TokenSource tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    static Located read(byte[] utf8, StreamingApi api) {
        TextProblems.checkReadable(utf8);
        try (TokenSource tokens = api.source(utf8)) {
            return new LocatedReader(utf8, tokens).document();
        }
    }

    private Located document() {
        if (tokens.next() == Token.NONE) {
            throw tokens.problem("expected a JSON value, found nothing");
        }
        Located value = value();
        if (tokens.next() != Token.NONE) {
            throw tokens.problem("expected the end of the text, found " + tokens.found());
        }
        return value;
    }

    private Located value() {
        advance();
        int atLine = line;
        int atColumn = column;
        return switch (tokens.current()) {
            case Token.START_OBJECT -> new Located.ObjectValue(entries(), atLine, atColumn);
            case Token.START_LIST -> new Located.ListValue(elements(), atLine, atColumn);
            case Token.STRING -> new Located.TextValue(characters(), atLine, atColumn);
            case Token.WHOLE_NUMBER -> new Located.NumberValue(characters(), true, atLine, atColumn);
            case Token.FRACTION -> new Located.NumberValue(characters(), false, atLine, atColumn);
            case Token.TRUE -> new Located.TruthValue(true, atLine, atColumn);
            case Token.FALSE -> new Located.TruthValue(false, atLine, atColumn);
            case Token.NULL -> new Located.NullValue(atLine, atColumn);
            default -> throw tokens.problem("expected a value, found " + tokens.found());
        };
    }

    private String characters() {
        return String.valueOf(tokens.string());
    }

    private List<Located.Entry> entries() {
        List<Located.Entry> entries = new ArrayList<>();
        for (String name = tokens.nextName(); name != null; name = tokens.nextName()) {
            advance();
            int atLine = line;
            int atColumn = column;
            tokens.next();
            entries.add(new Located.Entry(name, value(), atLine, atColumn));
        }
        return List.copyOf(entries);
    }

    private List<Located> elements() {
        List<Located> elements = new ArrayList<>();
        while (tokens.next() != Token.END_LIST) {
            elements.add(value());
        }
        return List.copyOf(elements);
    }

    /** Counts lines and columns up to the token at which the source stands. */
    private void advance() {
        int to = tokens.offset();
        for (; offset < to; offset++) {
            if (text[offset] == '\n') {
                line++;
                column = 1;
            } else if ((text[offset] & 0xC0) != 0x80) { // not a later byte of a character
                column++;
            }
        }
    }
}
