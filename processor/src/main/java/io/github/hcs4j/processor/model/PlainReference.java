package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ArrayNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import io.github.hcs4j.processor.schema.SchemaNode.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A dynamic reference leads where a plain one would: nothing here extends a schema from outside. Members beside a
 * reference extend what it leads to, as {@code allOf} does, and so does {@code extends} of draft 3.
 */
final class PlainReference implements Rewrite {

    private static final List<String> DYNAMIC = List.of("$dynamicRef", "$recursiveRef");
    private static final String EXTENDS = "extends";

    @Override
    public ObjectNode apply(ObjectNode schema) {
        Map<String, SchemaNode> members = new LinkedHashMap<>(schema.members());
        for (String dynamic : DYNAMIC) {
            if (members.get(dynamic) instanceof TextNode reference) {
                members.remove(dynamic);
                members.putIfAbsent(Spellings.REF, reference);
            }
        }
        List<SchemaNode> parts = new ArrayList<>(schema.list(AllOf.KEYWORD));
        if (members.get(EXTENDS) instanceof ArrayNode extended) {
            parts.addAll(0, extended.elements());
        } else if (members.get(EXTENDS) instanceof ObjectNode extended) {
            parts.add(0, extended);
        }
        members.remove(EXTENDS);
        if (members.containsKey(Spellings.REF)
                && (members.get(Spellings.PROPERTIES) instanceof ObjectNode || !parts.isEmpty())) {
            SchemaNode reference = members.remove(Spellings.REF);
            parts.add(0, new ObjectNode(reference.at(), Map.of(Spellings.REF, reference)));
        }
        if (!parts.equals(schema.list(AllOf.KEYWORD))) {
            members.put(AllOf.KEYWORD, new ArrayNode(schema.at(), parts));
        }
        return members.equals(schema.members()) ? schema : new ObjectNode(schema.at(), members);
    }
}
