package io.github.hcs4j.cli.bundle;

import io.github.hcs4j.processor.model.OthersModel;
import io.github.hcs4j.processor.model.PropertyModel;
import io.github.hcs4j.processor.model.SchemaModel;
import io.github.hcs4j.processor.model.TypeModel;
import io.github.hcs4j.processor.model.TypeModel.EnumModel;
import io.github.hcs4j.processor.model.TypeModel.ObjectModel;
import io.github.hcs4j.processor.model.TypeModel.UnionModel;
import io.github.hcs4j.processor.model.TypeRef;
import io.github.hcs4j.processor.model.ValueModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The schemas of the types that a bundle needs, each once. Every type may be {@code null} where it is used. */
final class TypeSchemas {

    /** What a reference to a type begins with. */
    static final String REFERENCE = "#/$defs/";

    private static final String TYPE = "type";
    private static final String DEPRECATED = "deprecated";
    private static final String CONST = "const";
    private static final String PROPERTIES = "properties";
    private static final String REQUIRED = "required";
    private static final String ADDITIONAL = "additionalProperties";

    /** The member beside a free-form one that tells which type that carries. */
    private static final String RESOURCE_PATH = "ResourcePath";

    private final SchemaModel model;
    private final boolean isStrict;
    private final Deque<TypeModel> waiting = new ArrayDeque<>();
    private final Map<String, @Nullable Object> schemas = new TreeMap<>();
    private final ValueSchemas values = new ValueSchemas(this);

    TypeSchemas(SchemaModel model, boolean isStrict) {
        this.model = model;
        this.isStrict = isStrict;
    }

    /** The schemas of a type and of all that it leads to, by name. */
    Map<String, @Nullable Object> reachedFrom(TypeModel root) {
        reach(root);
        for (TypeModel next = waiting.poll(); next != null; next = waiting.poll()) {
            schemas.put(next.name(), schema(next));
        }
        return schemas;
    }

    /** A reference to a type, which will be among the schemas. */
    String reference(TypeRef.Named reference) {
        TypeModel type = model.type(reference);
        reach(type);
        return REFERENCE + type.name().replace("~", "~0").replace("/", "~1");
    }

    private void reach(TypeModel type) {
        if (!schemas.containsKey(type.name())) {
            schemas.put(type.name(), null);
            waiting.add(type);
        }
    }

    private Map<String, @Nullable Object> schema(TypeModel type) {
        Map<String, @Nullable Object> schema = new LinkedHashMap<>();
        String description = Descriptions.of(type, model);
        if (!description.isEmpty()) {
            schema.put("description", description);
        }
        if (type.deprecation() != null) {
            schema.put(DEPRECATED, true);
        }
        if (type instanceof ObjectModel object) {
            addObject(object, schema);
        } else if (type instanceof EnumModel enumeration) {
            addEnum(enumeration, schema);
        } else {
            addUnion((UnionModel) type, schema);
        }
        return schema;
    }

    private void addObject(ObjectModel object, Map<String, @Nullable Object> schema) {
        schema.put(TYPE, List.of("object", ValueSchemas.NULL));
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        List<Object> choices = new ArrayList<>();
        for (PropertyModel property : object.properties()) {
            properties.put(property.name(), values.of(property, Descriptions.of(property, object, model)));
            if (object.properties().stream().anyMatch(member -> member.name().equals(RESOURCE_PATH))) {
                property.contents().stream()
                        .filter(content -> !content.resourcePath().isEmpty())
                        .forEach(content -> choices.add(carried(property.name(), content)));
            }
        }
        schema.put(PROPERTIES, properties);
        List<String> required = object.properties().stream()
                .filter(property -> property.traits().required())
                .map(PropertyModel::name)
                .toList();
        if (!required.isEmpty()) {
            schema.put(REQUIRED, required);
        }
        object.rules().stream()
                .filter(rule -> isStrict || !rule.isWarning())
                .forEach(rule -> choices.add(RuleSchemas.of(rule)));
        if (!choices.isEmpty()) {
            schema.put("allOf", choices);
        }
        object.sizes().forEach(size -> schema.put(size.kind().keyword(), size.bound()));
        addOthers(object, schema);
    }

    private void addOthers(ObjectModel object, Map<String, @Nullable Object> schema) {
        Map<String, @Nullable Object> byPattern = new LinkedHashMap<>();
        for (OthersModel others : object.others()) {
            if (others.patterns().isEmpty()) {
                schema.put(ADDITIONAL, values.of(others));
            }
            others.patterns().forEach(pattern -> byPattern.put(pattern, values.of(others)));
        }
        if (!byPattern.isEmpty()) {
            schema.put("patternProperties", byPattern);
        }
        if (isStrict) {
            schema.putIfAbsent(ADDITIONAL, false);
        }
    }

    /** A type that a member has at a resource path. */
    private Map<String, @Nullable Object> carried(String member, PropertyModel.Content content) {
        String path = List.of(content.resourcePath().split("/")).stream()
                .map(step -> step.equals("*") ? "[^/]+" : escaped(step))
                .collect(Collectors.joining("/", "^", "$"));
        return choice(
                RESOURCE_PATH,
                Map.of(TYPE, "string", "pattern", path),
                Map.of(PROPERTIES, Map.of(member, Map.of("$ref", reference(content.type())))));
    }

    private static String escaped(String step) {
        return step.replaceAll("[^A-Za-z0-9_-]", "\\\\$0");
    }

    private static Map<String, @Nullable Object> choice(String member, Object is, Map<String, Object> then) {
        Map<String, @Nullable Object> choice = new LinkedHashMap<>();
        Map<String, @Nullable Object> condition = new LinkedHashMap<>();
        condition.put(PROPERTIES, Map.of(member, is));
        condition.put(REQUIRED, List.of(member));
        choice.put("if", condition);
        choice.put("then", then);
        return choice;
    }

    private void addEnum(EnumModel enumeration, Map<String, @Nullable Object> schema) {
        schema.put(TYPE, List.of("string", ValueSchemas.NULL));
        List<Object> constants = new ArrayList<>();
        for (ValueModel value : enumeration.values()) {
            Map<String, @Nullable Object> constant = new LinkedHashMap<>();
            constant.put(CONST, value.text());
            String description = Descriptions.of(value, enumeration, model);
            if (!description.isEmpty()) {
                constant.put("description", description);
            }
            if (value.deprecation() != null) {
                constant.put(DEPRECATED, true);
            }
            constants.add(constant);
        }
        constants.add(Map.of(TYPE, isStrict ? ValueSchemas.NULL : List.of("string", ValueSchemas.NULL)));
        schema.put(isStrict ? "oneOf" : "anyOf", constants);
    }

    private void addUnion(UnionModel union, Map<String, @Nullable Object> schema) {
        schema.put(TYPE, List.of("object", ValueSchemas.NULL));
        List<String> texts =
                union.branches().stream().map(TypeModel.Branch::text).toList();
        Map<String, Object> discriminator = new LinkedHashMap<>();
        discriminator.put(TYPE, "string");
        if (isStrict) {
            discriminator.put("enum", texts);
        }
        schema.put(PROPERTIES, Map.of(union.discriminator(), discriminator));
        schema.put(REQUIRED, List.of(union.discriminator()));
        schema.put(
                "allOf",
                union.branches().stream()
                        .map(branch -> choice(
                                union.discriminator(),
                                Map.of(CONST, branch.text()),
                                Map.of("$ref", reference(branch.type()))))
                        .toList());
    }
}
