package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.Location;
import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ArrayNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import io.github.hcs4j.processor.schema.SchemaReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the definitions that extend another, at once or through others. It looks for them in the files that a model
 * begins with and in all that references in these lead to, whether a type comes of them or not, so that the order of
 * types has no influence.
 */
final class Subtypes {

    private final SchemaReader reader;
    private final References references;
    private final Collection<String> files;
    private final Rewrite plainReference = new PlainReference();

    /** What extends a definition at once, by the place of that. */
    private @Nullable Map<Location, List<ObjectNode>> extending;

    /**
     * Subtypes in the files of a model.
     *
     * @param reader reads the files; a type that needs a file reports the problems of that file
     * @param files the files that the model begins with
     */
    Subtypes(SchemaReader reader, Collection<String> files) {
        this.reader = reader;
        this.references = new References(reader);
        this.files = files;
    }

    /** The definitions that extend one, in the order of the files as far as they extend it at once. */
    List<SchemaNode> of(ObjectNode base) {
        Map<Location, List<ObjectNode>> known = extending == null ? extending() : extending;
        extending = known;
        Set<ObjectNode> all = new LinkedHashSet<>();
        Deque<ObjectNode> waiting = new ArrayDeque<>(List.of(base));
        while (!waiting.isEmpty()) {
            known.getOrDefault(waiting.remove().at(), List.of()).stream()
                    .filter(all::add)
                    .forEach(waiting::add);
        }
        return List.copyOf(all);
    }

    private Map<Location, List<ObjectNode>> extending() {
        Map<Location, List<ObjectNode>> found = new HashMap<>();
        Set<String> seen = new HashSet<>(files);
        Deque<String> waiting = new ArrayDeque<>(files);
        while (!waiting.isEmpty()) {
            List<ObjectNode> schemas = new ArrayList<>();
            reader.file(waiting.remove()).ifPresent(root -> addAll(root, schemas));
            for (ObjectNode schema : schemas) {
                references
                        .next(schema)
                        .map(target -> target.at().file())
                        .filter(seen::add)
                        .ifPresent(waiting::add);
                if (PlaceNames.isDefinition(schema.at())) {
                    bases(schema)
                            .forEach(base -> found.computeIfAbsent(base.at(), first -> new ArrayList<>())
                                    .add(schema));
                }
            }
        }
        return found;
    }

    private static void addAll(SchemaNode node, List<ObjectNode> schemas) {
        if (node instanceof ArrayNode list) {
            list.elements().forEach(element -> addAll(element, schemas));
        } else if (node instanceof ObjectNode schema) {
            schemas.add(schema);
            schema.members().forEach((keyword, value) -> {
                if (!SchemaReader.isOfValues(keyword)) {
                    addAll(value, schemas);
                }
            });
        }
    }

    /** What a definition extends at once. */
    private Stream<SchemaNode> bases(ObjectNode definition) {
        return plainReference.apply(definition).list(AllOf.KEYWORD).stream()
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .flatMap(part -> plainReference.apply(part).has(Spellings.REF) ? target(part).stream() : bases(part));
    }

    /** What a reference leads to, after those that say nothing else. */
    private Optional<SchemaNode> target(ObjectNode reference) {
        Set<Location> seen = new HashSet<>();
        Optional<SchemaNode> target = Optional.of(reference);
        while (target.isPresent()
                && target.get() instanceof ObjectNode schema
                && plainReference.apply(schema).has(Spellings.REF)
                && seen.add(schema.at())) {
            target = references.next(schema);
        }
        return target;
    }
}
