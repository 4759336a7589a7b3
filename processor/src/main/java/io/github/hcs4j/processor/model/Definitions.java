package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import java.util.List;
import java.util.Optional;

/** Tells which schemas become Java types of their own, and of which kind. */
final class Definitions {

    private final Spellings spellings;
    private final Unions unions;

    Definitions(Spellings spellings, Unions unions) {
        this.spellings = spellings;
        this.unions = unions;
    }

    /** The definition that a schema stands for, if that becomes a type. */
    Optional<Definition> of(SchemaNode node) {
        return spellings
                .target(node)
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .filter(target -> isType(target) || (PlaceNames.isDefinition(target.at()) && isEmptyType(target)))
                .map(target -> new Definition(kind(target), target));
    }

    /** Whether a schema becomes a type of its own: an enumeration, an object with members of its own, or a choice. */
    boolean isType(ObjectNode schema) {
        return isEnum(schema) || isObject(schema) || unions.of(schema).isPresent();
    }

    /** Whether all its values are objects with members of its own: other types beside have no such members. */
    private static boolean isObject(ObjectNode schema) {
        return schema.has("properties")
                && (!schema.has("type")
                        || schema.text("type").filter("object"::equals).isPresent());
    }

    /** Whether a definition of {@code $defs} becomes one all the same: that it is there may mean something. */
    private static boolean isEmptyType(ObjectNode schema) {
        return schema.text("type").filter("object"::equals).isPresent()
                && !schema.has("additionalProperties")
                && !schema.has("patternProperties");
    }

    /** Whether a schema becomes an enumeration. */
    boolean isEnum(ObjectNode schema) {
        return schema.has("enum")
                && schema.list("enum").stream().allMatch(SchemaNode.TextNode.class::isInstance)
                && schema.text("type").map("string"::equals).orElse(true);
    }

    private TypeRef.Kind kind(ObjectNode schema) {
        if (isEnum(schema)) {
            boolean isSmall = schema.list("enum").size() <= TypeModel.EnumModel.MOST_VALUES;
            return isSmall ? TypeRef.Kind.ENUM : TypeRef.Kind.TEXT;
        }
        return unions.of(schema).isPresent() ? TypeRef.Kind.UNION : TypeRef.Kind.OBJECT;
    }

    /** The choice that a definition is. */
    Unions.Union union(Definition definition) {
        return unions.of(definition.schema()).orElseThrow();
    }

    /** What a schema stands for, after all references. */
    Optional<SchemaNode> target(SchemaNode node) {
        return spellings.target(node);
    }

    /** A schema, and those that its references lead to, each in the one spelling: what it stands for is the last. */
    List<ObjectNode> chain(SchemaNode node) {
        return spellings.chain(node);
    }

    /** Whether a schema lets {@code null} be a value. */
    boolean isNullable(SchemaNode node) {
        return spellings.isNullable(node);
    }
}
