package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.model.TypeRef.Scalar;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the types of the members that an object has beside those of its own, by {@code patternProperties} and by
 * {@code additionalProperties}.
 */
final class OtherMembers {

    private static final String PATTERNS = "patternProperties";
    private static final String ADDITIONAL = "additionalProperties";

    private final TypeRefs types;
    private final Definitions definitions;
    private final GivenNames givenNames;
    private final Problems problems;
    private final DemandFinder demands;

    OtherMembers(
            TypeRefs types, DemandFinder demands, Definitions definitions, GivenNames givenNames, Problems problems) {
        this.demands = demands;
        this.types = types;
        this.definitions = definitions;
        this.givenNames = givenNames;
        this.problems = problems;
    }

    /**
     * The rules for names of an object, in the order in which they count.
     *
     * @param members the Java names of its own members
     */
    List<OthersModel> of(ObjectNode schema, Set<String> members) {
        Map<String, SchemaNode> patterns =
                schema.object(PATTERNS).map(ObjectNode::members).orElse(Map.of());
        if (!patterns.keySet().stream().allMatch(Expressions::isOfJava)) {
            stayUnknown(
                    schema, PATTERNS, "a pattern that is no regular expression of Java has no Java shape for names");
            return List.of();
        }
        Set<String> taken = new LinkedHashSet<>(members);
        List<OthersModel> all = new ArrayList<>();
        Optional<TypeRef.MapOf> ofAll = schema.object(ADDITIONAL)
                .map(others -> List.<SchemaNode>of(others))
                .flatMap(this::shape);
        if (!patterns.isEmpty()) {
            Optional<TypeRef.MapOf> shape = shape(List.copyOf(patterns.values()));
            if (shape.isEmpty() && isSomethingSaid(patterns.values())) {
                stayUnknown(schema, PATTERNS, "members whose types differ by their names have no Java shape");
            }
            if (shape.isPresent() || ofAll.isPresent()) {
                TypeRef.MapOf type = shape.orElse(new TypeRef.MapOf(Scalar.ANY, true));
                List<SchemaNode> kinds = List.copyOf(patterns.values());
                all.add(model(schema, PATTERNS, kinds, type, List.copyOf(patterns.keySet()), taken));
            }
        }
        ofAll.ifPresent(
                type -> all.add(model(schema, ADDITIONAL, List.of(schema.member(ADDITIONAL)), type, List.of(), taken)));
        return List.copyOf(all);
    }

    /** Whether an object has none beside those of its own. */
    static boolean areNone(ObjectNode schema) {
        return schema.members().get(ADDITIONAL) instanceof SchemaNode.TruthNode others
                && !others.value()
                && !schema.has(PATTERNS);
    }

    /** The one shape of the values of some schemas; nothing if they are free-form, or differ. */
    private Optional<TypeRef.MapOf> shape(List<SchemaNode> schemas) {
        List<TypeRef> shapes = schemas.stream().map(types::of).distinct().toList();
        return shapes.size() == 1 && shapes.get(0) != Scalar.ANY
                ? Optional.of(new TypeRef.MapOf(shapes.get(0), schemas.stream().anyMatch(definitions::isNullable)))
                : Optional.empty();
    }

    private static boolean isSomethingSaid(Iterable<SchemaNode> schemas) {
        for (SchemaNode schema : schemas) {
            if (schema instanceof ObjectNode object && !object.members().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private OthersModel model(
            ObjectNode owner,
            String keyword,
            List<SchemaNode> schemas,
            TypeRef.MapOf type,
            List<String> patterns,
            Set<String> taken) {
        SchemaNode schema = schemas.get(0);
        ObjectNode said = schema instanceof ObjectNode object ? object : new ObjectNode(schema.at(), Map.of());
        String wanted = givenNames.ofMember(said, keyword);
        String name = wanted;
        for (int number = 2; !taken.add(name); number++) {
            name = wanted + '_' + number;
        }
        if (!name.equals(wanted)) {
            problems.sharedName(
                    owner.member(keyword).at(),
                    "the view of the members that \"" + keyword + "\" describes",
                    wanted,
                    "a member",
                    name);
        }
        return new OthersModel(
                keyword,
                name,
                type,
                patterns,
                demands.shared(schemas, type.value()),
                said.text("description").orElse(""),
                schema.at());
    }

    private void stayUnknown(ObjectNode schema, String keyword, String why) {
        problems.noShape(
                schema.member(keyword),
                why + ": those that \"" + keyword + "\" describes stay unknown members; let all of them have one type");
    }
}
