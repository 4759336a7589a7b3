package io.github.hcs4j.explain;

/** Errors by their names, for tests. */
final class Errors {

    private Errors() {}

    static KnownError error(String name) {
        return KnownError.named(name).orElseThrow(() -> new AssertionError(name));
    }
}
