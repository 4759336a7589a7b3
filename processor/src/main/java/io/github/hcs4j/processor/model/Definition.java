package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;

/**
 * A place of a schema that becomes a Java type.
 *
 * @param name the name in the schema
 * @param javaName the name in Java
 * @param kind what it becomes
 * @param schema the definition
 */
record Definition(String name, String javaName, Kind kind, ObjectNode schema) {

    /** What it becomes: a record, an open enumeration, or a sealed interface of records. */
    enum Kind {
        OBJECT,
        ENUM,
        UNION
    }

    TypeRef.Named ref() {
        return new TypeRef.Named(javaName, kind == Kind.OBJECT);
    }
}
