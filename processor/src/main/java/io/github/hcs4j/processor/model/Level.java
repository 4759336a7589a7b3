package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The schema of a member's value, or of what lists and maps in it hold.
 *
 * @param own the schema where it stands
 * @param target what it refers to; itself if it does not
 * @param type the Java type of the values
 * @param depth 0 for the value of the member, 1 for the elements or the values of that, and so on
 */
record Level(ObjectNode own, ObjectNode target, TypeRef type, int depth) {

    /** Lists and maps in each other; {@link TypeRefs} refuses more. */
    private static final int DEEPEST = 100;

    /** The levels of a member, the outermost first. */
    static List<Level> of(SchemaNode member, TypeRef type, Definitions definitions) {
        List<Level> levels = new ArrayList<>();
        Optional<Level> next = at(member, type, 0, definitions);
        while (next.isPresent()) {
            levels.add(next.get());
            next = next.get().inside(definitions);
        }
        return levels;
    }

    private static Optional<Level> at(SchemaNode node, TypeRef type, int depth, Definitions definitions) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        return asObject(definitions.target(node))
                .map(target -> new Level(asObject(Optional.of(node)).orElse(target), target, type, depth));
    }

    private Optional<Level> inside(Definitions definitions) {
        if (type instanceof TypeRef.ListOf list) {
            return target.get("items").flatMap(items -> at(items, list.element(), depth + 1, definitions));
        }
        if (type instanceof TypeRef.MapOf map) {
            return target.get("additionalProperties")
                    .flatMap(values -> at(values, map.value(), depth + 1, definitions));
        }
        return Optional.empty();
    }

    /** The value of a keyword, which goes before that of what the schema refers to. */
    Optional<SchemaNode> value(String keyword) {
        return own.get(keyword).or(() -> target.get(keyword));
    }

    private static Optional<ObjectNode> asObject(Optional<SchemaNode> node) {
        return node.filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast);
    }
}
