package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.SchemaNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The definitions that a model is made of: those it begins with, and those that types lead to, each once. */
final class Reached {

    private final Definitions definitions;
    private final List<Definition> all = new ArrayList<>();
    private final Set<String> places = new HashSet<>();

    Reached(Definitions definitions) {
        this.definitions = definitions;
    }

    /** Adds what a schema stands for, if that becomes a type. */
    Optional<Definition> add(SchemaNode node) {
        Optional<Definition> definition = definitions.of(node);
        definition.filter(found -> places.add(found.place())).ifPresent(all::add);
        return definition;
    }

    /** Does something with each definition, those as well that are added by it. */
    void forEach(Consumer<Definition> work) {
        for (int next = 0; next < all.size(); next++) {
            work.accept(all.get(next));
        }
    }

    List<Definition> all() {
        return List.copyOf(all);
    }
}
