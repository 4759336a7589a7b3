package io.github.hcs4j.diff;

import io.github.hcs4j.diff.TypeView.EnumView;
import io.github.hcs4j.diff.TypeView.MemberView;
import io.github.hcs4j.diff.TypeView.ObjectView;
import io.github.hcs4j.diff.TypeView.UnionView;
import io.github.hcs4j.diff.TypeView.ValueView;
import io.github.hcs4j.version.SchemaVersion;
import java.util.List;
import java.util.Locale;

/** Small schemas to compare. */
final class Schemas {

    private Schemas() {}

    static SchemaView schema(TypeView... types) {
        return new SchemaView("schema", List.of(), List.of(types), List.of());
    }

    static ObjectView object(String name, MemberView... members) {
        return new ObjectView(name, name.replace("_", ""), List.of(), VersionRange.UNDATED, List.of(members));
    }

    static EnumView enumeration(String name, String... texts) {
        List<ValueView> values = List.of(texts).stream()
                .map(text -> new ValueView(text, text.toUpperCase(Locale.ROOT), VersionRange.UNDATED))
                .toList();
        return new EnumView(name, name, List.of(), VersionRange.UNDATED, values);
    }

    static UnionView union(String name, String discriminator, UnionView.Branch... branches) {
        return new UnionView(name, name, List.of(), VersionRange.UNDATED, discriminator, List.of(branches));
    }

    static MemberView member(String name, String type) {
        return new MemberView(
                name,
                name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1),
                List.of(),
                type,
                VersionRange.UNDATED,
                false,
                null,
                null);
    }

    static MemberView required(MemberView member) {
        return new MemberView(
                member.name(),
                member.accessor(),
                member.aliases(),
                member.type(),
                member.versions(),
                true,
                member.absence(),
                member.pattern());
    }

    static MemberView absent(MemberView member, String meaning) {
        return new MemberView(
                member.name(),
                member.accessor(),
                member.aliases(),
                member.type(),
                member.versions(),
                member.required(),
                meaning,
                member.pattern());
    }

    static MemberView matching(MemberView member, String pattern) {
        return new MemberView(
                member.name(),
                member.accessor(),
                member.aliases(),
                member.type(),
                member.versions(),
                member.required(),
                member.absence(),
                pattern);
    }

    static MemberView named(MemberView member, String accessor, String... aliases) {
        return new MemberView(
                member.name(),
                accessor,
                List.of(aliases),
                member.type(),
                member.versions(),
                member.required(),
                member.absence(),
                member.pattern());
    }

    static MemberView since(MemberView member, int minor) {
        return new MemberView(
                member.name(),
                member.accessor(),
                member.aliases(),
                member.type(),
                new VersionRange(SchemaVersion.of(2, minor), null),
                member.required(),
                member.absence(),
                member.pattern());
    }
}
