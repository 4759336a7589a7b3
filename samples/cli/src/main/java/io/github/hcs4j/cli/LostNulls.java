package io.github.hcs4j.cli;

import io.github.hcs4j.type.ScalarType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the members of a document that are null and were not written back, because a model takes null for absence. */
final class LostNulls {

    private long number;
    private @Nullable String first;

    private LostNulls() {}

    /** Says which members were lost; nothing if none were. */
    static Optional<String> say(byte[] read, byte[] written) {
        if (!hasNull(read)) {
            return Optional.empty();
        }
        LostNulls lost = new LostNulls();
        lost.compare(ScalarType.ANY.read(read), ScalarType.ANY.read(written), new ArrayList<>());
        String others = lost.number > 1 ? " and " + (lost.number - 1) + " more" : "";
        return Optional.ofNullable(lost.first)
                .map(pointer -> pointer + others + " not written: null of a known member means its absence");
    }

    /** Whether the text may have a null in it: other texts need not be compared. */
    private static boolean hasNull(byte[] text) {
        for (int i = 3; i < text.length; i++) {
            if (text[i - 3] == 'n' && text[i - 2] == 'u' && text[i - 1] == 'l' && text[i] == 'l') {
                return true;
            }
        }
        return false;
    }

    private void compare(@Nullable Object read, @Nullable Object written, List<String> way) {
        if (read instanceof Map<?, ?> before && written instanceof Map<?, ?> after) {
            before.forEach((name, value) -> {
                way.add(String.valueOf(name).replace("~", "~0").replace("/", "~1"));
                if (value == null && !after.containsKey(name)) {
                    found(way);
                } else {
                    compare(value, after.get(name), way);
                }
                way.remove(way.size() - 1);
            });
        } else if (read instanceof List<?> before
                && written instanceof List<?> after
                && before.size() == after.size()) {
            for (int i = 0; i < before.size(); i++) {
                way.add(Integer.toString(i));
                compare(before.get(i), after.get(i), way);
                way.remove(way.size() - 1);
            }
        }
    }

    private void found(List<String> way) {
        if (number++ == 0) {
            first = '/' + String.join("/", way);
        }
    }
}
