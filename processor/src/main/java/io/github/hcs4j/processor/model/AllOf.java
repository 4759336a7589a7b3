package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.Location;
import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ArrayNode;
import io.github.hcs4j.processor.schema.SchemaNode.NumberNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import io.github.hcs4j.processor.schema.SchemaNode.TextNode;
import io.github.hcs4j.processor.schema.SchemaNode.TruthNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Merges the parts of {@code allOf} into the schema that has them. A reference stays one where nothing that makes a
 * type stands beside it, since a remark about a type is no other type.
 */
final class AllOf {

    static final String KEYWORD = "allOf";

    private static final String REQUIRED = "required";

    /** Keywords with what holds under a condition. */
    static final Set<String> CONDITIONAL = Set.of("then", "else");

    /** What a schema says of itself and not of what extends it. */
    private static final Set<String> OWN = Set.of(
            Spellings.REF,
            "title",
            "description",
            "deprecated",
            "$id",
            "id",
            "$anchor",
            "$dynamicAnchor",
            "$recursiveAnchor",
            "$vocabulary",
            "$schema",
            "$defs",
            "definitions",
            "$comment",
            "examples",
            "default",
            "discriminator",
            Spellings.NULLABLE,
            "x-java-name",
            "x-hcs-since",
            "x-hcs-until");

    /** What stands beside a reference and does not make another type of what it leads to. */
    private static final Set<String> REMARKS =
            Set.of("readOnly", "writeOnly", "example", REQUIRED, "unevaluatedProperties", "externalDocs", "xml");

    /** What leaves some of the texts of an enumeration. */
    private static final Set<String> DEMANDS = Set.of("const", "enum");

    private final Spellings spellings;
    private final ReadKeywords read;
    private final Restatements restatements;

    AllOf(Spellings spellings, ReadKeywords read) {
        this.spellings = spellings;
        this.read = read;
        this.restatements = new Restatements(read);
    }

    /** Whether a keyword says something of a schema, and not of what extends it. */
    static boolean isOwn(String keyword) {
        return OWN.contains(keyword);
    }

    /** A schema without its parts. */
    static ObjectNode without(ObjectNode schema) {
        Map<String, SchemaNode> members = new LinkedHashMap<>(schema.members());
        members.remove(KEYWORD);
        return new ObjectNode(schema.at(), members);
    }

    /** A schema with what its parts say. */
    ObjectNode merged(ObjectNode schema) {
        if (!schema.has(KEYWORD)) {
            return schema;
        }
        List<SchemaNode> parts = new ArrayList<>();
        Map<String, SchemaNode> members = new LinkedHashMap<>(without(schema).members());
        for (SchemaNode written : schema.list(KEYWORD)) {
            SchemaNode part = plain(written);
            if (isRemark(part)) {
                members(part)
                        .forEach((keyword, value) -> members.merge(
                                keyword, value, (own, more) -> keyword.equals(REQUIRED) ? together(own, more) : own));
            } else if (parts.stream().noneMatch(other -> isSameReference(other, part))) {
                parts.add(part);
            }
        }
        theEnumeration(parts).ifPresent(enumeration -> {
            parts.stream().filter(part -> part != enumeration).forEach(demands -> merge(members(demands), members));
            parts.retainAll(List.of(enumeration));
        });
        if (parts.size() == 1
                && parts.get(0) instanceof ObjectNode part
                && part.has(Spellings.REF)
                && members.entrySet().stream()
                        .allMatch(keyword ->
                                isRemark(keyword) || isTypeOf(keyword, part) || isDemandOn(keyword.getKey(), part))) {
            merge(part.members(), members);
            return new ObjectNode(schema.at(), members);
        }
        return merged(schema, parts, members);
    }

    /** The one part that refers to an enumeration, if the others only demand something of its texts. */
    private Optional<SchemaNode> theEnumeration(List<SchemaNode> parts) {
        List<SchemaNode> references = parts.stream()
                .filter(part -> members(part).containsKey(Spellings.REF))
                .toList();
        return references.size() == 1
                        && references.get(0) instanceof ObjectNode reference
                        && parts.stream()
                                .filter(part -> part != reference)
                                .allMatch(part -> members(part).entrySet().stream()
                                        .allMatch(keyword -> isRemark(keyword)
                                                || isTypeOf(keyword, reference)
                                                || isDemandOn(keyword.getKey(), reference)))
                ? Optional.of(reference)
                : Optional.empty();
    }

    private void merge(Map<String, SchemaNode> more, Map<String, SchemaNode> members) {
        more.forEach((keyword, value) -> members.merge(keyword, value, (one, other) -> both(keyword, one, other)));
    }

    private ObjectNode merged(ObjectNode schema, List<SchemaNode> parts, Map<String, SchemaNode> members) {
        Map<String, List<SchemaNode>> stated = new LinkedHashMap<>();
        List<SchemaNode> required = new ArrayList<>();
        for (SchemaNode part : parts) {
            if (spellings.target(part).orElse(null) instanceof ObjectNode extended) {
                addMembers(extended, stated);
                required.addAll(extended.list(REQUIRED));
                extended.members().forEach((keyword, value) -> {
                    if (!OWN.contains(keyword) && !keyword.equals(REQUIRED)) {
                        merge(Map.of(keyword, value), members);
                    }
                });
            }
        }
        addMembers(schema, stated);
        Map<String, SchemaNode> properties = new LinkedHashMap<>();
        stated.forEach((name, statements) -> properties.put(name, restatements.of(schema.at(), name, statements)));
        if (!properties.isEmpty()) {
            members.put(Spellings.PROPERTIES, new ObjectNode(schema.at(), properties));
        }
        if (!required.isEmpty()) {
            required.addAll(new ObjectNode(schema.at(), members).list(REQUIRED));
            members.put(REQUIRED, new ArrayNode(schema.at(), required));
        }
        return new ObjectNode(schema.at(), members);
    }

