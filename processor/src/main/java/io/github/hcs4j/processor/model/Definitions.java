package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.Location;
import io.github.hcs4j.processor.schema.ProblemCode;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import io.github.hcs4j.processor.schema.SchemaReader;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/** The definitions that are reached, each once, under one Java name each; and the queue of those still to be made. */
final class Definitions {

    private final SchemaReader reader;
    private final Problems problems;
    private final Map<String, Definition> byReference = new HashMap<>();
    private final Map<String, Definition> byJavaName = new HashMap<>();
    private final Queue<Definition> waiting = new ArrayDeque<>();

    Definitions(SchemaReader reader, Problems problems) {
        this.reader = reader;
        this.problems = problems;
    }

    /** Whether a schema becomes a type of its own: an enumeration of texts, or an object with members of its own. */
    static boolean isType(ObjectNode schema) {
        return isEnum(schema) || schema.has("properties");
    }

    /** Whether a definition of {@code $defs} does: there, an object without members is a type too. */
    private static boolean isDefinedType(ObjectNode schema) {
        return isType(schema)
                || (schema.text("type").filter("object"::equals).isPresent()
                        && !schema.has("additionalProperties")
                        && !schema.has("patternProperties"));
    }

    /** Whether a schema is an enumeration of texts. */
    static boolean isEnum(ObjectNode schema) {
        return schema.has("enum")
                && schema.list("enum").stream().allMatch(SchemaNode.TextNode.class::isInstance)
                && schema.text("type").map("string"::equals).orElse(true);
    }

    /** Reaches a definition, if it becomes a type: it will be made. */
    Optional<Definition> reach(SchemaNode node) {
        Optional<SchemaNode> target = target(node);
        if (target.isPresent() && target.get() instanceof ObjectNode schema && isDefinedType(schema)) {
            String name = schema.at().pointer().lastName();
            return Optional.of(register(name.isEmpty() ? fileName(schema) : name, schema));
        }
        return Optional.empty();
    }

    /** Reaches a type that stands where it is used. */
    Definition reachInline(String name, ObjectNode schema) {
        return register(name, schema);
    }

    /** Follows references, of references too, to something that is not one. */
    Optional<SchemaNode> target(SchemaNode node) {
        Set<Location> seen = new HashSet<>();
        Optional<SchemaNode> current = Optional.of(node);
        while (current.isPresent()
                && current.get() instanceof ObjectNode object
                && object.get("$ref").isPresent()) {
            SchemaNode reference = object.members().get("$ref");
            if (!(reference instanceof SchemaNode.TextNode text)) {
                problems.add(ProblemCode.HCS007, reference.at(), "expected a reference, found " + reference.kind());
                return Optional.empty();
            }
            if (!seen.add(object.at())) {
                problems.add(ProblemCode.HCS006, node.at(), "\"" + text.value()
                        + "\" leads back to itself; let one of the references name a type");
                return Optional.empty();
            }
            current = reader.follow(text.value(), reference.at());
        }
        return current;
    }

    /** The next definition to make. */
    Optional<Definition> next() {
        return Optional.ofNullable(waiting.poll());
    }

    private Definition register(String name, ObjectNode schema) {
        Definition known = byReference.get(schema.at().reference());
        if (known != null) {
            return known;
        }
        String javaName = GivenNames.of(schema, JavaNames.type(name), JavaNames::isLegalType, problems);
        Definition definition = new Definition(name, javaName, schema);
        byReference.put(schema.at().reference(), definition);
        // by case as well: file systems may not tell Vm.java from VM.java
        Definition namesake = byJavaName.putIfAbsent(javaName.toLowerCase(Locale.ROOT), definition);
        if (namesake == null) {
            waiting.add(definition);
        } else {
            problems.add(ProblemCode.HCS009, schema.at(), "the type becomes " + javaName + ", and so does "
                    + namesake.schema().at() + "; give one of them an x-java-name");
        }
        return definition;
    }

    private static String fileName(ObjectNode root) {
        String file = root.at().file();
        String name = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\..*", "");
        return root.text("title").filter(title -> title.matches("\\w+")).orElse(name);
    }
}
