package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.JavaFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lays out the declarations of a file that JavaPoet has written: comments and annotations in one line where they fit,
 * the components of a record one a line, the parameters of a head that is too wide in lines of their own, a blank line
 * between members but for fields that belong together.
 *
 * <p>It goes by the structure that JavaPoet's files have. A type begins with a comment; a member is a comment,
 * annotations and a declaration; what belongs to it ends with a brace that is as far in as its begin. The code of
 * methods and the values of fields are left as they are.
 */
final class Layout {

    private static final String CONTINUED = Code.INDENT.repeat(2);
    private static final Pattern TYPE = Pattern.compile(
            " *(?:(?:public|protected|private|static|abstract|sealed|final) )*(class|interface|enum|record) .*");

    private final List<String> lines;
    private final StringBuilder text;
    private int at;

    private Layout(String file) {
        this.lines = file.lines().toList();
        this.text = new StringBuilder(file.length());
    }

    /** The text of a file. */
    static String of(JavaFile file) {
        Layout layout = new Layout(file.toString());
        layout.copyBefore("/**");
        layout.member("");
        return layout.text.toString();
    }

    private void member(String indent) {
        comment(indent);
        annotations(indent);
        if (isField(lines.get(at))) {
            copyThrough(";");
        } else {
            declaration(indent);
        }
    }

    private void comment(String indent) {
        if (!lines.get(at).equals(indent + "/**")) {
            return;
        }
        String end = indent + " */";
        String line = indent + "/** " + lines.get(at + 1).substring(end.length()) + " */";
        if (lines.get(at + 2).equals(end) && line.length() <= Code.WIDTH) {
            add(line);
            at += 3;
        } else {
            copyBefore(end);
            copy();
        }
    }

    private void annotations(String indent) {
        while (lines.get(at).startsWith(indent + '@')) {
            String line = lines.get(at);
            if (line.endsWith("(")) {
                List<String> values = new ArrayList<>();
                for (at++; !lines.get(at).equals(indent + ')'); at++) {
                    String value = lines.get(at).strip();
                    values.add(value.endsWith(",") ? value.substring(0, value.length() - 1) : value);
                }
                at++;
                list(line, values, ")", indent);
            } else if (line.endsWith("({")) {
                copyBefore(indent + "})");
                copy();
            } else {
                copy();
            }
        }
    }

    /** Whether a declaration is that of a field: what comes first in it is a value or the end. */
    private static boolean isField(String line) {
        int parameters = line.indexOf('(');
        int value = line.indexOf(" = ");
        return value >= 0 && (parameters < 0 || value < parameters) || parameters < 0 && line.endsWith(";");
    }

    /** A method or a type. */
    private void declaration(String indent) {
        StringBuilder joined = new StringBuilder(lines.get(at++));
        while (joined.charAt(joined.length() - 1) != '{' && joined.charAt(joined.length() - 1) != ';') {
            joined.append(joined.charAt(joined.length() - 1) == '(' ? "" : " ")
                    .append(lines.get(at++).strip());
        }
        String head = joined.toString();
        Matcher type = TYPE.matcher(head);
        if (head.endsWith(";")) {
            head(head, indent);
        } else if (lines.get(at).equals(indent + '}')) {
            head(head + '}', indent);
            at++;
        } else if (type.matches()) {
            typeHead(head, indent);
            if (type.group(1).equals("enum")) {
                constants(indent + Code.INDENT);
            }
            members(indent);
        } else {
            head(head, indent);
            copyBefore(indent + '}');
            copy();
        }
    }

    private void typeHead(String head, String indent) {
        int permitted = head.indexOf(" permits ");
        int components = head.indexOf('(');
        if (components >= 0) {
            int end = head.lastIndexOf(") implements ");
            List<String> elements = elements(head.substring(components + 1, end));
            if (elements.size() > 1) {
                components(head.substring(0, components + 1), elements, indent);
                add(indent + CONTINUED + head.substring(end + 2));
                return;
            }
        }
        if (permitted >= 0 && head.length() > Code.WIDTH) {
            int begin = permitted + " permits ".length();
            broken(
                    head.substring(0, begin - 1),
                    elements(head.substring(begin, head.length() - " {".length())),
                    " {",
                    indent);
        } else {
            head(head, indent);
        }
    }

