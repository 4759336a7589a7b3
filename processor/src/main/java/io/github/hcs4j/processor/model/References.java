package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.Location;
import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import io.github.hcs4j.processor.schema.SchemaNode.TextNode;
import io.github.hcs4j.processor.schema.SchemaReader;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Follows references between schemas as they are written, before anything is made of these. */
final class References {

    private final SchemaReader reader;

    References(SchemaReader reader) {
        this.reader = reader;
    }

    /** What a schema is, after all references; nothing if they lead back, or to no object. */
    Optional<ObjectNode> target(SchemaNode node) {
        Set<Location> seen = new HashSet<>();
        Optional<SchemaNode> current = Optional.of(node);
        while (current.isPresent() && current.get() instanceof ObjectNode schema && seen.add(schema.at())) {
            if (!isReference(schema)) {
                return Optional.of(schema);
            }
            current = next(schema);
        }
        return Optional.empty();
    }

    private static boolean isReference(ObjectNode schema) {
        return schema.members().get(Spellings.REF) instanceof TextNode;
    }

    /** What the reference of a schema leads to, which may be another. */
    Optional<SchemaNode> next(ObjectNode schema) {
        return schema.get(Spellings.REF)
                .filter(TextNode.class::isInstance)
                .flatMap(reference -> reader.follow(((TextNode) reference).value(), reference.at()));
    }
}
