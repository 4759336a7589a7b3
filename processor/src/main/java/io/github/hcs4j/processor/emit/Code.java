package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The code of a method, or the value of a constant, while it is written. Its lines are broken here and nowhere else:
 * whoever writes a list says what is in it, and gets it in one line where that fits, and else one element a line.
 */
final class Code {

    /** No line is longer, unless it is one name or one literal. */
    static final int WIDTH = 120;

    static final String INDENT = "    ";

    private static final int CONTINUED = 2;

    private final StringBuilder text = new StringBuilder();
    private final Scope scope;
    private final int outer;
    private int depth;

    /**
     * Begins code.
     *
     * @param outer how deep the code will stand in the file
     */
    Code(Scope scope, int outer) {
        this.scope = scope;
        this.outer = outer;
    }

    /** Begins other code that stands as deep. */
    Code another() {
        return new Code(scope, outer);
    }

    /** The name of a type. */
    String name(TypeName type) {
        return scope.name(type);
    }

    /** Writes lines, each with what the block is indented by. */
    Code add(String lines) {
        lines.strip().lines().forEach(this::line);
        return this;
    }

    /** Writes one line. */
    Code line(String line) {
        text.append(INDENT.repeat(depth)).append(line).append('\n');
        return this;
    }

    /** Writes a line that begins a block. */
    void open(String line) {
        line(line);
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

    /**
     * Writes a list in one line if it fits, else with its elements in the next line if they fit there, else with one
     * element a line.
     */
    Code list(String before, List<String> elements, String after) {
        String joined = String.join(", ", elements);
        if (fits(before + joined + after)) {
            return line(before + joined + after);
        }
        depth += CONTINUED;
        boolean isOneLine = fits(joined + after);
        depth -= CONTINUED;
        return lines(before, isOneLine ? List.of(joined) : elements, after);
    }

    /** Writes the arguments of a constructor: one a line, so that each can be pointed at. */
    Code arguments(String before, List<String> elements, String after) {
        if (elements.size() == 1 && fits(before + elements.get(0) + after)) {
            return line(before + elements.get(0) + after);
        }
        return lines(before, elements, after);
    }

    /** Writes a line that goes on from the one before. */
    void continued(String line) {
        depth += CONTINUED;
        line(line);
        depth -= CONTINUED;
    }

    /** Writes a list with one element a line. */
    Code lines(String before, List<String> elements, String after) {
        line(before);
        depth += CONTINUED;
        for (int i = 0; i < elements.size(); i++) {
            add(elements.get(i) + (i + 1 < elements.size() ? "," : after));
        }
        depth -= CONTINUED;
        return this;
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
        return (outer + depth) * INDENT.length() + Scope.width(line) <= WIDTH;
    }

    /** What has been written. */
    CodeBlock block() {
        return Scope.block(text.toString());
    }

    /** What has been written in one statement, without what it begins and ends with. */
    CodeBlock value(String begin, String end) {
        return Scope.block(text.substring(begin.length(), text.length() - end.length() - 1));
    }

    /**
     * A constant that has a list as its value, laid out as a list is.
     *
     * @param modifiers those that have to be written
     */
    FieldSpec.Builder constant(
            TypeName type, String name, String before, List<String> elements, String after, Modifier... modifiers) {
        StringBuilder declaration = new StringBuilder();
        for (Modifier modifier : modifiers) {
            declaration.append(modifier).append(' ');
        }
        declaration.append(name(type)).append(' ').append(name).append(" = ");
        list(declaration + before, elements, after + ';');
        return FieldSpec.builder(type, name, modifiers).initializer(value(declaration.toString(), ";"));
    }
}
