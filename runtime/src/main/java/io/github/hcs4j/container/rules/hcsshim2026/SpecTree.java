package io.github.hcs4j.container.rules.hcsshim2026;

import io.github.hcs4j.model.oci.Spec;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A spec as the free-form JSON that a guest gets, to be changed in place. */
final class SpecTree {

    private final Map<String, @Nullable Object> spec;

    private SpecTree(Map<String, @Nullable Object> spec) {
        this.spec = spec;
    }

    static SpecTree of(Spec spec) {
        return new SpecTree(copy(Spec.TYPE.toTree(spec)));
    }

    /** An object that can be changed; empty for what is none. */
    private static Map<String, @Nullable Object> copy(@Nullable Object tree) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        if (tree instanceof Map<?, ?> object) {
            object.forEach((name, value) -> copy.put(String.valueOf(name), value));
        }
        return copy;
    }

    /** The whole spec. */
    Map<String, @Nullable Object> members() {
        return spec;
    }

    /** An object in the spec that can be changed; {@code null} if there is none. */
    @Nullable
    Map<String, @Nullable Object> object(String name) {
        return objectIn(spec, name);
    }

    static @Nullable Map<String, @Nullable Object> objectIn(Map<String, @Nullable Object> parent, String name) {
        if (!(parent.get(name) instanceof Map)) {
            return null;
        }
        Map<String, @Nullable Object> changeable = copy(parent.get(name));
        parent.put(name, changeable);
        return changeable;
    }

    /** What the host's tooling leaves out when it writes a spec anew, and what it writes always. */
    Map<String, @Nullable Object> asGoWrites() {
        for (String name : new String[] {"annotations", "mounts", "hooks"}) {
            if (isEmpty(spec.get(name))) {
                spec.remove(name);
            }
        }
        Map<String, @Nullable Object> root = object("root");
        if (root != null) {
            root.remove("readonly", false);
        }
        Map<String, @Nullable Object> windows = object("windows");
        if (windows != null) {
            windows.putIfAbsent("layerFolders", null);
        }
        return spec;
    }

    private static boolean isEmpty(@Nullable Object value) {
        return (value instanceof Map<?, ?> map && map.isEmpty())
                || (value instanceof Collection<?> list && list.isEmpty());
    }
}
