package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.Location;
import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ArrayNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import io.github.hcs4j.processor.schema.SchemaNode.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Rewrites an object with conditions on the text of one of its members to a choice between the objects that these lead
 * to. The member is required and an enumeration, so that each text has its object.
 */
final class Conditions implements Rewrite {

    private static final String IF = "if";
    private static final String THEN = "then";
    private static final String ELSE = "else";
    private static final String REQUIRED = "required";
    private static final String ENUM = "enum";
    private static final String CONST = "const";

    private final References references;
    private final ReadKeywords read;

    Conditions(References references, ReadKeywords read) {
        this.references = references;
        this.read = read;
    }

    /**
     * A condition on the text of a member.
     *
     * @param schema what has the condition
     * @param texts the texts that it asks for
     */
    private record Condition(ObjectNode schema, Set<String> texts) {

        /** What holds of an object with a text. */
        Optional<SchemaNode> consequence(String text) {
            return schema.get(texts.contains(text) ? THEN : ELSE);
        }

        Stream<SchemaNode> keywords() {
            return Stream.of(IF, THEN, ELSE).flatMap(keyword -> schema.get(keyword).stream());
        }
    }

    @Override
    public ObjectNode apply(ObjectNode schema) {
        Optional<ObjectNode> members = schema.object(Spellings.PROPERTIES);
        if (members.isEmpty() || !isPlainObject(schema)) {
            return schema;
        }
        return schema.list(REQUIRED).stream()
                .filter(TextNode.class::isInstance)
                .map(name -> ((TextNode) name).value())
                .sorted()
                .flatMap(name -> members.get().get(name).flatMap(member -> choice(schema, name, member)).stream())
                .findFirst()
                .orElse(schema);
    }

    private static boolean isPlainObject(ObjectNode schema) {
        return Spellings.CHOICES.stream().noneMatch(schema::has)
                && !schema.has(Spellings.REF)
                && !schema.has("discriminator")
                && !(schema.members().get("additionalProperties") instanceof SchemaNode.TruthNode others
                        && !others.value())
                && (!schema.has("type")
                        || schema.text("type").filter("object"::equals).isPresent());
    }

    /** The choice by the texts of a member, if conditions on these lead to objects with more members. */
    private Optional<ObjectNode> choice(ObjectNode schema, String name, SchemaNode member) {
        List<Condition> conditions = conditions(schema, name);
        if (conditions.stream().noneMatch(condition -> hasMore(condition, schema))) {
            return Optional.empty();
        }
        List<TextNode> texts =
                references.target(member).map(target -> texts(target, ENUM)).orElse(List.of());
        Map<List<SchemaNode>, List<TextNode>> byParts = new LinkedHashMap<>();
        for (TextNode text : texts) {
            List<SchemaNode> parts = conditions.stream()
                    .flatMap(condition -> condition.consequence(text.value()).stream())
                    .toList();
            byParts.computeIfAbsent(parts, first -> new ArrayList<>()).add(text);
        }
        if (byParts.size() < 2) {
            return Optional.empty();
        }
        ObjectNode rest = without(conditions, schema);
        List<SchemaNode> branches = new ArrayList<>();
        byParts.forEach((parts, some) -> branches.add(branch(rest, name, member, some, parts)));
        Map<String, SchemaNode> members = new LinkedHashMap<>(rest.members());
        members.put("oneOf", new ArrayNode(schema.at(), branches));
        members.put(
                "discriminator", new ObjectNode(schema.at(), Map.of("propertyName", new TextNode(schema.at(), name))));
        read.add(conditions.stream()
                .flatMap(Condition::keywords)
                .map(SchemaNode::at)
                .toList());
        return Optional.of(new ObjectNode(schema.at(), members));
    }

    /** The conditions on a member alone: of the schema, and of the parts of its allOf that have nothing else. */
    private static List<Condition> conditions(ObjectNode schema, String name) {
        return Stream.concat(
                        Stream.of(schema),
                        schema.list(AllOf.KEYWORD).stream()
                                .filter(ObjectNode.class::isInstance)
                                .map(ObjectNode.class::cast)
                                .filter(part -> hasOnly(part, Set.of(IF, THEN, ELSE))))
                .flatMap(part -> part.object(IF).map(asked -> asked(asked, name)).stream()
                        .filter(texts -> !texts.isEmpty())
                        .map(texts -> new Condition(part, Set.copyOf(texts))))
                .toList();
    }

