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

    /** By the place of the type. */
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
                    add(member.type(), reference.link(type, member.name()), type.name() + '.' + member.name());
                }
            } else if (type instanceof UnionModel union) {
                for (Branch branch : union.branches()) {
                    add(branch.type(), reference.link(type, branch.text()), type.name() + " \"" + branch.text() + '"');
                }
            }
        }
    }

    /** The places that use a type, in the order of the model. */
    List<Usage> of(TypeModel type) {
        return byType.getOrDefault(type.at().reference(), List.of());
    }

    private void add(TypeRef type, String link, String label) {
        if (type instanceof TypeRef.ListOf list) {
            add(list.element(), link, label);
        } else if (type instanceof TypeRef.MapOf map) {
            add(map.value(), link, label);
        } else if (type instanceof TypeRef.OneOrMany either) {
            add(either.element(), link, label);
        } else if (type instanceof TypeRef.Carried carried) {
            add(carried.type(), link, label);
        } else if (type instanceof TypeRef.Named named) {
            byType.computeIfAbsent(named.place(), unused -> new ArrayList<>()).add(new Usage(link, label));
        }
    }
}
