package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;

/**
 * A place of a schema that becomes a Java type.
 *
 * @param kind what it becomes
 * @param schema the definition
 */
record Definition(TypeRef.Kind kind, ObjectNode schema) {

    /** The place, which tells it from all others. */
    String place() {
        return schema.at().reference();
    }

    TypeRef.Named ref() {
        return new TypeRef.Named(place(), kind);
    }
}
