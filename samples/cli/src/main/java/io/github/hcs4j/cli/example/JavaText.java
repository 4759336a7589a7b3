package io.github.hcs4j.cli.example;

import io.github.hcs4j.cli.example.Sample.Keyed;
import io.github.hcs4j.cli.example.Sample.Many;
import io.github.hcs4j.cli.example.Sample.Part;
import io.github.hcs4j.cli.example.Sample.Plain;
import io.github.hcs4j.cli.example.Sample.Whole;
import io.github.hcs4j.processor.model.JavaNames;
import io.github.hcs4j.processor.model.TypeModel;
import io.github.hcs4j.processor.model.TypeRef;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/**
 * An example in Java: a call for each member, and a lambda for each object in it. Lines are short, for narrow windows.
 */
final class JavaText {

    private static final String STEP = "    ";
    private static final int WIDTH = 60;

    private final Deque<String> names = new ArrayDeque<>();

    private JavaText() {}

    static String of(TypeModel type, Sample sample) {
        String name = type.javaName().substring(0, 1).toLowerCase(Locale.ROOT)
                + type.javaName().substring(1);
        String variable = SourceVersion.isKeyword(name) ? name + "Value" : name;
        JavaText text = new JavaText();
        text.names.push(variable);
        String declared = type.javaName() + ' ' + variable + " =";
        String value = text.expression(sample, "\n");
        boolean isLong = value.indexOf('\n') < 0 && declared.length() + value.length() > WIDTH;
        return declared + (isLong ? "\n" + STEP : " ") + value + ';';
    }

    private String expression(Sample sample, String line) {
        if (sample instanceof Whole whole) {
            String builder = whole.type().javaName() + ".builder()";
            String calls = calls(whole, line, builder.length());
            return builder + calls + (calls.indexOf('\n') < 0 ? "" : line + STEP) + ".build()";
        }
        if (sample instanceof Many many) {
            return many.elements().stream()
                    .map(element -> expression(element, line))
                    .collect(Collectors.joining(", ", "List.of(", ")"));
        }
        if (sample instanceof Keyed keyed) {
            return "Map.of(" + Literals.of(keyed.key()) + ", " + expression(keyed.value(), line) + ')';
        }
        return ((Plain) sample).java();
    }

    /**
     * The calls that set the members of an object: in one line if they fit and it is not the first, else each in its
     * own.
     */
    private String calls(Whole whole, String line, int before) {
        List<String> inOne =
                whole.parts().stream().map(part -> call(part, line)).toList();
        String together = String.join("", inOne);
        boolean fits = together.indexOf('\n') < 0 && line.length() + before + together.length() <= WIDTH;
        if (fits && line.length() > 1) {
            return together;
        }
        String inner = line + STEP;
        return whole.parts().stream().map(part -> inner + call(part, inner)).collect(Collectors.joining());
    }

    private String call(Part part, String line) {
        String name = part.member().javaName();
        TypeRef type = part.member().type();
        Sample value = part.value();
        if (value instanceof Many many && type instanceof TypeRef.ListOf list) {
            String adder = ".add" + JavaNames.capital(name) + '(';
            return many.elements().stream()
                    .map(element -> adder + argument(list.element(), element, name, line, adder.length()) + ')')
                    .collect(Collectors.joining());
        }
        if (value instanceof Keyed keyed && type instanceof TypeRef.MapOf map) {
            String putter = ".put" + JavaNames.capital(name) + '(' + Literals.of(keyed.key()) + ", ";
            return putter + argument(map.value(), keyed.value(), name, line, putter.length()) + ')';
        }
        TypeRef meant = type instanceof TypeRef.Carried carried ? carried.type() : type;
        return '.' + name + '(' + argument(meant, value, name, line, name.length() + 2) + ')';
    }

    /** A lambda for what has a builder, an expression for anything else. */
    private String argument(TypeRef type, Sample value, String member, String line, int before) {
        if (!(value instanceof Whole whole && type instanceof TypeRef.Named named && named.isObject())) {
            return expression(value, line);
        }
        String name = free(member);
        names.push(name);
        String arrow = name + " -> " + name;
        String lambda = arrow + calls(whole, line, before + arrow.length());
        names.pop();
        return lambda;
    }

    /** The first letter of the member, with a number where a lambda around has it. */
    private String free(String member) {
        String letter = member.substring(0, 1).toLowerCase(Locale.ROOT);
        String name = Character.isLetter(letter.charAt(0)) ? letter : "x";
        for (int number = 2; names.contains(name); number++) {
            name = letter + number;
        }
        return name;
    }
}
