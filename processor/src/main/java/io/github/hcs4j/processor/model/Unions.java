package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.Location;
import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import io.github.hcs4j.processor.schema.SchemaNode.TextNode;
import io.github.hcs4j.processor.schema.SchemaReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds choices between objects that a member, the discriminator, tells apart. The schema names it with OpenAPI's
 * {@code discriminator}; or it is a member that each branch has, with a constant text of its own. Where several would
 * do, it is the first by its name.
 */
final class Unions {

    private final Spellings spellings;
    private final SchemaReader reader;
    private final Map<Location, Optional<Union>> known = new HashMap<>();
    private final Map<Location, String> inlineNames = new HashMap<>();

    Unions(Spellings spellings, SchemaReader reader) {
        this.spellings = spellings;
        this.reader = reader;
    }

    /**
     * A choice between objects.
     *
     * @param discriminator the member that tells them apart
     * @param branches the objects, by the discriminator's text
     */
    record Union(String discriminator, List<Branch> branches) {}

    /**
     * One of the objects to choose from.
     *
     * @param text the discriminator's text
     * @param schema what the object then is
     */
    record Branch(String text, ObjectNode schema) {}

    /** The choice that a schema is, if it is one. */
    Optional<Union> of(ObjectNode schema) {
        Optional<Union> union = known.get(schema.at());
        if (union == null) {
            known.put(schema.at(), Optional.empty()); // what a branch of it leads to is not asked again
            union = find(schema);
            known.put(schema.at(), union);
            union.ifPresent(found -> nameInlineBranches(schema, found));
        }
        return union;
    }

    /** The name of a branch that is written out in the choice itself. */
    Optional<String> nameOfBranch(ObjectNode schema) {
        return Optional.ofNullable(inlineNames.get(schema.at()));
    }

    private void nameInlineBranches(ObjectNode schema, Union union) {
        for (Branch branch : union.branches()) {
            if (!PlaceNames.isDefinition(branch.schema().at())) {
                inlineNames.put(branch.schema().at(), PlaceNames.of(schema) + '_' + branch.text());
            }
        }
    }

    private Optional<Union> find(ObjectNode schema) {
        if (schema.has("properties")) {
            return Optional.empty();
        }
        for (String choice : Spellings.CHOICES) {
            List<ObjectNode> objects = new ArrayList<>();
            for (SchemaNode branch : schema.list(choice)) {
                spellings
                        .target(branch)
                        .filter(ObjectNode.class::isInstance)
                        .map(ObjectNode.class::cast)
                        .filter(target -> target.has("properties"))
                        .ifPresent(objects::add);
            }
            if (objects.size() > 1 && objects.size() == schema.list(choice).size()) {
                return named(schema).isPresent() ? explicit(schema, objects) : implied(objects);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> named(ObjectNode schema) {
        return schema.text("discriminator")
                .or(() -> schema.object("discriminator").flatMap(object -> object.text("propertyName")));
    }

    private Optional<Union> explicit(ObjectNode schema, List<ObjectNode> objects) {
        String discriminator = named(schema).orElseThrow();
        List<Branch> branches = new ArrayList<>();
        Map<String, SchemaNode> mapping = schema.object("discriminator")
                .flatMap(object -> object.object("mapping"))
                .map(ObjectNode::members)
                .orElse(Map.of());
        for (ObjectNode object : objects) {
            Optional<String> constant = constant(object, discriminator);
            List<String> mapped = mapping.entrySet().stream()
                    .filter(entry -> leadsTo(entry.getValue(), object))
                    .map(Map.Entry::getKey)
                    .toList();
            if (constant.isPresent()) {
                branches.add(new Branch(constant.get(), object));
            } else if (!mapped.isEmpty()) {
                mapped.forEach(text -> branches.add(new Branch(text, object)));
            } else {
                branches.add(new Branch(PlaceNames.of(object), object));
            }
        }
        return distinct(discriminator, branches);
    }

    /** A mapping's value is a reference, or the name of a definition. */
    private boolean leadsTo(SchemaNode value, ObjectNode object) {
        if (!(value instanceof TextNode text)) {
            return false;
        }
        if (!text.value().contains("/") && !text.value().contains("#")) {
            return text.value().equals(PlaceNames.of(object));
        }
        return reader.follow(text.value(), text.at())
                .flatMap(spellings::target)
                .filter(target -> target.at().equals(object.at()))
                .isPresent();
    }

    private Optional<Union> implied(List<ObjectNode> objects) {
        Set<String> candidates = new TreeSet<>(objects.get(0)
                .object("properties")
                .map(ObjectNode::members)
                .orElse(Map.of())
                .keySet());
        for (String candidate : candidates) {
            List<Branch> branches = objects.stream()
                    .flatMap(object -> constant(object, candidate).map(text -> new Branch(text, object)).stream())
                    .toList();
            if (branches.size() == objects.size()) {
                Optional<Union> union = distinct(candidate, branches);
                if (union.isPresent()) {
                    return union;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Union> distinct(String discriminator, List<Branch> branches) {
        Set<String> texts = new HashSet<>();
        return branches.stream().allMatch(branch -> texts.add(branch.text()))
                ? Optional.of(new Union(discriminator, List.copyOf(branches)))
                : Optional.empty();
    }

    /** The one text that a member of an object can have. */
    private Optional<String> constant(ObjectNode object, String member) {
        return object.object("properties")
                .flatMap(properties -> properties.get(member))
                .flatMap(spellings::target)
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .flatMap(schema -> schema.text("const").or(() -> onlyValue(schema)));
    }

    private static Optional<String> onlyValue(ObjectNode schema) {
        List<SchemaNode> values = schema.list("enum");
        return values.size() == 1 && values.get(0) instanceof TextNode text
                ? Optional.of(text.value())
                : Optional.empty();
    }
}
