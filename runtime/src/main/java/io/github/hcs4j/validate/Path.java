package io.github.hcs4j.validate;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The way from the document to a value in it: a chain, so that it costs nothing until somebody asks for the pointer.
 *
 * @param parent the way to the object or list; {@code null} for the document itself
 * @param step the name or the index there
 */
record Path(@Nullable Path parent, String step) {

    static final Path ROOT = new Path(null, "");

    /** The way that a JSON pointer tells. */
    static Path parse(String pointer) {
        Path path = ROOT;
        for (int from = 0; from < pointer.length(); ) {
            int next = pointer.indexOf('/', from + 1);
            int to = next < 0 ? pointer.length() : next;
            path = path.member(
                    pointer.substring(from + 1, to).replace("~1", "/").replace("~0", "~"));
            from = to;
        }
        return path;
    }

    Path member(String name) {
        return new Path(this, name);
    }

    Path element(int index) {
        return new Path(this, Integer.toString(index));
    }

    /** The way as a JSON pointer. */
    String pointer() {
        Deque<String> steps = new ArrayDeque<>();
        Path at = this;
        for (Path above = at.parent; above != null; above = at.parent) {
            steps.push(at.step);
            at = above;
        }
        StringBuilder pointer = new StringBuilder();
        for (String step : steps) {
            pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
