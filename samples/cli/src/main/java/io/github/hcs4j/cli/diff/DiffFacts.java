package io.github.hcs4j.cli.diff;

import io.github.hcs4j.diff.Change;
import io.github.hcs4j.diff.Impact.Verdict;
import io.github.hcs4j.diff.MapperTask;
import io.github.hcs4j.diff.MemberChange.MemberAdded;
import io.github.hcs4j.diff.MemberChange.MemberRemoved;
import io.github.hcs4j.diff.SchemaDiff;
import io.github.hcs4j.diff.TypeChange.TypeAdded;
import io.github.hcs4j.diff.TypeChange.TypeRemoved;
import io.github.hcs4j.diff.TypeChange.TypeReplaced;
import io.github.hcs4j.diff.TypeView;
import io.github.hcs4j.diff.TypeView.EnumView;
import io.github.hcs4j.diff.TypeView.MemberView;
import io.github.hcs4j.diff.TypeView.ObjectView;
import io.github.hcs4j.diff.TypeView.UnionView;
import io.github.hcs4j.diff.TypeView.ValueView;
import io.github.hcs4j.diff.ValueChange.ValueAdded;
import io.github.hcs4j.diff.ValueChange.ValueRemoved;
import io.github.hcs4j.diff.VersionRange;
import io.github.hcs4j.version.SchemaVersion;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What has changed, as free-form JSON. */
public final class DiffFacts {

    private DiffFacts() {}

    /**
     * The facts of a comparison.
     *
     * @param diff the comparison
     * @return names and free-form values
     */
    public static Map<String, @Nullable Object> of(SchemaDiff diff) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("older", diff.older().name());
        facts.put("newer", diff.newer().name());
        facts.put("breaking", diff.breaksDocuments());
        facts.put("changes", diff.changes().stream().map(DiffFacts::change).toList());
        return facts;
    }

    private static Map<String, @Nullable Object> change(Change change) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("change", change.kind());
        facts.put("type", change.place().type());
        facts.put("member", change.place().member());
        facts.put("before", change.before());
        facts.put("after", change.after());
        facts.put("definition", definition(change));
        facts.put("sent", verdict(change.impact().sent()));
        facts.put("read", verdict(change.impact().read()));
        facts.put("source", verdict(change.impact().source()));
        facts.put("binary", verdict(change.impact().binary()));
        facts.put(
                "mappers",
                change.impact().mappers().stream().map(DiffFacts::task).toList());
        return facts;
    }

    private static Map<String, @Nullable Object> verdict(Verdict verdict) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("breaking", verdict.isBreaking());
        facts.put("reason", verdict.reason());
        return facts;
    }

    private static Map<String, @Nullable Object> task(MapperTask task) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("mapper", task.mapper());
        facts.put("implementation", task.implementation());
        facts.put("duty", task.duty().name().toLowerCase(Locale.ROOT));
        facts.put("method", task.method());
        facts.put("javaType", task.javaType());
        facts.put("unmapped", task.unmapped());
        facts.put("text", task.toString());
        return facts;
    }

    /** What comes or goes, in full. */
    private static @Nullable Object definition(Change change) {
        if (change instanceof TypeAdded added) {
            return type(added.type());
        }
        if (change instanceof TypeRemoved removed) {
            return type(removed.type());
        }
        if (change instanceof TypeReplaced replaced) {
            return type(replaced.newer());
        }
        if (change instanceof MemberAdded added) {
            return member(added.member());
        }
        if (change instanceof MemberRemoved removed) {
            return member(removed.member());
        }
        if (change instanceof ValueAdded added) {
            return value(added.value());
        }
        return change instanceof ValueRemoved removed ? value(removed.value()) : null;
    }

    private static Map<String, @Nullable Object> type(TypeView type) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("kind", type.kind());
        facts.put("javaName", type.javaName());
        addVersions(facts, type.versions());
        if (type instanceof ObjectView object) {
            facts.put("fields", object.members().stream().map(DiffFacts::member).toList());
        } else if (type instanceof EnumView enumeration) {
            facts.put(
                    "values",
                    enumeration.values().stream().map(DiffFacts::value).toList());
        } else if (type instanceof UnionView union) {
            facts.put("discriminator", union.discriminator());
            Map<String, @Nullable Object> branches = new LinkedHashMap<>();
            union.branches().forEach(branch -> branches.put(branch.text(), "ref:" + branch.type()));
            facts.put("branches", branches);
        }
        return facts;
    }

    private static Map<String, @Nullable Object> member(MemberView member) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("name", member.name());
        facts.put("type", member.type());
        facts.put("javaName", member.accessor());
        addVersions(facts, member.versions());
        facts.put("required", member.required());
        facts.put("absence", member.absence());
        facts.put("pattern", member.pattern());
        return facts;
    }

    private static Map<String, @Nullable Object> value(ValueView value) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("name", value.text());
        facts.put("javaName", value.constant());
        addVersions(facts, value.versions());
        return facts;
    }

    private static void addVersions(Map<String, @Nullable Object> facts, VersionRange versions) {
        facts.put("since", text(versions.since()));
        facts.put("until", text(versions.until()));
    }

    private static @Nullable String text(@Nullable SchemaVersion version) {
        return version == null ? null : version.toString();
    }
}
