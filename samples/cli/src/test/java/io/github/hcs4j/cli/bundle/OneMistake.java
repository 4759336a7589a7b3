package io.github.hcs4j.cli.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All documents that become of one by putting something else at one place, or something more. */
final class OneMistake {

    private static final List<Object> OTHERS =
            List.of("Unheard", -1, 1.5, true, List.of(), List.of("x"), Map.of(), Map.of("Unheard", 1));

    private OneMistake() {}

    static void in(Map<String, @Nullable Object> document, List<Map<String, @Nullable Object>> mistaken) {
        value(document, made -> {
            if (made instanceof Map<?, ?> map) {
                Map<String, @Nullable Object> whole = new LinkedHashMap<>();
                map.forEach((name, value) -> whole.put((String) name, value));
                mistaken.add(whole);
            }
        });
    }

    private static void value(@Nullable Object value, Consumer<Object> made) {
        OTHERS.forEach(made);
        if (value instanceof Map<?, ?> members) {
            Map<Object, @Nullable Object> more = new LinkedHashMap<>(members);
            more.put("Unheard", 1);
            made.accept(more);
            members.forEach((name, member) -> value(member, other -> {
                Map<Object, @Nullable Object> changed = new LinkedHashMap<>(members);
                changed.put(name, other);
                made.accept(changed);
            }));
        } else if (value instanceof List<?> elements) {
            for (int i = 0; i < elements.size(); i++) {
                int index = i;
                value(elements.get(i), other -> {
                    List<@Nullable Object> changed = new ArrayList<>(elements);
                    changed.set(index, other);
                    made.accept(changed);
                });
            }
        }
    }
}
