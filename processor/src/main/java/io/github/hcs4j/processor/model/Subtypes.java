package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import io.github.hcs4j.processor.schema.SchemaNode.TextNode;
import io.github.hcs4j.processor.schema.SchemaReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the definitions of a file that extend another of it with {@code allOf}, at once or through others. */
final class Subtypes {

    private static final List<String> DEFINITIONS = List.of("$defs", "definitions");

    private final SchemaReader reader;

    /** By file, what extends a definition, by the reference to that. */
    private final Map<String, Map<String, List<ObjectNode>>> byFile = new HashMap<>();

    Subtypes(SchemaReader reader) {
        this.reader = reader;
    }

    /** The definitions that extend one, in the order of the file as far as they extend it at once. */
    List<SchemaNode> of(ObjectNode base) {
        Map<String, List<ObjectNode>> extending =
                byFile.computeIfAbsent(base.at().file(), file -> extending(file));
        Set<ObjectNode> all = new LinkedHashSet<>();
        Deque<ObjectNode> waiting = new ArrayDeque<>(List.of(base));
        while (!waiting.isEmpty()) {
            String reference = "#" + waiting.remove().at().pointer();
            extending.getOrDefault(reference, List.of()).stream()
                    .filter(all::add)
                    .forEach(waiting::add);
        }
        return List.copyOf(all);
    }

    private Map<String, List<ObjectNode>> extending(String file) {
        Map<String, List<ObjectNode>> extending = new HashMap<>();
        reader.file(file)
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .ifPresent(root -> definitions(root)
                        .forEach(definition -> definition.list(AllOf.KEYWORD).stream()
                                .filter(ObjectNode.class::isInstance)
                                .map(part -> ((ObjectNode) part).members().get(Spellings.REF))
                                .filter(TextNode.class::isInstance)
                                .map(reference -> ((TextNode) reference).value())
                                .forEach(base -> extending
                                        .computeIfAbsent(base, first -> new ArrayList<>())
                                        .add(definition))));
        return extending;
    }

    private static List<ObjectNode> definitions(ObjectNode root) {
        List<ObjectNode> all = new ArrayList<>();
        DEFINITIONS.forEach(keyword -> root.object(keyword).ifPresent(named -> add(named, all)));
        return all;
    }

    private static void add(ObjectNode named, List<ObjectNode> all) {
        named.members().values().stream()
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .forEach(all::add);
    }
}