    /** The texts of a member for which a condition asks; none if it asks for something else as well. */
    private static List<String> asked(ObjectNode condition, String name) {
        boolean isOfObjects = condition.text("type").map("object"::equals).orElse(!condition.has("type"));
        boolean isOfMember = condition.list(REQUIRED).stream()
                .allMatch(required ->
                        required instanceof TextNode text && text.value().equals(name));
        Map<String, SchemaNode> members =
                condition.object(Spellings.PROPERTIES).map(ObjectNode::members).orElse(Map.of());
        if (!hasOnly(condition, Set.of("type", REQUIRED, Spellings.PROPERTIES))
                || !isOfObjects
                || !isOfMember
                || members.size() != 1
                || !(members.get(name) instanceof ObjectNode member)
                || !hasOnly(member, Set.of("type", CONST, ENUM))) {
            return List.of();
        }
        return texts(member, member.has(CONST) ? CONST : ENUM).stream()
                .map(TextNode::value)
                .toList();
    }

    private static boolean hasOnly(ObjectNode schema, Set<String> keywords) {
        return schema.members().keySet().stream()
                .allMatch(keyword -> keywords.contains(keyword) || Vocabulary.REMARKS.contains(keyword));
    }

    /** The texts that a keyword names, each once; none if it names other values. */
    private static List<TextNode> texts(ObjectNode schema, String keyword) {
        List<SchemaNode> values =
                keyword.equals(CONST) ? schema.get(CONST).stream().toList() : schema.list(keyword);
        Map<String, TextNode> texts = new LinkedHashMap<>();
        for (SchemaNode value : values) {
            if (!(value instanceof TextNode text)) {
                return List.of();
            }
            texts.putIfAbsent(text.value(), text);
        }
        return List.copyOf(texts.values());
    }

    /** Whether a condition leads to members that the schema does not have. */
    private boolean hasMore(Condition condition, ObjectNode schema) {
        Set<String> own =
                schema.object(Spellings.PROPERTIES).orElseThrow().members().keySet();
        return Stream.of(THEN, ELSE)
                .flatMap(keyword -> condition.schema().get(keyword).stream())
                .flatMap(part -> references.target(part).stream())
                .anyMatch(part -> part.has(AllOf.KEYWORD)
                        || part.object(Spellings.PROPERTIES)
                                .filter(more -> !own.containsAll(more.members().keySet()))
                                .isPresent());
    }

    private static ObjectNode without(List<Condition> conditions, ObjectNode schema) {
        Map<String, SchemaNode> members = new LinkedHashMap<>(schema.members());
        List<SchemaNode> parts = new ArrayList<>(schema.list(AllOf.KEYWORD));
        for (Condition condition : conditions) {
            parts.remove(condition.schema());
            if (condition.schema() == schema) {
                members.keySet().removeAll(Set.of(IF, THEN, ELSE));
            }
        }
        members.remove(AllOf.KEYWORD);
        if (!parts.isEmpty()) {
            members.put(
                    AllOf.KEYWORD, new ArrayNode(schema.member(AllOf.KEYWORD).at(), parts));
        }
        return new ObjectNode(schema.at(), members);
    }

    /** The object with some of the texts. It stands where the first of them does. */
    private static ObjectNode branch(
            ObjectNode rest, String name, SchemaNode member, List<TextNode> texts, List<SchemaNode> parts) {
        TextNode first = texts.get(0);
        Map<String, SchemaNode> own = new LinkedHashMap<>(
                rest.object(Spellings.PROPERTIES).orElseThrow().members());
        own.put(name, narrowed(member, texts));
        Location at = inside(first, Spellings.PROPERTIES);
        List<SchemaNode> all = new ArrayList<>(rest.list(AllOf.KEYWORD));
        all.add(new ObjectNode(at, Map.of(Spellings.PROPERTIES, new ObjectNode(at, own))));
        all.addAll(parts);
        Map<String, SchemaNode> members = new LinkedHashMap<>(rest.members());
        members.keySet().removeIf(keyword -> AllOf.isOwn(keyword) || keyword.equals(Spellings.PROPERTIES));
        members.put(AllOf.KEYWORD, new ArrayNode(at, all));
        return new ObjectNode(first.at(), members);
    }

    /** The member with its own type, and with some of its texts. */
    private static ObjectNode narrowed(SchemaNode member, List<TextNode> texts) {
        Location at = inside(texts.get(0), CONST);
        String place = member.at().pointer().text().replace("%", "%25");
        Map<String, SchemaNode> members = new LinkedHashMap<>();
        members.put(Spellings.REF, new TextNode(member.at(), '#' + place));
        if (texts.size() == 1) {
            members.put(CONST, texts.get(0));
        } else {
            members.put(ENUM, new ArrayNode(at, List.copyOf(texts)));
        }
        return new ObjectNode(at, members);
    }

    /** A place of what is made for a text. */
    private static Location inside(TextNode text, String keyword) {
        Location at = text.at();
        return new Location(at.file(), at.pointer().child(keyword), at.line(), at.column());
    }
}
