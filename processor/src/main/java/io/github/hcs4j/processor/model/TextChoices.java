package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.Location;
import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ArrayNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import io.github.hcs4j.processor.schema.SchemaNode.TextNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Rewrites a choice between texts: constants become an enumeration whose values have descriptions, and any text beside
 * an enumeration adds nothing, since an enumeration is open.
 */
final class TextChoices implements Rewrite {

    private static final String ENUM = "enum";

    /** How deep a choice may be in others. */
    private static final int DEEPEST = 3;

    /** What makes more of a schema than a choice. */
    private static final List<String> SHAPES = List.of(ENUM, "const", "properties", "items", AllOf.KEYWORD);

    private final References references;

    TextChoices(References references) {
        this.references = references;
    }

    /** A schema without a choice between texts. */
    @Override
    public ObjectNode apply(ObjectNode schema) {
        for (String choice : Spellings.CHOICES) {
            Optional<List<ObjectNode>> branches = branches(schema, choice, 0);
            if (branches.isPresent() && branches.get().stream().allMatch(TextChoices::isText)) {
                return rewritten(schema, choice, branches.get());
            }
        }
        return schema;
    }

    /** The schemas to choose from, those of a choice in a choice as well; nothing if one of them is none. */
    private Optional<List<ObjectNode>> branches(ObjectNode schema, String choice, int depth) {
        List<ObjectNode> all = new ArrayList<>();
        for (SchemaNode branch : schema.list(choice)) {
            Optional<ObjectNode> target = references.target(branch); // what extends another is no plain text
            if (target.isEmpty() || depth > DEEPEST) {
                return Optional.empty();
            }
            Optional<String> inner =
                    Spellings.CHOICES.stream().filter(target.get()::has).findFirst();
            Optional<List<ObjectNode>> found = inner.isPresent() && isChoiceAlone(target.get())
                    ? branches(target.get(), inner.get(), depth + 1)
                    : target.map(List::of);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(found.get());
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    /** Whether nothing but one choice says what the values of a schema are. */
    private static boolean isChoiceAlone(ObjectNode schema) {
        return Spellings.CHOICES.stream().filter(schema::has).count() == 1
                && SHAPES.stream().noneMatch(schema::has)
                && schema.text("type").map("string"::equals).orElse(!schema.has("type"));
    }

    private ObjectNode rewritten(ObjectNode schema, String choice, List<ObjectNode> branches) {
        Map<String, SchemaNode> members = new LinkedHashMap<>(schema.members());
        members.remove(choice);
        Location at = schema.member(choice).at();
        List<ObjectNode> enumerated =
                branches.stream().filter(branch -> !values(branch).isEmpty()).toList();
        if (enumerated.isEmpty()) {
            members.put("type", new TextNode(at, "string"));
        } else if (enumerated.size() == 1
                && reference(schema.list(choice), enumerated.get(0)).isPresent()) {
            members.put(
                    Spellings.REF,
                    reference(schema.list(choice), enumerated.get(0)).get());
        } else {
            List<SchemaNode> texts = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            Map<String, SchemaNode> details = new LinkedHashMap<>();
            for (ObjectNode branch : enumerated) {
                for (TextNode text : values(branch)) {
                    if (seen.add(text.value())) {
                        texts.add(text);
                    }
                    if (branch.has("const")) {
                        details.putIfAbsent(text.value(), branch);
                    }
                }
                branch.object("x-hcs-values").ifPresent(more -> more.members().forEach(details::putIfAbsent));
            }
            members.put(ENUM, new ArrayNode(at, texts));
            members.put("x-hcs-values", new ObjectNode(at, details));
        }
        return new ObjectNode(schema.at(), members);
    }

    /** The reference that leads to a branch, if it is no schema written out in the choice. */
    private Optional<SchemaNode> reference(List<SchemaNode> written, ObjectNode branch) {
        return written.stream()
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .filter(schema -> schema.has(Spellings.REF)
                        && references.target(schema).filter(branch::equals).isPresent())
                .map(schema -> schema.member(Spellings.REF))
                .findFirst();
    }

    private static boolean isText(ObjectNode schema) {
        boolean saysSo = schema.text("type").filter("string"::equals).isPresent();
        if (schema.has(AllOf.KEYWORD) || schema.has("anyOf") || schema.has("oneOf")) {
            return false;
        }
        return schema.has(ENUM) || schema.has("const") ? !values(schema).isEmpty() : saysSo;
    }

    /** The texts that a schema lists; none if it lists other values. */
    private static List<TextNode> values(ObjectNode schema) {
        List<SchemaNode> listed = schema.has("const") ? List.of(schema.members().get("const")) : schema.list(ENUM);
        return listed.stream().allMatch(TextNode.class::isInstance)
                ? listed.stream().map(TextNode.class::cast).toList()
                : List.of();
    }
}
