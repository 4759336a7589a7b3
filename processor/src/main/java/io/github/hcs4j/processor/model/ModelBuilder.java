package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.ProblemCode;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import io.github.hcs4j.processor.schema.SchemaReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a model from a schema: finds the definitions to generate, from the file's own through every reference, and gives
 * each its Java name. It is the only one that knows both JSON Schema and Java.
 */
public final class ModelBuilder {

    /** Since draft 2019-09, before it, and in Swagger 2.0. */
    private static final List<String> DEFINITIONS = List.of("$defs", "definitions");

    /**
     * Keywords of which each says something of a file's documents, be it only what they are not; without any, a file only
     * has definitions.
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
    public Optional<SchemaModel> build(ModelRequest request, Function<Collection<TypeModel>, Set<String>> helpers) {
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
        Draft draft = new Draft(root, request, overlays, keywords, view, versions, givenNames);
        Definitions definitions = draft.definitions(Map.of(), Map.of());
        Made made = draft.make(definitions);
        Map<String, String> fullNames =
                definitions.fullNamesOfNamesakes(root.at().file());
        if (!fullNames.isEmpty()) { // who shares a name is known only when everything has been reached
            definitions = draft.definitions(fullNames, Map.of());
            made = draft.make(definitions);
        }
        Map<String, String> javaNames =
                definitions.distinctNames(helpers.apply(made.types().values()));
        if (!javaNames.isEmpty()) {
            made = draft.make(draft.definitions(fullNames, javaNames));
        }
        keywords.tellUnread();
        givenNames.tellUnused();
        if (made.types().isEmpty() && made.root() == null && !problems.hasErrors()) {
            problems.add(ProblemCode.HCS017, root.at(), "the schema defines no type; give it $defs, or properties");
        }
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new SchemaModel(
                root.at().file(),
                root.text("title").orElse(root.at().file()),
                view.of(releases),
                List.copyOf(made.types().values()),
                made.root(),
                wantsDigits(root),
                overlays.sources()));
    }

    private static boolean wantsDigits(ObjectNode root) {
        return root.members().get("x-hcs-whole-numbers-in-digits") instanceof SchemaNode.TruthNode truth
                && truth.value();
    }

    /** What a model is made of, once or, where types share names, again. */
    private final class Draft {

        private final ObjectNode root;
        private final ModelRequest request;
        private final Overlays overlays;
        private final Keywords keywords;
        private final View view;
        private final Versions versions;
        private final GivenNames givenNames;

        Draft(
                ObjectNode root,
                ModelRequest request,
                Overlays overlays,
                Keywords keywords,
                View view,
                Versions versions,
                GivenNames givenNames) {
            this.givenNames = givenNames;
            this.root = root;
            this.request = request;
            this.overlays = overlays;
            this.keywords = keywords;
            this.view = view;
            this.versions = versions;
        }

        Definitions definitions(Map<String, String> fullNames, Map<String, String> javaNames) {
            Spellings spellings = new Spellings(reader, overlays, keywords, problems);
            Definitions definitions = new Definitions(
                    spellings, new Unions(spellings, reader), fullNames, javaNames, givenNames, problems);
            List<SchemaNode> starts = new ArrayList<>(starts(root, request));
            if (request.types().isEmpty()) {
                starts.addAll(overlays.types());
            }
            starts.stream().forEach(node -> {
                if (view.shows(definitions.target(node).orElse(node), versions)) {
                    definitions.reach(node);
                } else {
                    keywords.read().hide(node);
                }
            });
            return definitions;
        }

        Made make(Definitions definitions) {
            Map<String, TypeModel> types = new TreeMap<>(Comparator.<String>naturalOrder());
            TypeFactory factory = new TypeFactory(definitions, view, versions, givenNames, keywords.read(), problems);
            boolean hasRoot = request.types().isEmpty() && SHAPES.stream().anyMatch(root::has);
            TypeRef shape = hasRoot ? factory.shape(root) : null;
            for (Optional<Definition> next = definitions.next(); next.isPresent(); next = definitions.next()) {
                TypeModel type = factory.create(next.get());
                types.put(type.javaName(), type);
            }
            return new Made(types, shape);
        }
    }

    /**
     * The types of a model.
     *
     * @param types by their Java names
     * @param root the type of the schema's root; {@code null} if the schema has definitions alone
     */
    private record Made(
            Map<String, TypeModel> types, @Nullable TypeRef root) {}

    private Optional<ObjectNode> asObject(SchemaNode node) {
        if (node instanceof ObjectNode object) {
            return Optional.of(object);
        }
        problems.wrongKind(node, "a schema, which is an object");
        return Optional.empty();
    }

    /** The definitions to begin with: those named, or all that the file has. */
    private List<SchemaNode> starts(ObjectNode root, ModelRequest request) {
        Map<String, SchemaNode> own = new LinkedHashMap<>();
        for (String keyword : DEFINITIONS) {
            root.object(keyword).ifPresent(defs -> own.putAll(defs.members()));
        }
        own.values().stream()
                .filter(node -> !(node instanceof ObjectNode || node instanceof SchemaNode.TruthNode))
                .forEach(node -> problems.wrongKind(node, "a schema, which is an object"));
        if (request.types().isEmpty()) {
            List<SchemaNode> all = new ArrayList<>(own.values());
            all.add(root);
            return all;
        }
        List<SchemaNode> named = new ArrayList<>();
        for (String name : request.types()) {
            SchemaNode node = own.get(name);
            if (node == null) {
                problems.add(
                        ProblemCode.HCS011,
                        root.at(),
                        "the schema has no type \"" + name + "\" in its $defs; it has "
                                + Suggestions.nearest(name, own.keySet()));
            } else {
                named.add(node);
            }
        }
        return named;
    }
}
