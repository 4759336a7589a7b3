package io.github.hcs4j.host;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The paths of its host that a {@link HostingSystem} knows. */
final class HostPaths {

    private HostPaths() {}

    /** Sorted: up to some hundred paths, on Java 17, a look-up by comparing takes a third of one that hashes. */
    static Map<String, String> copy(String name, Map<String, String> paths) {
        Map<String, String> copy = new TreeMap<>();
        Objects.requireNonNull(paths, name).forEach((hostPath, path) -> {
            Objects.requireNonNull(hostPath, () -> name + ": a host path is null");
            Objects.requireNonNull(path, () -> name + ": the path for " + hostPath + " is null");
            copy.put(hostPath, path);
        });
        return Collections.unmodifiableMap(copy);
    }

    static long notNegative(String name, long value) {
        if (value < 0) {
            throw new IllegalArgumentException(name + " is 0 or more, not " + value);
        }
        return value;
    }
}
