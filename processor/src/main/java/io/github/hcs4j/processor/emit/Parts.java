package io.github.hcs4j.processor.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/**
 * Shares code among methods where it would be too much for one: the virtual machine compiles no method of more than
 * 8,000 bytes.
 */
final class Parts {

    private static final int MOST_BYTES = 7000;

    private Parts() {}

    /** Splits a list, in order, into parts that are small enough: one part for nearly all types. */
    static <T> List<List<T>> of(List<T> all, ToIntFunction<T> bytes) {
        List<List<T>> parts = new ArrayList<>();
        List<T> part = new ArrayList<>();
        int size = 0;
        for (T one : all) {
            int more = bytes.applyAsInt(one);
            if (size + more > MOST_BYTES && !part.isEmpty()) {
                parts.add(part);
                part = new ArrayList<>();
                size = 0;
            }
            part.add(one);
            size += more;
        }
        parts.add(part);
        return parts;
    }

    /** Writes the code of all parts where there is one, and else a call for each. */
    static <T> void body(Source source, List<List<T>> parts, String name, String arguments, Consumer<T> each) {
        if (parts.size() == 1) {
            parts.get(0).forEach(each);
            return;
        }
        for (int part = 1; part <= parts.size(); part++) {
            source.line(name + part + '(' + arguments + ");");
        }
    }

    /**
     * Writes the methods of the parts, unless there is only one.
     *
     * @param head what each method begins with: its modifiers, its type, and its name without the number of the part
     */
    static <T> void methods(Source source, List<List<T>> parts, String head, String parameters, Consumer<T> each) {
        for (int part = 1; parts.size() > 1 && part <= parts.size(); part++) {
            source.gap();
            source.open(head + part + '(' + parameters + ") {");
            parts.get(part - 1).forEach(each);
            source.close();
        }
    }
}
