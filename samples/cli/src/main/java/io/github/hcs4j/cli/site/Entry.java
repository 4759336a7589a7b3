package io.github.hcs4j.cli.site;

import io.github.hcs4j.processor.model.Lifetime;
import io.github.hcs4j.processor.model.TypeModel;
import io.github.hcs4j.processor.model.TypeModel.EnumModel;
import io.github.hcs4j.processor.model.TypeModel.ObjectModel;
import java.util.List;

/**
 * What a type has that comes and goes with versions: a member of an object or a value of an enumeration.
 *
 * @param name the name in JSON
 * @param anchor where it stands on the page of its type
 * @param lifetime the versions with it
 */
record Entry(String name, String anchor, Lifetime lifetime) {

    static List<Entry> of(TypeModel type) {
        if (type instanceof ObjectModel object) {
            return object.properties().stream()
                    .map(member -> new Entry(member.name(), Anchors.of(member.name()), member.lifetime()))
                    .toList();
        }
        if (type instanceof EnumModel enumeration) {
            return enumeration.values().stream()
                    .map(value -> new Entry(value.text(), Anchors.of(value.text()), value.lifetime()))
                    .toList();
        }
        return List.of();
    }

    /** What a page calls it: an empty text would not be seen. */
    String label() {
        return label(name);
    }

    static String label(String name) {
        return name.isEmpty() ? "\"\"" : name;
    }
}
