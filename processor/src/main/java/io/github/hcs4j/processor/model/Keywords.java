package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.Location;
import io.github.hcs4j.processor.schema.ProblemCode;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ArrayNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import io.github.hcs4j.processor.schema.SchemaNode.TextNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Checks each keyword of each schema once: that it is one that is read, and that its value is of the kind that JSON
 * Schema, or this project, gives it. Schemas inside a schema are checked with it, whether a type refers to them or not.
 */
final class Keywords {

    /** What keywords of others begin with, which are no slips of the pen for those of JSON Schema. */
    private static final String EXTENSION = "x-";

    /** With these, another schema says of which type a value is. */
    private static final List<String> COMBINING = List.of("$ref", "allOf", "anyOf", "oneOf");

    private final Problems problems;
    private final ReadKeywords read = new ReadKeywords();
    private final Set<Location> checked = new HashSet<>();

    /** Where keywords and formats stand that are not read, by what a message calls them. */
    private final Map<String, List<Location>> unread = new TreeMap<>();

    Keywords(Problems problems) {
        this.problems = problems;
    }

    /** Which keywords went into the model. */
    ReadKeywords read() {
        return read;
    }

    /** Checks a schema that the model asks for. */
    void meet(ObjectNode schema) {
        read.meet(schema);
        check(schema);
    }

    /** Checks a schema and all that stands in it. */
    void check(ObjectNode schema) {
        if (!checked.add(schema.at())) {
            return;
        }
        schema.members().forEach((name, value) -> {
            Keyword keyword = Vocabulary.KEYWORDS.get(name);
            if (Vocabulary.WITHOUT_EFFECT.contains(name)) {
                problems.passedOver(
                        value.at(),
                        "the keyword \"" + name + "\" of jsonschema2pojo has no effect on what is generated");
            } else if (keyword == null) {
                if (!name.equals("not") || !MemberRules.isRule(value)) {
                    tellUnread(name, value.at(), Vocabulary.names());
                }
            } else if (Vocabulary.REMARKS.contains(name) && !keyword.accepts(value)) {
                problems.add(
                        ProblemCode.HCS036,
                        value.at(),
                        "expected a text for " + name + ", found " + value.kind() + ", which is shown nowhere");
            } else if (!keyword.accepts(value)) {
                problems.wrongKind(value, keyword.wanted() + " for " + name);
            } else {
                keyword.schemasIn(value).forEach(this::check);
                keyword.objectsIn(value).forEach(object -> checkNames(object, keyword.names()));
            }
        });
        schema.get("format")
                .filter(TextNode.class::isInstance)
                .map(TextNode.class::cast)
                .ifPresent(format -> checkFormat(schema, format));
        schema.get("pattern")
                .filter(TextNode.class::isInstance)
                .map(TextNode.class::cast)
                .ifPresent(this::checkPattern);
    }

    private void checkPattern(TextNode pattern) {
        if (!Expressions.isOfJava(pattern.value())) {
            problems.add(
                    ProblemCode.HCS041,
                    pattern.at(),
                    "\"" + pattern.value() + "\" is no regular expression of Java, so HcsValidator checks no text"
                            + " against it; write one that Java and ECMA 262 share");
        }
    }

    /** Checks the members of an object that is the value of a keyword, and no schema. */
    private void checkNames(ObjectNode object, Collection<String> names) {
        object.members().forEach((name, value) -> {
            if (!names.contains(name)) {
                tellUnread(name, value.at(), names);
            }
        });
    }

    private void tellUnread(String name, Location at, Collection<String> known) {
        Optional<String> near = name.startsWith(EXTENSION)
                ? Suggestions.near(
                        name, known.stream().filter(Vocabulary::isOurs).toList())
                : Suggestions.near(name, known);
        if (Vocabulary.isOurs(name)) {
            problems.add(
                    ProblemCode.HCS025,
                    at,
                    "there is no keyword \"" + name + "\"; there are "
                            + Suggestions.nearest(
                                    name,
                                    known.stream().filter(Vocabulary::isOurs).toList()));
        } else if (near.isPresent() && !Vocabulary.UNREAD.contains(name)) {
            problems.add(
                    ProblemCode.HCS026,
                    at,
                    "\"" + name + "\" is not a keyword that is read; if \"" + near.get() + "\" is meant, write that");
        } else {
            addUnread("the keyword \"" + name + '"', at);
        }
    }

    private void checkFormat(ObjectNode schema, TextNode format) {
        boolean isTypedElsewhere = !schema.has("type") && COMBINING.stream().anyMatch(schema::has);
        if (isTypedElsewhere
                ? Vocabulary.formats().contains(format.value())
                : types(schema).anyMatch(type -> Vocabulary.formats(type).contains(format.value()))) {
            return;
        }
        Optional<String> near = Vocabulary.isFormat(format.value())
                ? Optional.empty()
                : Suggestions.near(format.value(), Vocabulary.formats());
        if (near.isPresent()) {
            problems.add(
                    ProblemCode.HCS027,
                    format.at(),
                    "\"" + format.value() + "\" is not a format that is read; if \"" + near.get()
                            + "\" is meant, write that");
        } else {
            String ofTypes = String.join(" or ", types(schema).toList());
            addUnread(
                    "the format \"" + format.value() + '"' + (ofTypes.isEmpty() ? "" : " of " + ofTypes), format.at());
        }
    }

    private static Stream<String> types(ObjectNode schema) {
        Stream<SchemaNode> types = schema.get("type").orElse(null) instanceof ArrayNode list
                ? list.elements().stream()
                : schema.get("type").stream();
        return types.filter(TextNode.class::isInstance)
                .map(type -> ((TextNode) type).value())
                .filter(type -> !type.equals("null"));
    }

    private void addUnread(String what, Location at) {
        unread.computeIfAbsent(what, first -> new ArrayList<>()).add(at);
    }

    /** Tells what is not read: each keyword and each format once. */
    void tellUnread() {
        read.others((keyword, at) -> addUnread("the keyword \"" + keyword + "\" of this value", at));
        unread.forEach((what, all) -> {
            List<Location> places = all.stream().filter(at -> !read.has(at)).toList();
            if (!places.isEmpty()) {
                problems.add(
                        ProblemCode.HCS028,
                        places.get(0),
                        what + " is not read" + Suggestions.andMore(places.size() - 1)
                                + "; documents are not checked by it");
            }
        });
    }
}
