package io.github.hcs4j.json;

/**
 * A text that is not JSON, or a text or a tree that is not of the type that was asked for. It says where, what was
 * expected, and what was found.
 */
public final class JsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final String detail;
    private final int line;
    private final int column;

    /**
     * A problem of a text.
     *
     * @param pointer where in the document, as a JSON pointer
     * @param line where in the text, from 1
     * @param column where in the line, from 1, in characters (code points)
     * @param detail what is wrong, in one line
     */
    public JsonException(String pointer, int line, int column, String detail) {
        super("line " + line + ", column " + column + ", " + OneLine.pointer(pointer) + ": " + detail);
        this.pointer = pointer;
        this.detail = detail;
        this.line = line;
        this.column = column;
    }

    /**
     * A problem of a tree, which has no lines.
     *
     * @param pointer where in the tree, as a JSON pointer
     * @param detail what is wrong, in one line
     */
    public JsonException(String pointer, String detail) {
        super(OneLine.pointer(pointer) + ": " + detail);
        this.pointer = pointer;
        this.detail = detail;
        this.line = 0;
        this.column = 0;
    }

    /**
     * Where in the document, for people.
     *
     * @return the pointer, made to fit into a line
     */
    public String place() {
        return OneLine.pointer(pointer);
    }

    /**
     * Where in the document.
     *
     * @return a JSON pointer, such as {@code /Container/Storage/Layers/0/Id}; empty for the document itself
     */
    public String pointer() {
        return pointer;
    }

    /**
     * What is wrong there, without the place.
     *
     * @return one line
     */
    public String detail() {
        return detail;
    }

    /**
     * The line of the text.
     *
     * @return the line, from 1; 0 for a tree
     */
    public int line() {
        return line;
    }

    /**
     * The column in the line, in characters (code points).
     *
     * @return the column, from 1; 0 for a tree
     */
    public int column() {
        return column;
    }
}
