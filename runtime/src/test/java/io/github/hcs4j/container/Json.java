package io.github.hcs4j.container;

import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.type.ScalarType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** JSON for tests, as free-form values; in texts, ' stands for ". */
final class Json {

    private Json() {}

    static Map<String, @Nullable Object> parse(String text) {
        return map(ScalarType.ANY.read(text.replace('\'', '"')));
    }

    static Map<String, @Nullable Object> document(ContainerRequest.Builder request) {
        return map(ScalarType.ANY.read(
                WindowsContainers.map(request.build()).document().toJson()));
    }

    static Spec spec(String text) {
        return Spec.read(text.replace('\'', '"'));
    }

    static Spec spec(Map<String, @Nullable Object> value) {
        return Spec.TYPE.ofTree(value);
    }

    @SuppressWarnings("unchecked") // every JSON object has text keys
    static Map<String, @Nullable Object> map(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, @Nullable Object>) map;
        }
        throw new AssertionError("expected an object, found " + value);
    }

    /** Puts the members of one object into another, and those of objects in it. */
    static Map<String, @Nullable Object> merge(Map<String, @Nullable Object> base, Map<String, @Nullable Object> more) {
        Map<String, @Nullable Object> merged = new LinkedHashMap<>(base);
        more.forEach((name, value) -> merged.put(
                name,
                value instanceof Map && merged.get(name) instanceof Map
                        ? merge(map(merged.get(name)), map(value))
                        : value));
        return merged;
    }

    static String quote(String text) {
        return ScalarType.STRING.toJson(text);
    }

    static String quote(List<String> texts) {
        return texts.stream().map(Json::quote).collect(Collectors.joining(", ", "[", "]"));
    }
}
