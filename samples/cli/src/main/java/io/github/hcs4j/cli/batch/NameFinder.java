package io.github.hcs4j.cli.batch;

import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.type.ScalarType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds the name of a request in a line that cannot be read, so that its answer can be told from others. It looks only
 * at quotes and brackets; what is between them may be anything, nested to any depth, and may break off anywhere.
 */
final class NameFinder {

    private static final String NAME = "name";

    private final byte[] line;
    private int depth;
    private boolean isKeyNext;
    private boolean isNameNext;

    private NameFinder(byte[] line) {
        this.line = line;
    }

    /**
     * Finds the text of the member {@code name} of the outermost object.
     *
     * @param line the line
     * @return the name; {@code null} if it cannot be found, or is not text
     */
    static @Nullable String nameIn(byte[] line) {
        return new NameFinder(line).find();
    }

    private @Nullable String find() {
        int at = 0;
        while (at < line.length) {
            if (line[at] == '"') {
                int end = endOfText(at);
                if (depth == 1 && end <= line.length) {
                    String text = isKeyNext || isNameNext ? text(at, end) : null;
                    if (isNameNext) {
                        return text;
                    }
                    isNameNext = isKeyNext && NAME.equals(text);
                    isKeyNext = false;
                }
                at = end;
            } else if (!takeBracket(line[at++])) {
                return null;
            }
        }
        return null;
    }

    /** Goes into an object or list, or out of it, or to the next member; {@code false} at the end of the request. */
    private boolean takeBracket(byte c) {
        switch (c) {
            case '{', '[' -> {
                depth++;
                isNameNext = false;
                isKeyNext = depth == 1 && c == '{';
            }
            case '}', ']' -> depth--;
            case ',' -> {
                if (depth == 1) {
                    isKeyNext = true;
                    isNameNext = false;
                }
            }
            default -> {
                return true;
            }
        }
        return depth > 0;
    }

    /** The offset after the closing quote; after the end of the line if there is none. */
    private int endOfText(int start) {
        int at = start + 1;
        while (at < line.length && line[at] != '"') {
            at += line[at] == '\\' ? 2 : 1;
        }
        return at < line.length ? at + 1 : line.length + 1;
    }

    private @Nullable String text(int start, int end) {
        try {
            return ScalarType.STRING.read(Arrays.copyOfRange(line, start, end));
        } catch (JsonException notText) {
            return null;
        }
    }
}
