package io.github.hcs4j.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * An input of several parts: a heading, which chooses what is done, and a text.
 *
 * @param heading the first line
 * @param text what follows it
 */
record Input(String heading, byte[] text) {

    static Input of(byte[] data) {
        int end = lineEnd(data);
        return new Input(new String(data, 0, end, UTF_8), rest(data, end));
    }

    private static int lineEnd(byte[] data) {
        int end = 0;
        while (end < data.length && data[end] != '\n') {
            end++;
        }
        return end;
    }

    private static byte[] rest(byte[] data, int end) {
        return Arrays.copyOfRange(data, Math.min(end + 1, data.length), data.length);
    }

    /** The choice that has the heading as its name; if there is none, the heading still chooses one. */
    <T> T choose(List<T> choices, Function<T, String> name) {
        return choices.stream()
                .filter(choice -> name.apply(choice).equals(heading))
                .findFirst()
                .orElseGet(() -> choices.get(Math.floorMod(heading.hashCode(), choices.size())));
    }

    /** The first line of the text. */
    byte[] first() {
        return Arrays.copyOf(text, lineEnd(text));
    }

    /** The lines of the text behind the first. */
    byte[] second() {
        return rest(text, lineEnd(text));
    }
}
