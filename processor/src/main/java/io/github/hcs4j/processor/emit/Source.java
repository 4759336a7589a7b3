package io.github.hcs4j.processor.emit;

import java.util.List;

/**
 * The code of a file while it is written. Lines are broken here and nowhere else: whoever writes a list says what is in
 * it, and gets it in one line where that fits, and else one element a line.
 */
final class Source {

    /** No line is longer, unless it is one name or one literal. */
    static final int WIDTH = 120;

    private static final String INDENT = "    ";
    private static final int CONTINUED = 2;

    private final StringBuilder text = new StringBuilder();
    private final Imports imports;
    private int depth;

    Source(Imports imports) {
        this.imports = imports;
    }

    /** The name of a class of a library, for the code. */
    String name(JavaClass type) {
        return imports.library(type);
    }

    /** The names of classes. */
    Imports imports() {
        return imports;
    }

    /** Writes lines, each with what the block is indented by. */
    void add(String lines) {
        lines.strip().lines().forEach(this::line);
    }

    /** Writes a member of a type, after a blank line. */
    void member(String lines) {
        gap();
        add(lines);
    }

    /**
     * Writes a method, after its comment and its annotations.
     *
     * @param head what stands before the parameters
     */
    void method(String head, List<String> parameters, String... statements) {
        list(head + '(', parameters, ") {");
        depth++;
        for (String statement : statements) {
            line(statement);
        }
        close();
    }

    /** Writes one line. */
    void line(String line) {
        if (!line.isEmpty()) {
            text.append(INDENT.repeat(depth)).append(line);
        }
        text.append('\n');
    }

    /** Writes the blank line before a member of a type. */
    void gap() {
        text.append('\n');
    }

    /** Writes a line that begins a block. */
    void open(String line) {
        line(line);
        depth++;
    }

    /** Begins the block of a line that is written already. */
    void begin() {
        depth++;
    }

    /** Ends a block and begins the next: {@code } else {}. */
    void reopen(String line) {
        depth--;
        open(line);
    }

    /** Ends a block. */
    void close() {
        depth--;
        line("}");
    }

    /** Ends a block that is an expression. */
    void closeStatement() {
        depth--;
        line("};");
    }

    /** Writes a comment, in one line where it fits. */
    void javadoc(String comment) {
        String stripped = comment.strip();
        String line = "/** " + stripped + " */";
        if (!stripped.contains("\n") && fits(line)) {
            line(line);
            return;
        }
        line("/**");
        String wrapped = stripped.contains("\n") ? stripped : Javadocs.paragraph(stripped);
        for (String part : wrapped.split("\n", -1)) {
            line(part.isEmpty() ? " *" : " * " + part);
        }
        line(" */");
    }

    /** How many characters a comment of one line may have here. */
    int javadocWidth() {
        return WIDTH - depth * INDENT.length() - "/**  */".length();
    }

    /**
     * Writes a list in one line if it fits, else with its elements in the next line if they fit there, else with one
     * element a line.
     */
    void list(String before, List<String> elements, String after) {
        String joined = String.join(", ", elements);
        if (fits(before + joined + after)) {
            line(before + joined + after);
            return;
        }
        depth += CONTINUED;
        boolean isOneLine = fits(joined + after);
        depth -= CONTINUED;
        lines(before, isOneLine ? List.of(joined) : elements, after);
    }

    /** Writes the arguments of a constructor: one a line, so that each can be pointed at. */
    void arguments(String before, List<String> elements, String after) {
        if (elements.size() == 1 && fits(before + elements.get(0) + after)) {
            line(before + elements.get(0) + after);
        } else {
            lines(before, elements, after);
        }
    }

    /** Writes a line that goes on from the one before. */
    void continued(String line) {
        depth += CONTINUED;
        line(line);
        depth -= CONTINUED;
    }

    /** Writes a list with one element a line. */
    void lines(String before, List<String> elements, String after) {
        line(before);
        depth += CONTINUED;
        for (int i = 0; i < elements.size(); i++) {
            add(elements.get(i) + (i + 1 < elements.size() ? "," : after));
        }
        depth -= CONTINUED;
    }

    /** Writes a list in braces: in one line if it fits, else with one element a line and the brace in a line of its own. */
    void braces(String before, List<String> elements, String after) {
        String line = before + '{' + String.join(", ", elements) + '}' + after;
        if (fits(line)) {
            line(line);
            return;
        }
        open(before + '{');
        for (int i = 0; i < elements.size(); i++) {
            line(elements.get(i) + (i + 1 < elements.size() ? "," : ""));
        }
        depth--;
        line('}' + after);
    }

    /** Writes a call and the calls on what it returns: in one line if it fits, else with each of these in its own. */
    void chain(String before, List<String> elements, String end, List<String> calls) {
        String line = before + String.join(", ", elements) + end + String.join("", calls) + ';';
        if (fits(line)) {
            line(line);
            return;
        }
        list(before, elements, end + (calls.isEmpty() ? ";" : ""));
        depth += CONTINUED;
        for (int i = 0; i < calls.size(); i++) {
            String call = calls.get(i);
            int arguments = call.indexOf('(') + 1;
            list(
                    call.substring(0, arguments),
                    List.of(call.substring(arguments, call.length() - 1)),
                    i + 1 < calls.size() ? ")" : ");");
        }
        depth -= CONTINUED;
    }

    /** Writes a statement that may be broken before its last piece, or, where that is not enough, before each. */
    void statement(String... pieces) {
        String last = pieces[pieces.length - 1];
        String before = String.join(" ", List.of(pieces).subList(0, pieces.length - 1));
        if (fits(before + ' ' + last)) {
            line(before + ' ' + last);
            return;
        }
        if (fits(before)) {
            lines(before, List.of(last), "");
        } else {
            line(pieces[0]);
            depth++;
            statement(List.of(pieces).subList(1, pieces.length).toArray(String[]::new));
            depth--;
        }
    }

    /** Writes a statement with a choice: in one line if it fits, else with each of its values in its own. */
    void choice(String condition, String value, String otherwise) {
        String line = condition + " ? " + value + " : " + otherwise + ';';
        if (fits(line)) {
            line(line);
        } else {
            line(condition);
            continued("? " + value);
            continued(": " + otherwise + ';');
        }
    }

    /** Whether what a list has in a line of its own fits there. */
    boolean fitsInList(String element) {
        return fits(INDENT.repeat(CONTINUED) + element + ',');
    }

    /** Whether a line fits into the width. */
    private boolean fits(String line) {
        return depth * INDENT.length() + line.length() <= WIDTH;
    }

    /** The whole file. */
    String file(String heading, String packageName) {
        String importLines = imports.text();
        return "// " + heading + "\npackage " + packageName + ";\n\n" + importLines
                + (importLines.isEmpty() ? "" : "\n") + text;
    }
}
