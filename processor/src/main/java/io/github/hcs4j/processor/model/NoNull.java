package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ArrayNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import io.github.hcs4j.processor.schema.SchemaNode.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** {@code "type": ["string", "null"]}, and {@code {"type": "null"}} among choices, become {@code nullable}. */
final class NoNull implements Rewrite {

    private static final String ENUM = "enum";

    @Override
    public ObjectNode apply(ObjectNode schema) {
        Map<String, SchemaNode> members = new LinkedHashMap<>(schema.members());
        boolean isNullable = false;
        if (members.get("type") instanceof ArrayNode types) {
            List<SchemaNode> others = others(types, type -> isText(type, "null"));
            isNullable = others.size() < types.elements().size();
            members.put("type", others.size() == 1 ? others.get(0) : new ArrayNode(types.at(), others));
        }
        if (members.get(ENUM) instanceof ArrayNode values && values.elements().size() > 1) {
            List<SchemaNode> others = others(values, SchemaNode.NullNode.class::isInstance);
            isNullable |= others.size() < values.elements().size();
            members.put(ENUM, new ArrayNode(values.at(), others));
        }
        for (String choice : Spellings.CHOICES) {
            if (members.get(choice) instanceof ArrayNode branches) {
                List<SchemaNode> others = others(branches, NoNull::isNull);
                isNullable |= others.size() < branches.elements().size();
                members.put(choice, new ArrayNode(branches.at(), others));
                if (others.size() == 1) { // no choice at all: it adds to the schema as allOf does
                    members.remove(choice);
                    List<SchemaNode> all = new ArrayList<>(new ObjectNode(schema.at(), members).list(AllOf.KEYWORD));
                    all.add(others.get(0));
                    members.put(AllOf.KEYWORD, new ArrayNode(branches.at(), all));
                }
            }
        }
        if (isNullable) {
            members.put(Spellings.NULLABLE, new SchemaNode.TruthNode(schema.at(), true));
        }
        return members.equals(schema.members()) ? schema : new ObjectNode(schema.at(), members);
    }

    private static List<SchemaNode> others(ArrayNode all, Predicate<SchemaNode> none) {
        return all.elements().stream().filter(none.negate()).toList();
    }

    private static boolean isNull(SchemaNode branch) {
        return branch instanceof ObjectNode schema
                && (isText(schema.members().get("type"), "null")
                        || schema.members().get("const") instanceof SchemaNode.NullNode);
    }

    private static boolean isText(@Nullable SchemaNode node, String value) {
        return node instanceof TextNode text && text.value().equals(value);
    }
}
