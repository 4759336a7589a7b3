package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.JavaFile;
import java.util.List;

/**
 * Lays a file out as people do by hand. JavaPoet gives each comment three lines or more, each annotation with an argument
 * three, and each field a paragraph of its own.
 */
final class Layout {

    private static final int WIDTH = 120;

    private final List<String> lines;
    private final StringBuilder text = new StringBuilder();
    private int at;

    private Layout(List<String> lines) {
        this.lines = lines;
    }

    /** The text of a file. */
    static String of(JavaFile file) {
        return new Layout(file.toString().lines().toList()).text();
    }

    private String text() {
        while (at < lines.size()) {
            String line = lines.get(at);
            if (line.endsWith("/**") && follows(2, "*/")) {
                comment(line);
            } else if (line.endsWith("(") && isAnnotation(0) && follows(2, ")")) {
                add(3, line + stripped(1) + ')');
            } else if (line.endsWith("{") && follows(1, "}")) {
                add(2, line + '}');
            } else if (isAnnotatedField(0)) {
                add(2, line + ' ' + stripped(1));
                skipBlank(isAnnotatedField(1));
            } else {
                add(1, line);
                skipBlank(line.endsWith(",")); // between the constants of an enumeration
            }
        }
        return text.toString();
    }

    private void comment(String line) {
        String joined = line + stripped(1).substring(1) + " */";
        if (joined.length() <= WIDTH) {
            add(3, joined);
        } else {
            add(1, line);
        }
    }

    private void add(int taken, String line) {
        text.append(line).append('\n');
        at += taken;
    }

    private void skipBlank(boolean wanted) {
        if (wanted && follows(0, "")) {
            at++;
        }
    }

    private boolean isAnnotatedField(int ahead) {
        return isAnnotation(ahead)
                && stripped(ahead + 1).startsWith("private ")
                && stripped(ahead + 1).endsWith(";");
    }

    private boolean isAnnotation(int ahead) {
        return stripped(ahead).startsWith("@");
    }

    private boolean follows(int ahead, String line) {
        return at + ahead < lines.size() && stripped(ahead).equals(line);
    }

    private String stripped(int ahead) {
        return at + ahead < lines.size() ? lines.get(at + ahead).strip() : "";
    }
}
