package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.Location;
import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ArrayNode;
import io.github.hcs4j.processor.schema.SchemaNode.NullNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import io.github.hcs4j.processor.schema.SchemaNode.TextNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what schemas demand of values, and of what lists and maps in them hold. Where the places of a list, or the
 * names of a map, have different demands, none of these is kept.
 */
final class DemandFinder {

    private static final Found NOTHING = new Found(Demands.NONE, Set.of());

    private final Definitions definitions;
    private final TypeRefs types;
    private final ReadKeywords read;
    private final Map<Value, Found> known = new HashMap<>();

    DemandFinder(Definitions definitions, TypeRefs types, ReadKeywords read) {
        this.definitions = definitions;
        this.types = types;
        this.read = read;
    }

    private record Value(Location at, TypeRef type) {}

    /**
     * What is demanded of a value.
     *
     * @param places the places of the keywords that demand it
     */
    private record Found(Demands demands, Set<Location> places) {

        Found and(Found other) {
            if (other.equals(NOTHING)) {
                return this;
            }
            Set<Location> all = new HashSet<>(places);
            all.addAll(other.places);
            return new Found(demands.and(other.demands), all);
        }

        Found deeper() {
            return new Found(demands.deeper(), places);
        }
    }

    /** The demands of a schema on values of a type. */
    Demands of(SchemaNode schema, TypeRef type) {
        return used(find(schema, type));
    }

    /** The demands that several schemas have in common: all of each, or none. */
    Demands shared(List<SchemaNode> schemas, TypeRef type) {
        return used(same(schemas, type));
    }

    /** How many members the objects of a type have. */
    List<Limit> sizes(ObjectNode definition) {
        Limits limits = new Limits();
        limits.addSizes(definition);
        read.add(limits.places());
        return limits.all();
    }

    private Demands used(Found found) {
        read.add(found.places());
        return found.demands();
    }

    private Found find(SchemaNode schema, TypeRef type) {
        Value value = new Value(schema.at(), type);
        Found found = known.get(value);
        if (found == null) {
            found = make(schema, type);
            known.put(value, found);
        }
        return found;
    }

    private Found make(SchemaNode schema, TypeRef type) {
        List<ObjectNode> chain = definitions.chain(schema);
        if (chain.isEmpty()) {
            return NOTHING;
        }
        ObjectNode target = chain.get(chain.size() - 1);
        Limits limits = new Limits();
        List<Form> forms = new ArrayList<>();
        Set<Location> places = new HashSet<>();
        for (ObjectNode link : chain) {
            boolean isType = link == target && type instanceof TypeRef.Named;
            limits.add(link, type, isType);
            addForms(link, isType && definitions.isEnum(link), forms, places);
        }
        if (type instanceof TypeRef.ListOf) {
            limits.addPlaces(target);
        }
        places.addAll(limits.places());
        return new Found(new Demands(List.copyOf(forms), limits.all()), places).and(content(target, type));
    }

    private static void addForms(ObjectNode schema, boolean isEnum, List<Form> forms, Set<Location> places) {
        if (schema.members().get("pattern") instanceof TextNode pattern) {
            forms.add(Form.ofPattern(pattern.value()));
            places.add(pattern.at());
        }
        SchemaNode constant = schema.members().get("const");
        if (constant != null && !(constant instanceof NullNode)) {
            forms.add(Form.ofValues(List.of(GivenValue.of(constant))));
            places.add(constant.at());
        }
        if (!isEnum && schema.members().get("enum") instanceof ArrayNode values) {
            List<SchemaNode> given = values.elements().stream()
                    .filter(value -> !(value instanceof NullNode))
                    .toList();
            boolean isImplied =
                    constant != null && given.stream().map(SchemaNode::json).anyMatch(constant.json()::equals);
            if (constant == null && !given.isEmpty()) {
                forms.add(Form.ofValues(given.stream().map(GivenValue::of).toList()));
            }
            if (isImplied || constant == null && !given.isEmpty()) {
                places.add(values.at());
            }
        }
    }

    private Found content(ObjectNode target, TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return types.elements(target)
                    .map(elements -> same(elements, list.element()).deeper())
                    .orElse(NOTHING);
        }
        if (type instanceof TypeRef.MapOf map) {
            return types.values(target)
                    .map(values -> same(values, map.value()).deeper())
                    .orElse(NOTHING);
        }
        Optional<OneOrManySchema> both =
                type instanceof TypeRef.OneOrMany ? OneOrManySchema.of(target, definitions) : Optional.empty();
        return both.map(parts -> oneOrMany(target, parts, (TypeRef.OneOrMany) type))
                .orElse(NOTHING);
    }

    /** What is demanded of the value alone, of the list, and of its elements. */
    private Found oneOrMany(ObjectNode schema, OneOrManySchema parts, TypeRef.OneOrMany type) {
        if (parts.list().at().equals(schema.at())) {
            return find(parts.element(), type.element()).deeper();
        }
        if (type.element() instanceof TypeRef.Named) {
            parts.repeated(definitions).ifPresent(read::hide);
        }
        Found one = find(parts.one(), type.element());
        Found list = find(parts.list(), new TypeRef.ListOf(type.element(), type.nullable()));
        Set<Location> places = new HashSet<>(one.places());
        places.addAll(parts.placesOfTexts(definitions));
        return new Found(one.demands().ofValue(), places).and(list);
    }

    private Found same(List<SchemaNode> schemas, TypeRef type) {
        List<Found> all = schemas.stream().map(schema -> find(schema, type)).toList();
        return all.stream().map(Found::demands).distinct().count() == 1
                ? all.stream().reduce(NOTHING, Found::and)
                : NOTHING;
    }
}
