package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.ProblemCode;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import io.github.hcs4j.processor.schema.SchemaReader;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes a model from a schema: finds the definitions to generate, from the file's own through every reference, and
 * gives each its Java name. It is the only one that knows both JSON Schema and Java.
 */
public final class ModelBuilder {

    /**
     * Keywords of which each says something of a file's documents, be it only what they are not; without any, a file
     * only has definitions.
     */
    private static final List<String> SHAPES = List.of(
            "type",
            "properties",
            "$ref",
            "$dynamicRef",
            "$recursiveRef",
            "extends",
            "allOf",
            "anyOf",
            "oneOf",
            "items",
            "prefixItems",
            "additionalProperties",
            "patternProperties",
            "enum",
            "const",
            "format",
            "pattern",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
            "divisibleBy",
            "minItems",
            "maxItems",
            "uniqueItems",
            "contains",
            "additionalItems",
            "unevaluatedItems",
            "required",
            "minProperties",
            "maxProperties",
            "propertyNames",
            "unevaluatedProperties",
            "dependencies",
            "dependentRequired",
            "dependentSchemas",
            "if",
            "not",
            "disallow");

    private final SchemaReader reader;
    private final Problems problems;

    /**
     * A builder for one model.
     *
     * @param reader reads the schema
     * @param problems where problems go
     */
    public ModelBuilder(SchemaReader reader, Problems problems) {
        this.reader = reader;
        this.problems = problems;
    }

    /**
     * Makes a model that stands alone.
     *
     * @param request what to generate
     * @return the model; nothing if there was an error, which has been told
     */
    public Optional<SchemaModel> build(ModelRequest request) {
        return build(request, types -> Set.of());
    }

    /**
     * Makes the model.
     *
     * @param request what to generate
     * @param helpers the names of the classes that are generated beside some types
     * @return the model; nothing if there was an error, which has been told
     */
    public Optional<SchemaModel> build(ModelRequest request, Function<Collection<Naming>, Set<String>> helpers) {
        Optional<ObjectNode> file = reader.file(request.schema()).flatMap(this::asObject);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        ObjectNode root = file.get();
        Keywords keywords = new Keywords(problems);
        keywords.check(root);
        Overlays overlays = request.overlays() ? Overlays.of(root, reader, problems) : Overlays.none(problems);
        overlays.files().forEach(keywords::check);
        List<Release> releases = Stream.concat(Stream.of(root), overlays.files().stream())
                .flatMap(listing -> new Releases(problems).of(listing).stream())
                .toList();
        View view = View.of(request.version(), releases, root, problems);
        Versions versions = new Versions(releases.stream().map(Release::version).toList(), problems);
        GivenNames givenNames = new GivenNames(request.names(), problems);
        Definitions definitions = definitions(root, overlays, keywords);
        Reached reached = new Reached(definitions);
        starts(root, request, overlays).forEach(node -> {
            SchemaNode target = definitions.target(node).orElse(node);
            if (view.shows(target, versions)) {
                reached.add(node);
            } else {
                keywords.read().hide(target);
            }
        });
        TypeFactory factory =
                new TypeFactory(definitions, reached, view, versions, givenNames, keywords.read(), problems);
        boolean hasRoot = request.types().isEmpty() && SHAPES.stream().anyMatch(root::has);
        RootModel whole = hasRoot ? factory.root(root) : null;
        Map<String, Unnamed> unnamed = new HashMap<>();
        reached.forEach(definition -> unnamed.put(definition.place(), factory.create(definition)));
        List<TypeModel> types = new TypeNames(definitions, givenNames, root.at().file(), problems)
                .of(reached.all(), helpers).entrySet().stream()
                        .map(named -> Objects.requireNonNull(unnamed.get(named.getKey()))
                                .called(named.getValue()))
                        .sorted(Comparator.comparing(TypeModel::javaName))
                        .toList();
        keywords.tellUnread();
        givenNames.tellUnused();
        if (types.isEmpty() && whole == null && !problems.hasErrors()) {
            problems.add(ProblemCode.HCS017, root.at(), "the schema defines no type; give it $defs, or properties");
        }
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new SchemaModel(
                root.at().file(),
                root.text("title").orElse(root.at().file()),
                view.of(releases),
                types,
                whole,
                wantsDigits(root),
                overlays.sources()));
    }

    private static boolean wantsDigits(ObjectNode root) {
        return root.members().get("x-hcs-whole-numbers-in-digits") instanceof SchemaNode.TruthNode truth
                && truth.value();
    }

    private Definitions definitions(ObjectNode root, Overlays overlays, Keywords keywords) {
        Spellings spellings = new Spellings(reader, overlays, keywords, problems);
        List<String> files = Stream.concat(Stream.of(root), overlays.files().stream())
                .map(file -> file.at().file())
                .toList();
        return new Definitions(spellings, new Unions(spellings, reader, files));
    }

    private Optional<ObjectNode> asObject(SchemaNode node) {
        if (node instanceof ObjectNode object) {
            return Optional.of(object);
        }
        problems.wrongKind(node, "a schema, which is an object");
        return Optional.empty();
    }

    /** The definitions to begin with: those named, or all that the files have. */
    private Stream<SchemaNode> starts(ObjectNode root, ModelRequest request, Overlays overlays) {
        Map<String, SchemaNode> own = PlaceNames.definitions(root);
        own.values().stream()
                .filter(node -> !(node instanceof ObjectNode || node instanceof SchemaNode.TruthNode))
                .forEach(node -> problems.wrongKind(node, "a schema, which is an object"));
        return request.types().isEmpty()
                ? Stream.of(own.values(), List.of(root), overlays.types()).flatMap(Collection::stream)
                : request.types().stream().flatMap(name -> named(name, own, root).stream());
    }

    private Optional<SchemaNode> named(String name, Map<String, SchemaNode> own, ObjectNode root) {
        Optional<SchemaNode> node = Optional.ofNullable(own.get(name));
        if (node.isEmpty()) {
            problems.add(
                    ProblemCode.HCS011,
                    root.at(),
                    "the schema has no type \"" + name + "\" in its $defs; it has "
                            + Suggestions.nearest(name, own.keySet()));
        }
        return node;
    }
}
