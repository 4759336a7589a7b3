package io.github.hcs4j.cli;

import io.github.hcs4j.type.EnumType;
import io.github.hcs4j.type.EnumValue;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.Model;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.UnionType;
import io.github.hcs4j.version.SchemaVersion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts of a model, or of one version of it, as free-form JSON. */
final class ModelFacts {

    private final @Nullable SchemaVersion version;

    /** Facts of one version; of all of them if there is none. */
    ModelFacts(@Nullable SchemaVersion version) {
        this.version = version;
    }

    Map<String, @Nullable Object> of(Model model) {
        Map<String, @Nullable Object> types = new LinkedHashMap<>();
        for (ModelType<?> type : model.types()) {
            if (isIn(type.since(), type.until())) {
                types.put(type.name(), of(type));
            }
        }
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("schema", model.schema());
        facts.put("types", types);
        return facts;
    }

    private Map<String, @Nullable Object> of(ModelType<?> type) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("kind", kind(type));
        addVersions(facts, type.since(), type.until());
        if (type instanceof ObjectType<?> object) {
            facts.put("fields", fields(object));
        } else if (type instanceof EnumType<?> enumeration) {
            facts.put("values", values(enumeration));
        } else if (type instanceof UnionType<?> union) {
            facts.put("discriminator", union.discriminator());
            facts.put("branches", branches(union));
        }
        return facts;
    }

    private static String kind(ModelType<?> type) {
        if (type instanceof UnionType) {
            return "union";
        }
        return type instanceof ObjectType ? "object" : "enum";
    }

    private static <U> Map<String, @Nullable Object> branches(UnionType<U> union) {
        Map<String, @Nullable Object> types = new LinkedHashMap<>();
        union.branches()
                .forEach(branch -> types.put(branch.text(), branch.type().notation()));
        return types;
    }

    private <T> List<Map<String, @Nullable Object>> fields(ObjectType<T> type) {
        return type.members().stream()
                .filter(member -> isIn(member.since(), member.until()))
                .map(ModelFacts::field)
                .toList();
    }

    private static Map<String, @Nullable Object> field(Member<?> member) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("name", member.name());
        facts.put("type", member.type().notation());
        addVersions(facts, member.since(), member.until());
        return facts;
    }

    private <E extends EnumValue> List<Map<String, @Nullable Object>> values(EnumType<E> type) {
        return type.values().stream()
                .filter(value -> isIn(value.since(), value.until()))
                .map(ModelFacts::value)
                .toList();
    }

    private static Map<String, @Nullable Object> value(EnumType.Value<?> value) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("name", value.text());
        addVersions(facts, value.since(), value.until());
        return facts;
    }

    private static void addVersions(
            Map<String, @Nullable Object> facts, @Nullable SchemaVersion since, @Nullable SchemaVersion until) {
        facts.put("since", since == null ? null : since.toString());
        facts.put("until", until == null ? null : until.toString());
    }

    /** What nobody dates is in no version for certain, so a view of one version leaves it out. */
    private boolean isIn(@Nullable SchemaVersion since, @Nullable SchemaVersion until) {
        return version == null || (since != null && version.isWithin(since, until));
    }
}
