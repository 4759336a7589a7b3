package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the types of definitions, and reaches the definitions that these lead to. */
final class TypeFactory {

    private final View view;
    private final Versions versions;
    private final Problems problems;
    private final GivenNames givenNames;
    private final Definitions definitions;
    private final Reached reached;
    private final Contents contents;
    private final TypeRefs types;
    private final DemandFinder demands;
    private final ReadKeywords read;
    private final OtherMembers others;
    private final Remainders remainders;

    TypeFactory(
            Definitions definitions,
            Reached reached,
            View view,
            Versions versions,
            GivenNames givenNames,
            ReadKeywords read,
            Problems problems) {
        this.read = read;
        this.givenNames = givenNames;
        this.view = view;
        this.versions = versions;
        this.problems = problems;
        this.definitions = definitions;
        this.reached = reached;
        this.contents = new Contents(definitions, reached, problems);
        this.types = new TypeRefs(definitions, reached, contents, problems);
        this.demands = new DemandFinder(definitions, types, read);
        this.others = new OtherMembers(types, demands, definitions, givenNames, problems);
        this.remainders = new Remainders(definitions, problems);
    }

    /** The root of a schema. */
    RootModel root(ObjectNode schema) {
        TypeRef type = types.of(schema);
        return new RootModel(type, demands.of(schema, type), schema.at().reference());
    }

    /** The type that a definition becomes, but for its names. */
    Unnamed create(Definition definition) {
        read.use(definition.schema());
        Lifetime lifetime = versions.of(definition.schema());
        return switch (definition.kind()) {
            case ENUM, TEXT -> enumeration(definition, lifetime);
            case OBJECT -> object(definition, lifetime);
            case UNION -> union(definition, lifetime);
        };
    }

    private static String description(ObjectNode schema) {
        return schema.text("description").orElse("");
    }

    private Unnamed enumeration(Definition definition, Lifetime lifetime) {
        ObjectNode schema = definition.schema();
        List<ValueModel> values = values(definition, lifetime);
        return naming -> new TypeModel.EnumModel(
                naming.name(),
                naming.javaName(),
                description(schema),
                lifetime,
                Deprecations.of(schema),
                schema.at(),
                values,
                definition.kind() == TypeRef.Kind.ENUM);
    }

    private Unnamed object(Definition definition, Lifetime lifetime) {
        ObjectNode schema = definition.schema();
        List<PropertyModel> properties = properties(definition, lifetime);
        List<OthersModel> views = others.of(
                schema, properties.stream().map(PropertyModel::javaName).collect(Collectors.toSet()));
        List<Limit> sizes = demands.sizes(schema);
        List<MemberRule> rules = new MemberRules(read, problems)
                .of(
                        schema,
                        members(schema).keySet(),
                        properties.stream().map(PropertyModel::name).toList());
        return naming -> new TypeModel.ObjectModel(
                naming.name(),
                naming.javaName(),
                description(schema),
                lifetime,
                Deprecations.of(schema),
                schema.at(),
                properties,
                sizes,
                views,
                rules,
                OtherMembers.areNone(schema));
    }

    private Unnamed union(Definition definition, Lifetime lifetime) {
        ObjectNode schema = definition.schema();
        Unions.Union union = definitions.union(definition);
        List<TypeModel.Branch> branches = union.branches().stream()
                .flatMap(branch -> reached.add(branch.schema()).stream()
                        .map(type -> new TypeModel.Branch(branch.text(), type.ref())))
                .toList();
        return naming -> new TypeModel.UnionModel(
                naming.name(),
                naming.javaName(),
                description(schema),
                lifetime,
                Deprecations.of(schema),
                schema.at(),
                union.discriminator(),
                branches);
    }

    private static Map<String, SchemaNode> members(ObjectNode schema) {
        return schema.object("properties").map(ObjectNode::members).orElse(Map.of());
    }

    private List<PropertyModel> properties(Definition owner, Lifetime ownerLifetime) {
        Map<String, SchemaNode> members = new LinkedHashMap<>(members(owner.schema()));
        remainders.tell(owner.schema(), members.keySet());
        remainders.tellDiscriminator(owner.schema());
        remainders.checkRequired(owner.schema(), members.keySet());
        members.forEach((name, node) -> Lengths.ofMember(name, node.at(), problems));
        Map<String, Lifetime> lifetimes = new HashMap<>();
        members.forEach((name, node) -> lifetimes.put(name, versions.of(object(node), ownerLifetime)));
        members.forEach((name, node) -> {
            if (!view.shows(of(name, lifetimes))) {
                read.hide(node);
            }
        });
        members.keySet().removeIf(name -> !view.shows(of(name, lifetimes)));
        Map<String, String> wanted = SpelledNames.of(members.keySet(), JavaNames::member);
        wanted.replaceAll((name, derived) -> givenNames.ofMember(object(of(name, members)), derived));
        Map<String, String> names = distinct("member", wanted, members);
        List<PropertyModel> properties = new ArrayList<>();
        members.forEach(
                (name, node) -> properties.add(property(owner, name, of(name, names), node, of(name, lifetimes))));
        if (properties.size() > TypeModel.ObjectModel.MOST_COMPONENTS) {
            problems.tooMany(
                    owner.schema().at(),
                    "the type has " + properties.size() + " members",
                    "a Java record at most " + TypeModel.ObjectModel.MOST_COMPONENTS,
                    "a final class; group some of them in types of their own");
        }
        return properties;
    }

