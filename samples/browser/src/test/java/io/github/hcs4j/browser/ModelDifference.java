package io.github.hcs4j.browser;

import io.github.hcs4j.type.EnumType;
import io.github.hcs4j.type.EnumValue;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.Model;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.version.SchemaVersion;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How two versions differ, counted in the generated constants, which the site is not made from.
 *
 * @param added how many types came
 * @param withdrawn how many types went
 * @param changed how many types have other members or values
 * @param entries how many members and values of those came or went
 */
record ModelDifference(long added, long withdrawn, long changed, long entries) {

    private record Span(
            @Nullable SchemaVersion since, @Nullable SchemaVersion until) {

        boolean has(SchemaVersion version) {
            return since != null && version.isWithin(since, until);
        }
    }

    static ModelDifference of(Model model, SchemaVersion from, SchemaVersion to) {
        List<ModelType<?>> older =
                model.types().stream().filter(type -> span(type).has(from)).toList();
        List<ModelType<?>> newer =
                model.types().stream().filter(type -> span(type).has(to)).toList();
        List<Long> changes = older.stream()
                .filter(newer::contains)
                .map(type -> entries(type)
                        .filter(entry -> entry.has(from) != entry.has(to))
                        .count())
                .filter(count -> count > 0)
                .toList();
        return new ModelDifference(
                newer.stream().filter(type -> !older.contains(type)).count(),
                older.stream().filter(type -> !newer.contains(type)).count(),
                changes.size(),
                changes.stream().mapToLong(Long::longValue).sum());
    }

    private static Span span(ModelType<?> type) {
        return new Span(type.since(), type.until());
    }

    private static Stream<Span> entries(ModelType<?> type) {
        if (type instanceof ObjectType<?> object) {
            return members(object).stream().map(member -> new Span(member.since(), member.until()));
        }
        return type instanceof EnumType<?> enumeration ? values(enumeration) : Stream.of();
    }

    private static <T> List<Member<T>> members(ObjectType<T> type) {
        return type.members();
    }

    private static <E extends EnumValue> Stream<Span> values(EnumType<E> type) {
        return type.values().stream().map(value -> new Span(value.since(), value.until()));
    }

    /** What the page says. */
    String sentence() {
        return added + (added == 1 ? " type" : " types") + " added, " + withdrawn + " withdrawn, " + changed
                + " changed";
    }
}
