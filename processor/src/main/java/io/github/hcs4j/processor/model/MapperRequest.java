package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.model.TypeModel.ObjectModel;
import io.github.hcs4j.processor.schema.ProblemCode;
import io.github.hcs4j.processor.schema.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which mappers are asked for.
 *
 * @param types the types that get a mapper, by their names in the schema
 * @param unmapped what the mappers leave out
 */
public record MapperRequest(List<String> types, List<Unmapping> unmapped) {

    /**
     * Members that nobody maps.
     *
     * @param type their type, by its name in the schema
     * @param members their JSON names
     * @param reason why
     */
    public record Unmapping(String type, List<String> members, String reason) {}

    /**
     * Checks the request against a model.
     *
     * @param model the model
     * @param problems where problems go
     * @return for each type the members that nobody maps, with the reason
     */
    public Map<String, Map<String, String>> check(SchemaModel model, Problems problems) {
        for (String type : types) {
            objectNamed(type, "a mapper is asked for", model, problems);
        }
        Map<String, Map<String, String>> reasons = new HashMap<>();
        for (Unmapping left : unmapped) {
            objectNamed(left.type(), "@Unmapped names", model, problems)
                    .ifPresent(type ->
                            add(type, left, reasons.computeIfAbsent(left.type(), name -> new HashMap<>()), problems));
        }
        return reasons;
    }

    private static Optional<ObjectModel> objectNamed(String name, String by, SchemaModel model, Problems problems) {
        Optional<TypeModel> type = model.type(name);
        if (type.isEmpty()) {
            List<String> names = model.types().stream().map(TypeModel::name).toList();
            problems.add(
                    ProblemCode.HCS011,
                    null,
                    "the schema \"" + model.schema() + "\" has no type \"" + name + "\"; it has "
                            + Suggestions.nearest(name, names));
        } else if (!(type.get() instanceof ObjectModel)) {
            String kind = type.get() instanceof TypeModel.EnumModel ? "an enumeration" : "a choice between objects";
            problems.add(
                    ProblemCode.HCS012,
                    type.get().at(),
                    by + ' ' + name + ", which is " + kind + "; only objects have members to map");
        }
        return type.filter(ObjectModel.class::isInstance).map(ObjectModel.class::cast);
    }

    private void add(ObjectModel type, Unmapping left, Map<String, String> reasons, Problems problems) {
        List<String> names = type.properties().stream().map(PropertyModel::name).toList();
        for (String member : left.members()) {
            if (!names.contains(member)) {
                tellUnmapped(
                        type,
                        "the member \"" + member + "\", which " + type.name() + " does not have; it has "
                                + Suggestions.nearest(member, names),
                        problems);
            } else if (!types.contains(type.name())) {
                tellUnmapped(
                        type,
                        "a member of " + type.name() + ", which has no mapper; ask for one or leave the annotation out",
                        problems);
            } else if (reasons.putIfAbsent(member, left.reason()) != null) {
                tellUnmapped(
                        type,
                        "the member \"" + member + "\" of " + type.name() + " twice; leave one of them out",
                        problems);
            }
        }
    }

    private static void tellUnmapped(ObjectModel type, String what, Problems problems) {
        problems.add(ProblemCode.HCS013, type.at(), "@Unmapped names " + what);
    }
}
