package io.github.hcs4j.container;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Documents as flat tables, from a path such as {@code Storage.Layers[0].Id} to a text, for tests with many rows. */
final class Flat {

    static final String NOTHING = "-";

    private Flat() {}

    /** All leaves; an empty object or list is one. */
    static SortedMap<String, String> of(@Nullable Object value) {
        SortedMap<String, String> leaves = new TreeMap<>();
        add(value, "", leaves);
        return leaves;
    }

    private static void add(@Nullable Object value, String path, Map<String, String> leaves) {
        if (value instanceof Map<?, ?> object && !object.isEmpty()) {
            object.forEach((name, member) -> add(member, path.isEmpty() ? "" + name : path + '.' + name, leaves));
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            for (int i = 0; i < list.size(); i++) {
                add(list.get(i), path + '[' + i + ']', leaves);
            }
        } else {
            leaves.put(path, String.valueOf(value));
        }
    }

    /** The leaves that one table has and another has not, in a line: {@code path=text; path=text}. */
    static String added(Map<String, String> base, Map<String, String> changed) {
        List<String> added = changed.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(base.get(entry.getKey())))
                .map(entry -> entry.getKey() + '=' + entry.getValue())
                .toList();
        return added.isEmpty() ? NOTHING : String.join("; ", added);
    }

    /** What a request gives: the code of the error, or the text at a path below the document or its container. */
    static String answer(ContainerRequest.Builder request, String path) {
        try {
            Map<String, @Nullable Object> document = Json.document(request);
            Map<String, String> leaves = of(document);
            for (String above : List.of("", "Container.", "HostedSystem.Container.")) {
                if (leaves.containsKey(above + path)) {
                    return leaves.get(above + path);
                }
            }
            return NOTHING;
        } catch (InvalidSpecException refused) {
            return refused.error().code().name();
        }
    }
}
