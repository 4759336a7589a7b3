package io.github.hcs4j.cli.site;

import io.github.hcs4j.processor.model.PropertyModel;
import io.github.hcs4j.processor.model.TypeModel;
import io.github.hcs4j.processor.model.TypeModel.Branch;
import io.github.hcs4j.processor.model.TypeModel.ObjectModel;
import io.github.hcs4j.processor.model.TypeModel.UnionModel;
import io.github.hcs4j.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the types of a model are used in it. */
final class Usages {

    private final Map<String, List<Usage>> byType = new HashMap<>();

    /**
     * A place that uses a type.
     *
     * @param link the place
     * @param label its name
     */
    record Usage(String link, String label) {}

    Usages(Reference reference) {
        for (TypeModel type : reference.model().types()) {
            if (type instanceof ObjectModel object) {
                for (PropertyModel member : object.properties()) {
                    add(named(member.type()), reference.link(type, member.name()), type.name() + '.' + member.name());
                }
            } else if (type instanceof UnionModel union) {
                for (Branch branch : union.branches()) {
                    add(
                            branch.javaName(),
                            reference.link(type, branch.text()),
                            type.name() + " \"" + branch.text() + '"');
                }
            }
        }
    }

    /** The places that use a type, in the order of the model. */
    List<Usage> of(TypeModel type) {
        return byType.getOrDefault(type.javaName(), List.of());
    }

    private void add(String javaName, String link, String label) {
        if (!javaName.isEmpty()) {
            byType.computeIfAbsent(javaName, unused -> new ArrayList<>()).add(new Usage(link, label));
        }
    }

    /** The Java name of the generated type in a reference; empty if there is none. */
    private static String named(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return named(list.element());
        }
        if (type instanceof TypeRef.MapOf map) {
            return named(map.value());
        }
        if (type instanceof TypeRef.OneOrMany either) {
            return named(either.element());
        }
        if (type instanceof TypeRef.Carried carried) {
            return carried.type().javaName();
        }
        return type instanceof TypeRef.Named named ? named.javaName() : "";
    }
}
