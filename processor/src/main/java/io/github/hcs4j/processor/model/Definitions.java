package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.Location;
import io.github.hcs4j.processor.schema.ProblemCode;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;

/** The definitions that are reached, each once, under one Java name each; and the queue of those still to be made. */
final class Definitions {

    private final Spellings spellings;
    private final Unions unions;
    private final Problems problems;
    private final Map<String, Definition> byReference = new HashMap<>();
    private final Map<String, List<Definition>> byJavaName = new LinkedHashMap<>();
    private final GivenNames givenNames;
    private final Map<String, String> fullNames;
    private final Map<String, String> javaNames;
    private final Queue<Definition> waiting = new ArrayDeque<>();

    /**
     * No definitions yet.
     *
     * @param fullNames longer names of those, by reference, that would share theirs with others
     * @param javaNames the Java names of those, by reference, that would share theirs even so
     * @param givenNames the names that are given
     */
    Definitions(
            Spellings spellings,
            Unions unions,
            Map<String, String> fullNames,
            Map<String, String> javaNames,
            GivenNames givenNames,
            Problems problems) {
        this.givenNames = givenNames;
        this.fullNames = fullNames;
        this.javaNames = javaNames;
        this.spellings = spellings;
        this.unions = unions;
        this.problems = problems;
    }

    /** Whether a schema becomes a type of its own: an enumeration, an object with members of its own, or a choice. */
    boolean isType(ObjectNode schema) {
        return isEnum(schema) || isObject(schema) || unions.of(schema).isPresent();
    }

    /** Whether all its values are objects with members of its own: other types beside have no such members. */
    private static boolean isObject(ObjectNode schema) {
        return schema.has("properties")
                && (!schema.has("type")
                        || schema.text("type").filter("object"::equals).isPresent());
    }

    /** Whether a definition of {@code $defs} becomes one all the same: that it is there may mean something. */
    private static boolean isEmptyType(ObjectNode schema) {
        return schema.text("type").filter("object"::equals).isPresent()
                && !schema.has("additionalProperties")
                && !schema.has("patternProperties");
    }

    /** Whether a schema becomes an enumeration. */
    boolean isEnum(ObjectNode schema) {
        return schema.has("enum")
                && schema.list("enum").stream().allMatch(SchemaNode.TextNode.class::isInstance)
                && schema.text("type").map("string"::equals).orElse(true);
    }

    /** Reaches what a schema stands for, if that becomes a type: it will be made. */
    Optional<Definition> reach(SchemaNode node) {
        Optional<ObjectNode> schema = spellings
                .target(node)
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .filter(target -> isType(target) || (PlaceNames.isDefinition(target.at()) && isEmptyType(target)));
        return schema.map(this::register);
    }

    /** The choice that a definition is. */
    Unions.Union union(Definition definition) {
        return unions.of(definition.schema()).orElseThrow();
    }

    /** What a schema stands for, after all references. */
    Optional<SchemaNode> target(SchemaNode node) {
        return spellings.target(node);
    }

    /** A schema, and those that its references lead to, each in the one spelling: what it stands for is the last. */
    List<ObjectNode> chain(SchemaNode node) {
        return spellings.chain(node);
    }

    /** Whether a schema lets {@code null} be a value. */
    boolean isNullable(SchemaNode node) {
        return spellings.isNullable(node);
    }

    /** The next definition to make. */
    Optional<Definition> next() {
        return Optional.ofNullable(waiting.poll());
    }

    private Definition register(ObjectNode schema) {
        Definition known = byReference.get(schema.at().reference());
        if (known != null) {
            return known;
        }
        String shortName = unions.nameOfBranch(schema).orElseGet(() -> PlaceNames.of(schema));
        String name = fullNames.getOrDefault(schema.at().reference(), shortName);
        String wanted = givenNames.ofType(schema, JavaNames.type(name));
        String javaName = javaNames.getOrDefault(schema.at().reference(), wanted);
        Lengths.ofFile(javaName, schema.at(), problems);
        Definition definition = new Definition(name, javaName, kind(schema), schema);
        byReference.put(schema.at().reference(), definition);
        byJavaName.computeIfAbsent(folded(javaName), java -> new ArrayList<>()).add(definition);
        waiting.add(definition);
        return definition;
    }

    /** Longer names, by reference, for those that share theirs. */
    Map<String, String> fullNamesOfNamesakes(String modelFile) {
        Map<String, String> names = new HashMap<>();
        byJavaName.values().stream()
                .filter(namesakes -> namesakes.size() > 1)
                .flatMap(List::stream)
                .map(Definition::schema)
                .forEach(schema -> names.put(schema.at().reference(), PlaceNames.full(schema, modelFile)));
        return names;
    }

    /**
     * Java names, by reference, for the definitions that share theirs even so, each with a warning.
     *
     * @param helpers the names of classes that stand beside the types
     */
    Map<String, String> distinctNames(Set<String> helpers) {
        Map<String, String> wanted = new HashMap<>();
        byReference.forEach((reference, definition) -> wanted.put(reference, definition.javaName()));
        Comparator<String> order = Comparator.comparing((String reference) -> !isNameOfItsOwn(reference))
                .thenComparing(Comparator.naturalOrder());
        Map<String, String> names = DistinctNames.of(wanted, helpers, order, Definitions::folded);
        names.entrySet().removeIf(name -> name.getValue().equals(wanted.get(name.getKey())));
        new TreeMap<>(names).forEach((reference, name) -> {
            Definition definition = Objects.requireNonNull(byReference.get(reference));
            String namesake = byJavaName.getOrDefault(folded(definition.javaName()), List.of()).stream()
                    .map(other -> other.schema().at())
                    .filter(other -> !names.containsKey(other.reference()))
                    .findFirst()
                    .map(Location::toString)
                    .orElse("a class that is generated beside the types");
            problems.add(
                    ProblemCode.HCS009,
                    definition.schema().at(),
                    "the type would become " + definition.javaName() + ", as "
                            + namesake + " does, so it becomes " + name
                            + "; give one of them an x-java-name");
        });
        return names;
    }

    private boolean isNameOfItsOwn(String reference) {
        Definition definition = Objects.requireNonNull(byReference.get(reference));
        return definition.name().equals(definition.javaName());
    }

    /** A name as file systems see it that do not tell Vm.java from VM.java. */
    private static String folded(String javaName) {
        return javaName.toLowerCase(Locale.ROOT);
    }

    private TypeRef.Kind kind(ObjectNode schema) {
        if (isEnum(schema)) {
            boolean isSmall = schema.list("enum").size() <= TypeModel.EnumModel.MOST_VALUES;
            return isSmall ? TypeRef.Kind.ENUM : TypeRef.Kind.TEXT;
        }
        return unions.of(schema).isPresent() ? TypeRef.Kind.UNION : TypeRef.Kind.OBJECT;
    }
}
