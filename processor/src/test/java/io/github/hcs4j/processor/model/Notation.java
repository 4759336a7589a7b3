package io.github.hcs4j.processor.model;

/**
 * Types of values in short: {@code [Disk]} is a list of them, {@code {STRING}} a map of texts, {@code Disk?} one or
 * many.
 */
final class Notation {

    private Notation() {}

    static String of(TypeRef type, SchemaModel model) {
        if (type instanceof TypeRef.ListOf list) {
            return '[' + of(list.element(), model) + ']';
        }
        if (type instanceof TypeRef.MapOf map) {
            return '{' + of(map.value(), model) + '}';
        }
        if (type instanceof TypeRef.OneOrMany either) {
            return of(either.element(), model) + '?';
        }
        return type instanceof TypeRef.Named named ? model.type(named).javaName() : type.toString();
    }
}
