package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.Location;
import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ArrayNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import io.github.hcs4j.processor.schema.SchemaNode.TextNode;
import io.github.hcs4j.processor.schema.SchemaReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites a choice between texts: constants become an enumeration whose values have descriptions, and any text beside
 * an enumeration adds nothing, since an enumeration is open.
 */
final class TextChoices {

    private static final String ENUM = "enum";

    private final SchemaReader reader;

    TextChoices(SchemaReader reader) {
        this.reader = reader;
    }

    /** A schema without a choice between texts. */
    ObjectNode rewritten(ObjectNode schema) {
        for (String choice : List.of("oneOf", "anyOf")) {
            List<ObjectNode> branches = schema.list(choice).stream()
                    .flatMap(branch -> target(branch).stream())
                    .toList();
            if (!branches.isEmpty()
                    && branches.size() == schema.list(choice).size()
                    && branches.stream().allMatch(TextChoices::isText)) {
                return rewritten(schema, choice, branches);
            }
        }
        return schema;
    }

    private static ObjectNode rewritten(ObjectNode schema, String choice, List<ObjectNode> branches) {
        Map<String, SchemaNode> members = new LinkedHashMap<>(schema.members());
        members.remove(choice);
        Location at = schema.member(choice).at();
        List<ObjectNode> enumerated =
                branches.stream().filter(branch -> !values(branch).isEmpty()).toList();
        SchemaNode reference =
                enumerated.isEmpty() ? null : reference(schema.list(choice), enumerated.get(0), branches);
        if (enumerated.isEmpty()) {
            members.put("type", new TextNode(at, "string"));
        } else if (enumerated.size() == 1 && reference != null) {
            members.put(Spellings.REF, reference);
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
    private static @Nullable SchemaNode reference(
            List<SchemaNode> written, ObjectNode branch, List<ObjectNode> branches) {
        return ((ObjectNode) written.get(branches.indexOf(branch))).members().get(Spellings.REF);
    }

    /** What a branch is, as it is written: nothing that extends another is a plain text. */
    private Optional<ObjectNode> target(SchemaNode branch) {
        Set<Location> seen = new HashSet<>();
        SchemaNode current = branch;
        while (current instanceof ObjectNode schema && seen.add(schema.at())) {
            if (!(schema.members().get(Spellings.REF) instanceof TextNode text)) {
                return Optional.of(schema);
            }
            current = reader.follow(text.value(), text.at()).orElse(null);
        }
        return Optional.empty();
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
