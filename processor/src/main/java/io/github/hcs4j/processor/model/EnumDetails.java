package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import io.github.hcs4j.processor.schema.SchemaNode.TextNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a schema says of the values of an enumeration: by {@code x-hcs-values}, or by the lists {@code javaEnumNames}
 * and {@code javaEnums} of jsonschema2pojo, which have an entry for each value.
 */
final class EnumDetails {

    private EnumDetails() {}

    /** The details, by the texts of the values. */
    static Map<String, SchemaNode> of(ObjectNode schema) {
        Map<String, SchemaNode> details = new LinkedHashMap<>(
                schema.object("x-hcs-values").map(ObjectNode::members).orElse(Map.of()));
        List<SchemaNode> values = schema.list("enum");
        for (String keyword : List.of("javaEnums", "javaEnumNames")) {
            List<SchemaNode> entries = schema.list(keyword);
            for (int i = 0; i < entries.size() && entries.size() == values.size(); i++) {
                details.putIfAbsent(((TextNode) values.get(i)).value(), detail(entries.get(i)));
            }
        }
        return details;
    }

    /** An entry as {@code x-hcs-values} has it. */
    private static SchemaNode detail(SchemaNode entry) {
        Map<String, SchemaNode> detail = new HashMap<>();
        if (entry instanceof ObjectNode object) {
            object.get("description").ifPresent(text -> detail.put("description", text));
            object.get("name").ifPresent(name -> detail.put("x-java-name", name));
        } else {
            detail.put("x-java-name", entry);
        }
        return new ObjectNode(entry.at(), detail);
    }
}
