package io.github.hcs4j.diff;

import io.github.hcs4j.diff.TypeView.EnumView;
import io.github.hcs4j.diff.TypeView.MemberView;
import io.github.hcs4j.diff.TypeView.ObjectView;
import io.github.hcs4j.diff.TypeView.UnionView;
import io.github.hcs4j.diff.TypeView.ValueView;
import io.github.hcs4j.type.CarriedType;
import io.github.hcs4j.type.EnumType;
import io.github.hcs4j.type.EnumValue;
import io.github.hcs4j.type.JsonType;
import io.github.hcs4j.type.ListType;
import io.github.hcs4j.type.MapType;
import io.github.hcs4j.type.MapperSkeleton;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.Model;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.OneOrManyType;
import io.github.hcs4j.type.UnionType;
import io.github.hcs4j.version.SchemaRelease;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what a generated model says of its schema. */
final class ModelReader {

    private final @Nullable Function<MapperSkeleton, String> implementation;

    ModelReader(@Nullable Function<MapperSkeleton, String> implementation) {
        this.implementation = implementation;
    }

    SchemaView read(String name, Model model, List<MapperSkeleton> mappers) {
        return new SchemaView(
                name,
                model.releases().stream().map(SchemaRelease::version).toList(),
                model.types().stream().map(ModelReader::type).toList(),
                mappers.stream().map(this::mapper).toList(),
                model.root() == null ? null : notation(model.root().type()));
    }

    static TypeView type(ModelType<?> type) {
        VersionRange versions = new VersionRange(type.since(), type.until());
        String javaName = type.javaType().getSimpleName();
        if (type instanceof ObjectType<?> object) {
            return new ObjectView(type.name(), javaName, List.of(), versions, members(object));
        }
        if (type instanceof EnumType<?> enumeration) {
            return new EnumView(type.name(), javaName, List.of(), versions, values(enumeration));
        }
        if (!(type instanceof UnionType<?> union)) {
            throw new IllegalArgumentException(
                    "the " + type + " of " + type.definition() + " is no object, enumeration or choice");
        }
        return new UnionView(type.name(), javaName, List.of(), versions, union.discriminator(), branches(union));
    }

    private static <T> List<MemberView> members(ObjectType<T> type) {
        return type.members().stream().map(ModelReader::member).toList();
    }

    private static MemberView member(Member<?> member) {
        return new MemberView(
                member.name(),
                member.accessor(),
                List.of(),
                notation(member.type()),
                new VersionRange(member.since(), member.until()),
                member.isRequired(),
                MemberView.absence(member.absence()),
                member.pattern());
    }

    private static String notation(JsonType<?> type) {
        if (type instanceof ListType<?> list) {
            return TypeNotation.ARRAY + notation(list.element());
        }
        if (type instanceof MapType<?> map) {
            return TypeNotation.MAP + notation(map.value());
        }
        if (type instanceof OneOrManyType<?> either) {
            return TypeNotation.EITHER + notation(either.element());
        }
        if (type instanceof CarriedType<?> carried) {
            return TypeNotation.CARRIED + carried.type().notation();
        }
        return type.notation();
    }

    private static <E extends EnumValue> List<ValueView> values(EnumType<E> type) {
        return type.values().stream()
                .map(value -> new ValueView(
                        value.text(),
                        ((Enum<?>) value.constant()).name(),
                        new VersionRange(value.since(), value.until())))
                .toList();
    }

    private static <U> List<UnionView.Branch> branches(UnionType<U> type) {
        return type.branches().stream()
                .map(branch -> new UnionView.Branch(branch.text(), branch.type().name()))
                .toList();
    }

    private MapperView mapper(MapperSkeleton mapper) {
        Map<String, String> unmapped = new LinkedHashMap<>();
        mapper.unmapped().forEach(member -> unmapped.put(member.name(), member.reason()));
        ObjectType<?> target = mapper.target();
        MapperView anybody = MapperView.of(type(target), unmapped);
        return implementation == null
                ? anybody
                : new MapperView(target.name(), anybody.className(), implementation.apply(mapper), unmapped);
    }
}
