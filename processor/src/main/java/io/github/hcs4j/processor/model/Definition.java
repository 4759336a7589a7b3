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
record Definition(String name, String javaName, TypeRef.Kind kind, ObjectNode schema) {

    TypeRef.Named ref() {
        return new TypeRef.Named(javaName, kind);
    }
}
