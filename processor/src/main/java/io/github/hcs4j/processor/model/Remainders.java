package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Tells what an object's schema says of members that its record does not have: those that only some documents have, by
 * a choice or a condition. Their values are kept, as unknown members.
 */
final class Remainders {

    private static final List<String> ALTERNATIVES = List.of("oneOf", "anyOf", "then", "else");
    private static final String OBJECTS =
            "list objects in \"oneOf\", each with a constant text of the member that tells them apart";
    private static final String ENUMERATION =
            "let each condition ask for a constant text of one member, which is required and an enumeration";

    private static final List<String> OTHER_MEMBERS = List.of("additionalProperties", "patternProperties");

    private static final List<String> DISCRIMINATORS = List.of("discriminator", "x-discriminator");

    private final Definitions definitions;
    private final Problems problems;

    Remainders(Definitions definitions, Problems problems) {
        this.definitions = definitions;
        this.problems = problems;
    }

    /** Warns of what the record of a schema does not have. */
    void tell(ObjectNode schema, Set<String> members) {
        for (String keyword : ALTERNATIVES) {
            boolean hasMore = alternatives(schema, keyword)
                    .flatMap(node -> definitions.target(node).stream())
                    .filter(ObjectNode.class::isInstance)
                    .flatMap(node -> ((ObjectNode) node).object("properties").stream())
                    .anyMatch(properties ->
                            !members.containsAll(properties.members().keySet()));
            if (hasMore) {
                tell(
                        schema,
                        keyword,
                        "the members that only \"" + keyword
                                + "\" names stay unknown members; name them in \"properties\", or "
                                + (AllOf.CONDITIONAL.contains(keyword) ? ENUMERATION : OBJECTS));
            }
        }
    }

    /** Warns of a discriminator that tells nothing apart. */
    void tellDiscriminator(ObjectNode schema) {
        for (String keyword : DISCRIMINATORS) {
            if (schema.get(keyword).isPresent()) {
                problems.noShape(
                        schema.member(keyword),
                        "a discriminator has no Java shape where no definition in the files of the model extends the"
                                + " object with \"allOf\", or where two of these would have one text: it is an object"
                                + " with its own members; list the objects in \"oneOf\", each with a constant text of"
                                + " that member");
            }
        }
    }

    /** Checks that what is required is a member, where the schema describes no others. */
    void checkRequired(ObjectNode schema, Set<String> members) {
        if (OTHER_MEMBERS.stream().anyMatch(keyword -> schema.object(keyword).isPresent())) {
            return;
        }
        Set<String> all = new TreeSet<>(members);
        ALTERNATIVES.stream()
                .flatMap(keyword -> alternatives(schema, keyword))
                .flatMap(node -> definitions.target(node).stream())
                .filter(ObjectNode.class::isInstance)
                .flatMap(node -> ((ObjectNode) node).object("properties").stream())
                .forEach(properties -> all.addAll(properties.members().keySet()));
        for (SchemaNode name : schema.list("required")) {
            if (!(name instanceof SchemaNode.TextNode text) || !all.contains(text.value())) {
                problems.noSuchMember(
                        name.at(),
                        name.kind(),
                        Suggestions.nearest(name instanceof SchemaNode.TextNode text ? text.value() : "", all));
            }
        }
    }

    private static Stream<SchemaNode> alternatives(ObjectNode schema, String keyword) {
        return Stream.concat(schema.list(keyword).stream(), schema.object(keyword).stream());
    }

    private void tell(ObjectNode schema, String keyword, String what) {
        problems.noShape(
                schema.member(keyword), "an object with members of its own has no Java shape for others: " + what);
    }
}
