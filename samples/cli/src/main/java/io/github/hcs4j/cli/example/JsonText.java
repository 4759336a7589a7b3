package io.github.hcs4j.cli.example;

import io.github.hcs4j.cli.example.Sample.Keyed;
import io.github.hcs4j.cli.example.Sample.Many;
import io.github.hcs4j.cli.example.Sample.Plain;
import io.github.hcs4j.cli.example.Sample.Whole;
import io.github.hcs4j.type.ScalarType;
import java.util.List;
import java.util.stream.Collectors;

/** An example in JSON: what is short stands in one line. */
final class JsonText {

    private static final int WIDTH = 44;

    private JsonText() {}

    static String of(Sample sample) {
        return of(sample, "\n");
    }

    /** A value whose first line stands in a line that is there already. */
    private static String of(Sample sample, String line) {
        String inner = line + "  ";
        if (sample instanceof Whole whole) {
            return block(
                    '{',
                    whole.parts().stream()
                            .map(part -> member(part.member().name(), part.value(), inner))
                            .toList(),
                    '}',
                    line);
        }
        if (sample instanceof Keyed keyed) {
            return block('{', List.of(member(keyed.key(), keyed.value(), inner)), '}', line);
        }
        if (sample instanceof Many many) {
            return block(
                    '[',
                    many.elements().stream().map(element -> of(element, inner)).toList(),
                    ']',
                    line);
        }
        return ((Plain) sample).json();
    }

    private static String member(String name, Sample value, String line) {
        return ScalarType.STRING.toJson(name) + ": " + of(value, line);
    }

    /** Whether all of it fits into a line that it is a part of. */
    private static boolean isShort(List<String> parts, String line) {
        int length = parts.stream().mapToInt(part -> part.length() + 2).sum();
        return line.length() > 1
                && line.length() + length <= WIDTH
                && parts.stream().noneMatch(part -> part.indexOf('\n') >= 0);
    }

    private static String block(char open, List<String> parts, char close, String line) {
        if (parts.isEmpty()) {
            return "" + open + close;
        }
        return isShort(parts, line)
                ? open + String.join(", ", parts) + close
                : parts.stream().collect(Collectors.joining("," + line + "  ", open + line + "  ", line + close));
    }
}