    /** What holds where two parts say something by one keyword: the narrower of two limits, else the first. */
    private SchemaNode both(String keyword, SchemaNode one, SchemaNode other) {
        if (CONDITIONAL.contains(keyword)) {
            return conditions(one, other);
        }
        if (one.json().equals(other.json())) {
            read.imply(one, other);
            return one;
        }
        if (!(one instanceof NumberNode first) || !(other instanceof NumberNode second)) {
            return one;
        }
        Optional<Limit.Kind> kind = Limit.Kind.ofRange(keyword);
        if (kind.isEmpty()) {
            return one;
        }
        boolean isLess = first.value().compareTo(second.value()) < 0;
        SchemaNode narrower = isLess == kind.get().isLeast() ? other : one;
        read.imply(narrower, narrower == one ? other : one);
        return narrower;
    }

    /** What several conditions lead to, as one schema. */
    private static SchemaNode conditions(SchemaNode one, SchemaNode other) {
        Location at = one.at();
        boolean isSeveral = one instanceof ObjectNode several
                && several.members().keySet().equals(Set.of(KEYWORD))
                && several.at().pointer().toString().endsWith("/" + KEYWORD);
        List<SchemaNode> all = new ArrayList<>(isSeveral ? ((ObjectNode) one).list(KEYWORD) : List.of(one));
        all.add(other);
        Location place = isSeveral ? at : new Location(at.file(), at.pointer().child(KEYWORD), at.line(), at.column());
        return new ObjectNode(place, Map.of(KEYWORD, new ArrayNode(place, all)));
    }

    /** The names of two lists. */
    private static SchemaNode together(SchemaNode own, SchemaNode more) {
        if (!(own instanceof ArrayNode one) || !(more instanceof ArrayNode other)) {
            return own;
        }
        List<SchemaNode> names = new ArrayList<>(one.elements());
        names.addAll(other.elements());
        return new ArrayNode(one.at(), names);
    }

    private static void addMembers(ObjectNode schema, Map<String, List<SchemaNode>> stated) {
        schema.object(Spellings.PROPERTIES)
                .ifPresent(more -> more.members()
                        .forEach((name, node) -> stated.computeIfAbsent(name, first -> new ArrayList<>())
                                .add(node)));
    }

    /** A part as it is without parts of its own; what is more than a reference stays as it is written. */
    private SchemaNode plain(SchemaNode part) {
        if (!(part instanceof ObjectNode schema) || !schema.has(KEYWORD)) {
            return part;
        }
        ObjectNode plain = spellings.plain(schema);
        return plain.has(Spellings.REF) ? plain : part;
    }

    private static boolean isRemark(SchemaNode part) {
        return part instanceof TruthNode truth
                ? truth.value()
                : part instanceof ObjectNode schema
                        && !schema.has(Spellings.REF)
                        && schema.members().entrySet().stream().allMatch(AllOf::isRemark);
    }

    private static Map<String, SchemaNode> members(SchemaNode part) {
        return part instanceof ObjectNode schema ? schema.members() : Map.of();
    }

    /** Whether a keyword only says again of which type that is which a reference leads to. */
    private boolean isTypeOf(Map.Entry<String, SchemaNode> keyword, ObjectNode reference) {
        return keyword.getKey().equals("type")
                && keyword.getValue() instanceof TextNode type
                && spellings.target(reference).orElse(null) instanceof ObjectNode target
                && (target.text("type").filter(type.value()::equals).isPresent()
                        || type.value().equals("string") && isEnumeration(target));
    }

    /** Whether a keyword demands a text, or some, of an enumeration that a reference leads to. */
    private boolean isDemandOn(String keyword, ObjectNode reference) {
        return DEMANDS.contains(keyword)
                && spellings.target(reference).orElse(null) instanceof ObjectNode target
                && isEnumeration(target);
    }

    private static boolean isEnumeration(ObjectNode schema) {
        return !schema.list("enum").isEmpty() && schema.list("enum").stream().allMatch(TextNode.class::isInstance);
    }

    private static boolean isRemark(Map.Entry<String, SchemaNode> keyword) {
        String name = keyword.getKey();
        return OWN.contains(name)
                || REMARKS.contains(name)
                || name.startsWith("x-")
                || name.equals("type")
                        && keyword.getValue() instanceof TextNode type
                        && type.value().equals("object")
                || name.equals(Spellings.PROPERTIES)
                        && keyword.getValue() instanceof ObjectNode own
                        && own.members().isEmpty()
                || name.equals("additionalProperties") && keyword.getValue() instanceof TruthNode;
    }

    private static boolean isSameReference(SchemaNode one, SchemaNode other) {
        return one instanceof ObjectNode first
                && other instanceof ObjectNode second
                && first.members().keySet().equals(Set.of(Spellings.REF))
                && first.json().equals(second.json())
                && first.at().file().equals(second.at().file());
    }
}
