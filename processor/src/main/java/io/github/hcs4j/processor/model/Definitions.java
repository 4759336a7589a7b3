package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.ProblemCode;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import java.util.ArrayDeque;
import java.util.HashMap;
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
    private final Map<String, Definition> byJavaName = new HashMap<>();
    private final Queue<Definition> waiting = new ArrayDeque<>();

    Definitions(Spellings spellings, Unions unions, Problems problems) {
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

    /** The next definition to make. */
    Optional<Definition> next() {
        return Optional.ofNullable(waiting.poll());
    }

    private Definition register(ObjectNode schema) {
        Definition known = byReference.get(schema.at().reference());
        if (known != null) {
            return known;
        }
        String name = unions.nameOfBranch(schema).orElseGet(() -> PlaceNames.of(schema));
        String javaName = GivenNames.of(schema, JavaNames.type(name), JavaNames::isLegalType, problems);
        Definition definition = new Definition(name, javaName, kind(schema), schema);
        byReference.put(schema.at().reference(), definition);
        // by case as well: file systems may not tell Vm.java from VM.java
        Definition namesake = byJavaName.putIfAbsent(javaName.toLowerCase(Locale.ROOT), definition);
        if (namesake == null) {
            waiting.add(definition);
        } else {
            problems.add(
                    ProblemCode.HCS009,
                    schema.at(),
                    "the type becomes " + javaName + ", and so does "
                            + namesake.schema().at() + "; give one of them an x-java-name");
        }
        return definition;
    }

    private Definition.Kind kind(ObjectNode schema) {
        if (isEnum(schema)) {
            return Definition.Kind.ENUM;
        }
        return unions.of(schema).isPresent() ? Definition.Kind.UNION : Definition.Kind.OBJECT;
    }
}
