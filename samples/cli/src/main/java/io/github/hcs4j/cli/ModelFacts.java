package io.github.hcs4j.cli;

import io.github.hcs4j.diff.SchemaView;
import io.github.hcs4j.diff.TypeView;
import io.github.hcs4j.diff.TypeView.EnumView;
import io.github.hcs4j.diff.TypeView.MemberView;
import io.github.hcs4j.diff.TypeView.ObjectView;
import io.github.hcs4j.diff.TypeView.UnionView;
import io.github.hcs4j.diff.TypeView.ValueView;
import io.github.hcs4j.diff.VersionRange;
import io.github.hcs4j.version.SchemaVersion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts of a schema, or of one version of it, as free-form JSON. */
final class ModelFacts {

    private static final String REFERENCE = "ref:";

    private final SchemaView schema;
    private final @Nullable SchemaVersion version;

    /** Facts of one version; of all of them if there is none. */
    ModelFacts(SchemaView schema, @Nullable SchemaVersion version) {
        this.schema = schema;
        this.version = version;
    }

    Map<String, @Nullable Object> of(String name) {
        Map<String, @Nullable Object> types = new LinkedHashMap<>();
        for (TypeView type : schema.types()) {
            if (isIn(type.versions())) {
                types.put(type.name(), of(type));
            }
        }
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("schema", name);
        facts.put("types", types);
        return facts;
    }

    private Map<String, @Nullable Object> of(TypeView type) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("kind", kind(type));
        addVersions(facts, type.versions());
        if (type instanceof ObjectView object) {
            facts.put("fields", fields(object));
        } else if (type instanceof EnumView enumeration) {
            facts.put("values", values(enumeration));
        } else if (type instanceof UnionView union) {
            facts.put("discriminator", union.discriminator());
            facts.put("branches", branches(union));
        }
        return facts;
    }

    private static String kind(TypeView type) {
        if (type instanceof UnionView) {
            return "union";
        }
        return type instanceof ObjectView ? "object" : "enum";
    }

    private static Map<String, @Nullable Object> branches(UnionView union) {
        Map<String, @Nullable Object> types = new LinkedHashMap<>();
        union.branches().forEach(branch -> types.put(branch.text(), REFERENCE + branch.type()));
        return types;
    }

    private List<Map<String, @Nullable Object>> fields(ObjectView type) {
        return type.members().stream()
                .filter(member -> isIn(member.versions()))
                .map(ModelFacts::field)
                .toList();
    }

    private static Map<String, @Nullable Object> field(MemberView member) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("name", member.name());
        facts.put("type", member.notation());
        addVersions(facts, member.versions());
        return facts;
    }

    private List<Map<String, @Nullable Object>> values(EnumView type) {
        return type.values().stream()
                .filter(value -> isIn(value.versions()))
                .map(ModelFacts::value)
                .toList();
    }

    private static Map<String, @Nullable Object> value(ValueView value) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("name", value.text());
        addVersions(facts, value.versions());
        return facts;
    }

    private static void addVersions(Map<String, @Nullable Object> facts, VersionRange versions) {
        facts.put("since", versions.since() == null ? null : versions.since().toString());
        facts.put("until", versions.until() == null ? null : versions.until().toString());
    }

    /**
     * What no source dates is in no version for certain, so a view of one version leaves it out, unless the schema has
     * only that one.
     */
    private boolean isIn(VersionRange versions) {
        return version == null
                || (versions.since() == null && schema.versions().equals(List.of(version)))
                || (versions.since() != null && versions.include(version));
    }
}
