package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.ProblemCode;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/** The definitions that are reached, each once, under one Java name each; and the queue of those still to be made. */
final class Definitions {

    private final Spellings spellings;
    private final Unions unions;
    private final Problems problems;
    private final Map<String, Definition> byReference = new HashMap<>();
    private final Map<String, List<Definition>> byJavaName = new LinkedHashMap<>();
    private final Map<String, String> fullNames;
    private final Queue<Definition> waiting = new ArrayDeque<>();

    /**
     * No definitions yet.
     *
     * @param fullNames the names of those, by reference, that would share theirs with others
     */
    Definitions(Spellings spellings, Unions unions, Map<String, String> fullNames, Problems problems) {
        this.fullNames = fullNames;
        this.spellings = spellings;
        this.unions = unions;
        this.problems = problems;
    }

    /** Whether a schema becomes a type of its own: an enumeration, an object with members of its own, or a choice. */
    boolean isType(ObjectNode schema) {
        return isEnum(schema) || schema.has("properties") || unions.of(schema).isPresent();
    }

    /** Whether a definition of {@code $defs} becomes one all the same: that it is there may mean something. */
    private static boolean isEmptyType(ObjectNode schema) {
        return schema.text("type").filter("object"::equals).isPresent()
                && !schema.has("additionalProperties")
                && !schema.has("patternProperties");
    }

    private static boolean isEnum(ObjectNode schema) {
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
        String javaName = GivenNames.of(schema, JavaNames.type(name), JavaNames::isLegalType, problems);
        Definition definition = new Definition(name, javaName, kind(schema), schema);
        byReference.put(schema.at().reference(), definition);
        // by case as well: file systems may not tell Vm.java from VM.java
        byJavaName
                .computeIfAbsent(javaName.toLowerCase(Locale.ROOT), java -> new ArrayList<>())
                .add(definition);
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

    /** Reports the definitions that still share a name. */
    void tellNamesakes() {
        for (List<Definition> namesakes : byJavaName.values()) {
            Definition first = namesakes.get(0);
            for (Definition other : namesakes.subList(1, namesakes.size())) {
                problems.add(
                        ProblemCode.HCS009,
                        other.schema().at(),
                        "the type becomes " + other.javaName() + ", and so does "
                                + first.schema().at() + "; give one of them an x-java-name");
            }
        }
    }

    private TypeRef.Kind kind(ObjectNode schema) {
        if (isEnum(schema)) {
            return TypeRef.Kind.ENUM;
        }
        return unions.of(schema).isPresent() ? TypeRef.Kind.UNION : TypeRef.Kind.OBJECT;
    }
}
