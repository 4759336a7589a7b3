package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.JavaFile;
import java.util.List;

/**
 * Lays a file out as people do by hand: a comment, an annotation, or a method of one statement with its annotation has
 * one line where it fits, and such methods, unless a comment comes with them, follow each other without a gap. JavaPoet
 * gives each three lines or more.
 */
final class Layout {

    private static final int WIDTH = 120;
    private static final int NONE = -1;
    private static final String PUBLIC = "public ";

    private final List<String> lines;
    private final List<String> stripped;
    private final StringBuilder text = new StringBuilder();
    private int at;

    private Layout(List<String> lines) {
        this.lines = lines;
        this.stripped = lines.stream().map(String::strip).toList();
    }

    /** The text of a file. */
    static String of(JavaFile file) {
        return new Layout(file.toString().lines().toList()).text();
    }

    private String text() {
        boolean isAfterMethod = false;
        while (at < lines.size()) {
            int gap = isAfterMethod && lines.get(at).isEmpty() ? 1 : 0;
            isAfterMethod = method(at + gap);
            if (!isAfterMethod) {
                other(lines.get(at));
            }
        }
        return text.toString();
    }

    /** Takes a method of one statement, or a compact constructor, with its annotation; {@code false} if there is none. */
    private boolean method(int begin) {
        int head = afterAnnotation(begin);
        int statement = afterHead(head);
        if (statement == NONE || !stripped(statement).endsWith(";") || !is(statement + 1, "}")) {
            return false;
        }
        String annotation = joined(begin, head);
        String signature = joined(head, statement);
        String method = signature + ' ' + stripped(statement) + " }";
        at = statement + 2;
        if (head > begin && annotation.length() + method.strip().length() < WIDTH) {
            add(annotation + ' ' + method.strip());
            return true;
        }
        if (head > begin) {
            add(annotation);
        }
        if (method.length() <= WIDTH) {
            add(method);
        } else {
            if (signature.length() <= WIDTH) {
                add(signature);
            }
            lines.subList(signature.length() <= WIDTH ? statement : head, at).forEach(this::add);
        }
        return !annotation.endsWith("@Override");
    }

    private void other(String line) {
        int annotationEnd = afterAnnotation(at);
        if (annotationEnd > at) {
            add(joined(at, annotationEnd));
            at = annotationEnd;
        } else if (line.endsWith("/**") && is(at + 2, "*/") && comment(line).length() <= WIDTH) {
            add(comment(line));
            at += 3;
        } else if (line.endsWith("{") && is(at + 1, "}")) {
            add(line + '}');
            at += 2;
        } else {
            add(line);
            at += line.endsWith(",") && is(at + 1, "") ? 2 : 1; // no gap between the constants of an enumeration
        }
    }

    private String comment(String begin) {
        return begin + stripped(at + 1).substring(1) + " */";
    }

    /** Where what follows an annotation begins; the same place if there is none, or one with more arguments. */
    private int afterAnnotation(int begin) {
        String line = stripped(begin);
        if (!line.startsWith("@")) {
            return begin;
        }
        if (!line.endsWith("(")) {
            return begin + 1;
        }
        return is(begin + 2, ")") ? begin + 3 : begin;
    }

    /** Where the statements of a method or of a compact constructor begin. */
    private int afterHead(int begin) {
        String line = stripped(begin);
        if (line.startsWith("*")) {
            return NONE;
        }
        if (line.startsWith(PUBLIC) && line.indexOf(' ', PUBLIC.length()) == line.length() - " {".length()) {
            return begin + 1;
        }
        int end = begin;
        while (stripped(end).endsWith("(") || stripped(end).endsWith(",")) {
            end++;
        }
        return stripped(end).endsWith(") {") ? end + 1 : NONE;
    }

    /** Some lines as one. */
    private String joined(int begin, int end) {
        StringBuilder line = new StringBuilder();
        for (int i = begin; i < end; i++) {
            if (i == begin) {
                line.append(lines.get(i));
            } else {
                line.append(lines.get(i - 1).endsWith(",") ? " " : "").append(stripped(i));
            }
        }
        return line.toString();
    }

    private void add(String line) {
        text.append(line).append('\n');
    }

    private boolean is(int line, String content) {
        return stripped(line).equals(content);
    }

    private String stripped(int line) {
        return line < stripped.size() ? stripped.get(line) : "";
    }
}
