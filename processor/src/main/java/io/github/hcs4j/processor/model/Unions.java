package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.Location;
import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import io.github.hcs4j.processor.schema.SchemaNode.TextNode;
import io.github.hcs4j.processor.schema.SchemaReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds choices between objects that a member, the discriminator, tells apart. The schema names it with OpenAPI's
 * {@code discriminator}, or with {@code x-discriminator}; or it is a member that each branch has, with constant texts
 * of its own. Where several would do, it is the first by its name. An object with a discriminator and no choice is one
 * between the definitions that extend it.
 */
final class Unions {

    /** A pattern that one text alone matches. */
    private static final Pattern ONE_TEXT = Pattern.compile("\\^([\\w-]+)\\$");

    private final Spellings spellings;
    private final SchemaReader reader;

    /** Of what may be a reference and may be something else. */
    private final SchemaReader quietReader;

    private final Subtypes subtypes;
    private final Map<Location, Optional<Union>> known = new HashMap<>();

    /**
     * The choices in a model.
     *
     * @param files the files that the model begins with
     */
    Unions(Spellings spellings, SchemaReader reader, Collection<String> files) {
        this.spellings = spellings;
        this.reader = reader;
        this.quietReader = reader.quiet();
        this.subtypes = new Subtypes(quietReader, files);
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
            union = find(schema);
            known.put(schema.at(), union);
        }
        return union;
    }

    private Optional<Union> find(ObjectNode schema) {
        for (String choice : Spellings.CHOICES) {
            List<ObjectNode> objects = objects(schema.list(choice));
            if (objects.size() > 1
                    && objects.size() == schema.list(choice).size()
                    && objects.stream().allMatch(object -> hasMembersOf(object, schema))) {
                return named(schema).isPresent() ? explicit(schema, objects, Integer.MAX_VALUE) : implied(objects);
            }
        }
        if (!isBase(schema)) {
            return Optional.empty();
        }
        List<ObjectNode> objects = objects(subtypes.of(schema)).stream()
                .filter(object -> !object.at().equals(schema.at()))
                .distinct()
                .toList();
        boolean isChoice = !objects.isEmpty() && objects.stream().allMatch(object -> hasMembersOf(object, schema));
        return isChoice ? explicit(schema, objects, 1) : Optional.empty();
    }

    /** Whether a definition names a member that tells those apart which extend it. */
    private static boolean isBase(ObjectNode schema) {
        return PlaceNames.isDefinition(schema.at())
                && Spellings.CHOICES.stream().noneMatch(schema::has)
                && named(schema).filter(names(schema)::contains).isPresent();
    }

    private List<ObjectNode> objects(List<SchemaNode> schemas) {
        List<ObjectNode> objects = new ArrayList<>();
        for (SchemaNode branch : schemas) {
            spellings
                    .target(branch)
                    .filter(ObjectNode.class::isInstance)
                    .map(ObjectNode.class::cast)
                    .filter(target -> target.has("properties"))
                    .ifPresent(objects::add);
        }
        return objects;
    }

    /** Whether a branch has the members that stand beside the choice, so that these add none to it. */
    private static boolean hasMembersOf(ObjectNode branch, ObjectNode choice) {
        return names(branch).containsAll(names(choice));
    }

    private static Set<String> names(ObjectNode schema) {
        return schema.object("properties")
                .map(properties -> properties.members().keySet())
                .orElse(Set.of());
    }

    private static Optional<String> named(ObjectNode schema) {
        return schema.text("discriminator")
                .or(() -> discriminator(schema).flatMap(object -> object.text("propertyName")));
    }

    private static Optional<ObjectNode> discriminator(ObjectNode schema) {
        return schema.object("discriminator").or(() -> schema.object("x-discriminator"));
    }

    /**
     * The choice by a member that the schema names.
     *
     * @param mostTexts as many texts of that member in one object are its own, and not those of all objects
     */
    private Optional<Union> explicit(ObjectNode schema, List<ObjectNode> objects, int mostTexts) {
        String discriminator = named(schema).orElseThrow();
        List<Branch> branches = new ArrayList<>();
        Map<String, SchemaNode> mapping = discriminator(schema)
                .flatMap(object -> object.object("mapping"))
                .map(ObjectNode::members)
                .orElse(Map.of());
        for (ObjectNode object : objects) {
            List<String> constants = constants(object, discriminator);
            List<String> mapped = mapping.entrySet().stream()
                    .filter(entry -> leadsTo(entry.getValue(), object))
                    .map(Map.Entry::getKey)
                    .toList();
            boolean isOwn = !constants.isEmpty() && constants.size() <= mostTexts;
            if (isOwn && (constants.size() == 1 || mapped.isEmpty())) {
                constants.forEach(text -> branches.add(new Branch(text, object)));
            } else if (!mapped.isEmpty()) {
                mapped.forEach(text -> branches.add(new Branch(text, object)));
            } else {
                branches.add(new Branch(PlaceNames.of(object), object));
            }
        }
        return distinct(discriminator, branches);
    }

    /** A mapping's value is the name of a definition, or a reference, which can look like a name. */
    private boolean leadsTo(SchemaNode value, ObjectNode object) {
        if (!(value instanceof TextNode text)) {
            return false;
        }
        if (text.value().equals(PlaceNames.of(object))) {
            return true;
        }
        boolean isReference = text.value().contains("/") || text.value().contains("#");
        return (isReference ? reader : quietReader)
                .follow(text.value(), text.at())
                .flatMap(spellings::target)
                .filter(target -> target.at().equals(object.at()))
                .isPresent();
    }

    /** A member with one text in each branch tells them apart before one with several in some. */
    private Optional<Union> implied(List<ObjectNode> objects) {
        Set<String> candidates = new TreeSet<>(names(objects.get(0)));
        return implied(objects, candidates, 1).or(() -> implied(objects, candidates, Integer.MAX_VALUE));
    }

    private Optional<Union> implied(List<ObjectNode> objects, Set<String> candidates, int mostTexts) {
        for (String candidate : candidates) {
            List<Branch> branches = new ArrayList<>();
            boolean isInAll = true;
            for (ObjectNode object : objects) {
                List<String> texts = constants(object, candidate);
                isInAll &= !texts.isEmpty() && texts.size() <= mostTexts;
                texts.forEach(text -> branches.add(new Branch(text, object)));
            }
            Optional<Union> union = isInAll ? distinct(candidate, branches) : Optional.empty();
            if (union.isPresent()) {
                return union;
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

    /** The texts that a member of an object can have: one, or a few; none if it can have any. */
    private List<String> constants(ObjectNode object, String member) {
        return object.object("properties")
                .flatMap(properties -> properties.get(member))
                .flatMap(schema -> spellings.chain(schema).stream()
                        .map(Unions::constants)
                        .filter(texts -> !texts.isEmpty())
                        .findFirst())
                .orElse(List.of());
    }

    private static List<String> constants(ObjectNode schema) {
        List<SchemaNode> values = schema.has("const") ? List.of() : schema.list("enum");
        if (!values.isEmpty() && values.stream().allMatch(TextNode.class::isInstance)) {
            return values.stream().map(text -> ((TextNode) text).value()).toList();
        }
        Optional<String> pattern = schema.text("pattern")
                .map(ONE_TEXT::matcher)
                .filter(Matcher::matches)
                .map(literal -> literal.group(1));
        return schema.text("const").or(() -> pattern).map(List::of).orElse(List.of());
    }
}
