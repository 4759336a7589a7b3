package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.model.PropertyModel.Content;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import io.github.hcs4j.processor.schema.SchemaNode.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads which types a free-form member carries:
 *
 * <pre>{@code
 * "x-hcs-carries": [{"$ref": "#/$defs/Attachment", "x-hcs-resource-path": "VirtualMachine/Devices/Scsi/*"}]
 * }</pre>
 */
final class Contents {

    private static final String CARRIES = "x-hcs-carries";
    private static final String RESOURCE_PATH = "x-hcs-resource-path";

    private final Definitions definitions;
    private final Reached reached;
    private final Problems problems;

    Contents(Definitions definitions, Reached reached, Problems problems) {
        this.definitions = definitions;
        this.reached = reached;
        this.problems = problems;
    }

    /** The type that a schema carries, if it is one and the same in all of its entries. */
    Optional<TypeRef.Named> theOnlyType(ObjectNode schema) {
        List<Optional<TypeRef.Named>> types = schema.list(CARRIES).stream()
                .map(entry -> reached.add(entry).map(Definition::ref))
                .distinct()
                .toList();
        return types.size() == 1 ? types.get(0) : Optional.empty();
    }

    /** What a member carries, where that is of several types: one for each of them and each of its resource paths. */
    List<Content> of(SchemaNode member) {
        Optional<ObjectNode> schema =
                definitions.target(member).filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast);
        if (schema.isEmpty() || theOnlyType(schema.get()).isPresent()) {
            return List.of();
        }
        List<Content> contents = new ArrayList<>();
        for (SchemaNode entry : schema.get().list(CARRIES)) {
            reached.add(entry)
                    .ifPresent(type ->
                            resourcePaths(entry).forEach(path -> contents.add(new Content(path, type.ref()))));
        }
        return List.copyOf(contents);
    }

    private List<String> resourcePaths(SchemaNode entry) {
        SchemaNode paths = entry instanceof ObjectNode object ? object.members().get(RESOURCE_PATH) : null;
        if (paths == null) {
            return List.of("");
        }
        List<SchemaNode> all = paths instanceof SchemaNode.ArrayNode list ? list.elements() : List.of(paths);
        List<String> texts = new ArrayList<>();
        for (SchemaNode path : all) {
            if (path instanceof TextNode text) {
                texts.add(text.value());
            } else {
                problems.wrongKind(path, "a resource path or a list of them for " + RESOURCE_PATH);
            }
        }
        return texts;
    }
}
