package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.ProblemCode;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the model of one definition. */
final class TypeFactory {

    private final View view;
    private final Versions versions;
    private final Problems problems;
    private final Definitions definitions;
    private final Contents contents;
    private final TypeRefs types;
    private final Remainders remainders;

    TypeFactory(Definitions definitions, View view, Versions versions, Problems problems) {
        this.view = view;
        this.versions = versions;
        this.problems = problems;
        this.definitions = definitions;
        this.contents = new Contents(definitions, problems);
        this.types = new TypeRefs(definitions, contents, problems);
        this.remainders = new Remainders(definitions, problems);
    }

    TypeModel create(Definition definition) {
        ObjectNode schema = definition.schema();
        String description = schema.text("description").orElse("");
        Lifetime lifetime = versions.of(schema);
        return switch (definition.kind()) {
            case ENUM ->
                new TypeModel.EnumModel(
                        definition.name(),
                        definition.javaName(),
                        description,
                        lifetime,
                        schema.at(),
                        values(schema, lifetime));
            case OBJECT ->
                new TypeModel.ObjectModel(
                        definition.name(),
                        definition.javaName(),
                        description,
                        lifetime,
                        schema.at(),
                        properties(definition, lifetime));
            case UNION -> union(definition, description, lifetime);
        };
    }

    private TypeModel union(Definition definition, String description, Lifetime lifetime) {
        Unions.Union union = definitions.union(definition);
        List<TypeModel.Branch> branches = union.branches().stream()
                .flatMap(branch -> definitions.reach(branch.schema()).stream()
                        .map(type -> new TypeModel.Branch(branch.text(), type.javaName())))
                .toList();
        return new TypeModel.UnionModel(
                definition.name(),
                definition.javaName(),
                description,
                lifetime,
                definition.schema().at(),
                union.discriminator(),
                branches);
    }

    private List<PropertyModel> properties(Definition owner, Lifetime ownerLifetime) {
        List<PropertyModel> properties = new ArrayList<>();
        Map<String, PropertyModel> byJavaName = new HashMap<>();
        Map<String, SchemaNode> members =
                owner.schema().object("properties").map(ObjectNode::members).orElse(Map.of());
        remainders.tell(owner.schema(), members.keySet());
        remainders.checkRequired(owner.schema(), members.keySet());
        Map<String, String> derived = SpelledNames.of(members.keySet(), JavaNames::member);
        members.forEach((name, node) -> {
            Lifetime lifetime = versions.of(asObject(node), ownerLifetime);
            if (!view.shows(lifetime)) {
                return;
            }
            PropertyModel property = property(owner, name, derived.get(name), node, lifetime);
            PropertyModel namesake = byJavaName.putIfAbsent(property.javaName(), property);
            if (namesake == null) {
                properties.add(property);
            } else {
                problems.add(
                        ProblemCode.HCS009,
                        node.at(),
                        "the member becomes " + property.javaName() + ", and so does " + namesake.at()
                                + "; give one of them an x-java-name");
            }
        });
        if (properties.size() > TypeModel.ObjectModel.MOST_COMPONENTS) {
            problems.add(
                    ProblemCode.HCS015,
                    owner.schema().at(),
                    "the type has " + properties.size() + " members, a Java record at most "
                            + TypeModel.ObjectModel.MOST_COMPONENTS
                            + ", so this becomes a final class; group some of them in types of their own");
        }
        return properties;
    }

    private static ObjectNode asObject(SchemaNode node) {
        return node instanceof ObjectNode object ? object : new ObjectNode(node.at(), Map.of());
    }

    private PropertyModel property(Definition owner, String name, String derived, SchemaNode node, Lifetime lifetime) {
        ObjectNode schema = asObject(node);
        TypeRef type = types.of(node);
        return new PropertyModel(
                name,
                GivenNames.of(schema, derived, JavaNames::isLegalMember, problems),
                type,
                schema.text("description").orElse(""),
                lifetime,
                MemberTraits.of(owner.schema(), name, node, type, definitions),
                contents.of(node),
                node.at());
    }

    private List<ValueModel> values(ObjectNode schema, Lifetime lifetime) {
        Map<String, SchemaNode> details =
                schema.object("x-hcs-values").map(ObjectNode::members).orElse(Map.of());
        List<ValueModel> values = new ArrayList<>();
        Set<String> texts = new HashSet<>();
        Map<String, ValueModel> byConstant = new HashMap<>();
        Map<String, String> derived = SpelledNames.of(
                schema.list("enum").stream().map(TypeFactory::text).toList(), JavaNames::constant);
        for (SchemaNode node : schema.list("enum")) {
            String text = text(node);
            if (!texts.add(text)) {
                problems.add(ProblemCode.HCS016, node.at(), "the value \"" + text + "\" occurs twice; keep one");
                continue;
            }
            ValueModel value = value(text, derived.get(text), node, details.get(text), lifetime);
            if (!view.shows(value.lifetime())) {
                continue;
            }
            ValueModel namesake = byConstant.putIfAbsent(value.constant(), value);
            if (namesake == null) {
                values.add(value);
            } else {
                problems.add(
                        ProblemCode.HCS009,
                        node.at(),
                        "the value becomes " + value.constant() + ", and so does " + namesake.at()
                                + "; give one of them an x-java-name in x-hcs-values");
            }
        }
        if (values.isEmpty()) {
            problems.add(ProblemCode.HCS016, schema.at(), "the enumeration has no values; name at least one in enum");
        }
        for (Map.Entry<String, SchemaNode> detail : details.entrySet()) {
            if (!texts.contains(detail.getKey())) {
                problems.add(
                        ProblemCode.HCS016,
                        detail.getValue().at(),
                        "\"" + detail.getKey() + "\" is not one of the values in enum; it has "
                                + Suggestions.nearest(detail.getKey(), texts));
            }
        }
        return values;
    }

    private static String text(SchemaNode value) {
        return ((SchemaNode.TextNode) value).value();
    }

    private ValueModel value(
            String text, String derived, SchemaNode node, @Nullable SchemaNode detail, Lifetime ownerLifetime) {
        ObjectNode known = detail instanceof ObjectNode object ? object : new ObjectNode(node.at(), Map.of());
        return new ValueModel(
                text,
                GivenNames.of(known, derived, JavaNames::isLegalConstant, problems),
                known.text("description").orElse(""),
                versions.of(known, ownerLifetime),
                node.at());
    }
}