    /** The Java names of members or values, each with one of its own. A name that several want is a warning. */
    private Map<String, String> distinct(String kind, Map<String, String> wanted, Map<String, SchemaNode> nodes) {
        Map<String, String> names = DistinctNames.of(wanted);
        Map<String, String> owners = new HashMap<>();
        names.forEach((name, java) -> owners.put(java, name));
        nodes.forEach((name, node) -> {
            if (!of(name, names).equals(wanted.get(name))) {
                String owner = of(of(name, wanted), owners);
                problems.sharedName(
                        node.at(),
                        "the " + kind,
                        of(name, wanted),
                        of(owner, nodes).at().toString(),
                        of(name, names));
            }
        });
        return names;
    }

    /** What a map has for a name that it has. */
    private static <T> T of(String name, Map<String, T> all) {
        return Objects.requireNonNull(all.get(name), name);
    }

    /** A schema that says something; one that is {@code true} says nothing. */
    private static ObjectNode object(SchemaNode node) {
        return node instanceof ObjectNode object ? object : new ObjectNode(node.at(), Map.of());
    }

    private PropertyModel property(Definition owner, String name, String javaName, SchemaNode node, Lifetime lifetime) {
        ObjectNode schema = object(node);
        TypeRef type = types.of(node);
        return new PropertyModel(
                name,
                javaName,
                type,
                description(schema),
                lifetime,
                MemberTraits.of(owner.schema(), name, node, type, definitions, demands.of(node, type)),
                contents.of(node),
                node.at());
    }

    private List<ValueModel> values(Definition owner, Lifetime lifetime) {
        ObjectNode schema = owner.schema();
        Map<String, SchemaNode> details = EnumDetails.of(schema);
        Map<String, SchemaNode> nodes = new LinkedHashMap<>();
        for (SchemaNode node : schema.list("enum")) {
            String text = text(node);
            if (nodes.putIfAbsent(text, node) != null) {
                problems.wrongValues(node.at(), "the value \"" + text + "\" occurs twice; keep one");
            }
        }
        read.add(schema.list("enum").stream().map(SchemaNode::at).toList());
        Set<String> texts = Set.copyOf(nodes.keySet());
        Map<String, Lifetime> lifetimes = new HashMap<>();
        nodes.forEach((text, node) -> lifetimes.put(text, versions.of(detail(details, text, node), lifetime)));
        nodes.keySet().removeIf(text -> !view.shows(of(text, lifetimes)));
        Map<String, String> wanted = SpelledNames.of(nodes.keySet(), JavaNames::constant);
        if (owner.kind() == TypeRef.Kind.TEXT) {
            tellText(schema);
            wanted.replaceAll((text, derived) -> derived.equals(Reserved.TYPE) ? derived + '_' : derived);
        }
        wanted.replaceAll((text, derived) -> {
            SchemaNode node = of(text, nodes);
            String given = givenNames.ofValue(detail(details, text, node), node, derived);
            return Lengths.ofValue(given, node.at(), problems);
        });
        Map<String, String> names = distinct("value", wanted, nodes);
        List<ValueModel> values = new ArrayList<>();
        nodes.forEach((text, node) -> {
            ObjectNode known = detail(details, text, node);
            values.add(new ValueModel(
                    text, of(text, names), description(known), of(text, lifetimes), Deprecations.of(known), node.at()));
        });
        if (values.isEmpty()) {
            problems.wrongValues(schema.at(), "the enumeration has no values; name at least one in enum");
        }
        for (Map.Entry<String, SchemaNode> detail : details.entrySet()) {
            if (!texts.contains(detail.getKey())) {
                problems.wrongValues(
                        detail.getValue().at(),
                        "\"" + detail.getKey() + "\" is not one of the values in enum; it has "
                                + Suggestions.nearest(detail.getKey(), texts));
            }
        }
        return values;
    }

    private void tellText(ObjectNode schema) {
        problems.tooMany(
                schema.at(),
                "the enumeration has " + schema.list("enum").size() + " values",
                "a Java enum here at most " + TypeModel.EnumModel.MOST_VALUES,
                "a text with constants, and no switch over them is complete");
    }

    private static String text(SchemaNode value) {
        return ((SchemaNode.TextNode) value).value();
    }

    /** What the schema says of a value. */
    private static ObjectNode detail(Map<String, SchemaNode> details, String text, SchemaNode node) {
        return details.get(text) instanceof ObjectNode object ? object : new ObjectNode(node.at(), Map.of());
    }
}
