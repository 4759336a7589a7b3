package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.ProblemCode;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ArrayNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import io.github.hcs4j.processor.schema.SchemaNode.TextNode;
import io.github.hcs4j.processor.schema.SchemaReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What files beside the schema add to it: types of their own, and members or values of its types. An overlay's
 * definition with {@code x-hcs-extends} adds to the one it names; the others are types of their own.
 */
final class Overlays {

    private static final String EXTENDS = "x-hcs-extends";
    private static final String PROPERTIES = "properties";
    private static final String ENUM = "enum";
    private static final String VALUES = "x-hcs-values";

    /** What says of which type a value is. */
    private static final List<String> TYPING = List.of("$ref", "type", "format", "items", "additionalProperties");

    private final Problems problems;
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final List<ObjectNode> files = new ArrayList<>();
    private final List<SchemaNode> types = new ArrayList<>();
    private final Map<String, List<ObjectNode>> extensions = new HashMap<>();

    private Overlays(Problems problems) {
        this.problems = problems;
    }

    /** Nothing beside the schema. */
    static Overlays none(Problems problems) {
        return new Overlays(problems);
    }

    /** Reads the overlays that a schema names in {@code x-hcs-overlays}. */
    static Overlays of(ObjectNode root, SchemaReader reader, Problems problems) {
        Overlays overlays = new Overlays(problems);
        for (SchemaNode path : root.list("x-hcs-overlays")) {
            if (path instanceof TextNode text) {
                reader.follow(text.value(), text.at())
                        .filter(ObjectNode.class::isInstance)
                        .ifPresent(overlay -> overlays.add((ObjectNode) overlay, reader));
            } else {
                problems.wrongKind(path, "the path of an overlay");
            }
        }
        return overlays;
    }

    /** Where the overlays have their facts from, by file. */
    Map<String, String> sources() {
        return sources;
    }

    /** Their files. */
    List<ObjectNode> files() {
        return files;
    }

    /** The types of their own. */
    List<SchemaNode> types() {
        return types;
    }

    private void add(ObjectNode overlay, SchemaReader reader) {
        files.add(overlay);
        String file = overlay.at().file();
        sources.put(file, overlay.text("x-hcs-source").orElse(file));
        overlay.object("$defs")
                .map(ObjectNode::members)
                .orElse(Map.of())
                .values()
                .forEach(node -> {
                    Optional<String> base = node instanceof ObjectNode object ? object.text(EXTENDS) : Optional.empty();
                    if (base.isPresent()) {
                        reader.follow(base.get(), node.at())
                                .ifPresent(type -> extensions
                                        .computeIfAbsent(type.at().reference(), reference -> new ArrayList<>())
                                        .add((ObjectNode) node));
                    } else {
                        types.add(node);
                    }
                });
    }

    /** A definition with what the overlays add to it. */
    ObjectNode extended(ObjectNode schema) {
        List<ObjectNode> additions = extensions.get(schema.at().reference());
        if (additions == null) {
            return schema;
        }
        Map<String, SchemaNode> members = new LinkedHashMap<>(schema.members());
        for (ObjectNode addition : additions) {
            addMembers(PROPERTIES, addition.object(PROPERTIES), addition, members);
            if (addition.list(ENUM).isEmpty()) {
                addMembers(VALUES, addition.object(VALUES), addition, members);
            } else {
                addMembers(VALUES, Optional.of(details(addition)), addition, members);
                List<SchemaNode> values = new ArrayList<>(new ObjectNode(schema.at(), members).list(ENUM));
                values.addAll(addition.list(ENUM));
                members.put(ENUM, new ArrayNode(schema.at(), values));
            }
        }
        return new ObjectNode(schema.at(), members);
    }

    /** What an addition says of its values, one of which it may say nothing. */
    private static ObjectNode details(ObjectNode addition) {
        Map<String, SchemaNode> details = new LinkedHashMap<>();
        addition.list(ENUM).stream()
                .filter(TextNode.class::isInstance)
                .forEach(value -> details.put(((TextNode) value).value(), new ObjectNode(value.at(), Map.of())));
        addition.object(VALUES).ifPresent(said -> details.putAll(said.members()));
        return new ObjectNode(addition.at(), details);
    }

    private void addMembers(
            String keyword, Optional<ObjectNode> more, ObjectNode addition, Map<String, SchemaNode> members) {
        if (more.isEmpty()) {
            return;
        }
        Map<String, SchemaNode> all = new LinkedHashMap<>();
        if (members.get(keyword) instanceof ObjectNode own) {
            all.putAll(own.members());
        }
        more.get().members().forEach((name, node) -> {
            SchemaNode namesake = all.putIfAbsent(name, dated(node, addition));
            if (namesake != null) {
                tellThere(node, namesake);
            }
        });
        members.put(keyword, new ObjectNode(more.get().at(), all));
    }

    /** What is added came with the addition, not with the type that it is added to. */
    private static SchemaNode dated(SchemaNode added, ObjectNode addition) {
        if (!(added instanceof ObjectNode schema) || schema.has(Versions.SINCE)) {
            return added;
        }
        Map<String, SchemaNode> members = new LinkedHashMap<>(schema.members());
        members.put(
                Versions.SINCE,
                addition.get(Versions.SINCE).orElseGet(() -> new TextNode(added.at(), Versions.UNKNOWN)));
        return new ObjectNode(schema.at(), members);
    }

    private void tellThere(SchemaNode added, SchemaNode there) {
        if (there instanceof ObjectNode withdrawn && withdrawn.has("x-hcs-until") && !isAlike(added, withdrawn)) {
            problems.add(
                    ProblemCode.HCS033,
                    added.at(),
                    "the name was withdrawn, at " + there.at()
                            + ", and comes back with another type; documents of both would look alike, so give it"
                            + " another name");
        } else {
            problems.add(
                    ProblemCode.HCS035,
                    added.at(),
                    "an overlay adds what is there already, at " + there.at() + "; leave it out of the overlay");
        }
    }

    /** Whether two schemas say the same of the type of a value. */
    private static boolean isAlike(SchemaNode added, ObjectNode withdrawn) {
        return added instanceof ObjectNode other
                && TYPING.stream()
                        .allMatch(keyword -> other.get(keyword)
                                .map(SchemaNode::json)
                                .equals(withdrawn.get(keyword).map(SchemaNode::json)));
    }
}
