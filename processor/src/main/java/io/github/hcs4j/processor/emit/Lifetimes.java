package io.github.hcs4j.processor.emit;

import io.github.hcs4j.processor.model.Lifetime;
import org.jspecify.annotations.Nullable;

/** Versions as arguments. */
final class Lifetimes {

    private Lifetimes() {}

    /** {@code SchemaVersion.of(2, 1)}, or {@code null}. */
    static String version(Lifetime.@Nullable Version version, Scope scope) {
        return version == null ? "null" : scope.name(Names.SCHEMA_VERSION) + ".of(" + numbers(version) + ')';
    }

    /** {@code 2, 1}. */
    static String numbers(Lifetime.Version version) {
        return version.major() + ", " + version.minor();
    }
}