    private void components(String begin, List<String> components, String indent) {
        add(begin);
        for (int i = 0; i < components.size(); i++) {
            String component = indent + CONTINUED + components.get(i) + (i + 1 < components.size() ? "," : ")");
            if (component.length() <= Code.WIDTH) {
                add(component);
            } else {
                List<String> words = split(component.strip(), " ");
                int type = type(words);
                add(indent + CONTINUED + String.join(" ", words.subList(0, type)));
                add(indent + CONTINUED + String.join(" ", words.subList(type, words.size())));
            }
        }
    }

    /** Where the type of a component begins: with the last annotation, or, if it has a package, with that. */
    private static int type(List<String> words) {
        int type = 0;
        while (words.get(type).startsWith("@")) {
            type++;
        }
        return words.get(type).endsWith(".") || type == 0 ? type : type - 1;
    }

    /** The head of a declaration, its parameters in lines of their own where it is too wide. */
    private void head(String head, String indent) {
        int begin = head.indexOf('(') + 1;
        int end = head.lastIndexOf(')');
        if (head.length() <= Code.WIDTH || begin == 0 || begin == end) {
            add(head);
        } else {
            broken(head.substring(0, begin), elements(head.substring(begin, end)), head.substring(end), indent);
        }
    }

    private void list(String before, List<String> elements, String after, String indent) {
        String line = before + String.join(", ", elements) + after;
        if (line.length() <= Code.WIDTH) {
            add(line);
        } else {
            broken(before, elements, after, indent);
        }
    }

    /** A list that does not fit into one line: in the next line if it fits there, else one element a line. */
    private void broken(String before, List<String> elements, String after, String indent) {
        add(before);
        String line = indent + CONTINUED + String.join(", ", elements) + after;
        if (line.length() <= Code.WIDTH) {
            add(line);
            return;
        }
        for (int i = 0; i < elements.size(); i++) {
            add(indent + CONTINUED + elements.get(i) + (i + 1 < elements.size() ? "," : after));
        }
    }

    private static List<String> elements(String list) {
        return split(list, ", ");
    }

    /** What stands between separators, but not between those in parentheses, type arguments and literals. */
    private static List<String> split(String list, String separator) {
        List<String> elements = new ArrayList<>();
        int begin = 0;
        int depth = 0;
        boolean isLiteral = false;
        for (int i = 0; i < list.length(); i++) {
            switch (list.charAt(i)) {
                case '"' -> isLiteral = !isLiteral;
                case '\\' -> i++;
                case '(', '<' -> depth += isLiteral ? 0 : 1;
                case ')', '>' -> depth -= isLiteral ? 0 : 1;
                default -> {
                    if (depth == 0 && !isLiteral && list.startsWith(separator, i)) {
                        elements.add(list.substring(begin, i));
                        begin = i + separator.length();
                    }
                }
            }
        }
        elements.add(list.substring(begin));
        return elements;
    }

    private void members(String indent) {
        boolean isAfterField = false;
        while (!lines.get(at).equals(indent + '}')) {
            if (lines.get(at).isEmpty()) {
                at++;
                continue;
            }
            boolean isField = isOneOfMany(lines.get(at));
            if (!isAfterField || !isField) {
                add("");
            }
            isAfterField = isField;
            member(indent + Code.INDENT);
        }
        copy();
    }

    /** Whether a line is a field of a builder, or the number of a member: these stand together. */
    private static boolean isOneOfMany(String line) {
        return line.endsWith(";")
                && line.strip().startsWith("private ")
                && (!line.contains(" static ") || line.contains(" static final int "));
    }

    /** The constants of an enum, each with its comment. */
    private void constants(String indent) {
        boolean isLast = false;
        while (!isLast) {
            comment(indent);
            while (!lines.get(at).endsWith(",") && !lines.get(at).endsWith(";")) {
                copy();
            }
            isLast = lines.get(at).endsWith(";");
            copy();
            at += lines.get(at).isEmpty() ? 1 : 0;
        }
    }

    private void copyBefore(String line) {
        while (!lines.get(at).equals(line)) {
            copy();
        }
    }

    private void copyThrough(String end) {
        while (!lines.get(at).endsWith(end)) {
            copy();
        }
        copy();
    }

    private void copy() {
        add(lines.get(at++));
    }

    private void add(String line) {
        text.append(line).append('\n');
    }
}
