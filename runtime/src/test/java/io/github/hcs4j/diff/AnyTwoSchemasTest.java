package io.github.hcs4j.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.diff.TypeView.MemberView;
import io.github.hcs4j.diff.TypeView.ObjectView;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any two schemas. */
class AnyTwoSchemasTest {

    private static final List<String> NAMES = List.of("A", "B", "C", "D");
    private static final Map<String, String> TURNED = Map.of(
            "TypeAdded", "TypeRemoved",
            "TypeRemoved", "TypeAdded",
            "MemberAdded", "MemberRemoved",
            "MemberRemoved", "MemberAdded",
            "ValueAdded", "ValueRemoved",
            "ValueRemoved", "ValueAdded");

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void aSchemaIsAsItIs(@ForAll("schemas") SchemaView schema) {
        assertThat(SchemaDiff.between(schema, schema).changes()).isEmpty();
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void bothWaysTellTheSame(@ForAll("schemas") SchemaView one, @ForAll("schemas") SchemaView other) {
        assertThat(kinds(SchemaDiff.between(one, other), Map.of()))
                .isEqualTo(kinds(SchemaDiff.between(other, one), TURNED));
    }

    private static Map<String, Long> kinds(SchemaDiff diff, Map<String, String> turned) {
        return diff.changes().stream()
                .collect(Collectors.groupingBy(
                        change -> turned.getOrDefault(change.kind(), change.kind()), Collectors.counting()));
    }

    @Provide
    Arbitrary<SchemaView> schemas() {
        Arbitrary<MemberView> members = Combinators.combine(
                        Arbitraries.of(NAMES),
                        Arbitraries.of("string", "uint8", "uint16", "any", "ref:A", "array:ref:B"),
                        Arbitraries.of(true, false),
                        Arbitraries.of(NAMES).list().ofMaxSize(1))
                .as((name, type, required, aliases) -> {
                    MemberView member =
                            Schemas.named(Schemas.member(name, type), "m" + name, aliases.toArray(new String[0]));
                    return required ? Schemas.required(member) : member;
                });
        Arbitrary<TypeView> objects = Combinators.combine(
                        Arbitraries.of(NAMES),
                        Arbitraries.of(NAMES).list().ofMaxSize(1),
                        members.list().uniqueElements(MemberView::name).ofMaxSize(4))
                .as((name, aliases, list) -> new ObjectView(name, name, aliases, VersionRange.UNDATED, list));
        Arbitrary<TypeView> enumerations = Combinators.combine(
                        Arbitraries.of(NAMES),
                        Arbitraries.of(NAMES).list().uniqueElements().ofMaxSize(4))
                .as((name, values) -> Schemas.enumeration(name, values.toArray(new String[0])));
        return Arbitraries.oneOf(List.of(objects, enumerations))
                .list()
                .uniqueElements(TypeView::name)
                .ofMaxSize(4)
                .map(AnyTwoSchemasTest::withoutLooseEnds);
    }

    /** A schema whose members refer to types that it has: to no others, because no reader would let that pass. */
    private static SchemaView withoutLooseEnds(List<TypeView> types) {
        Set<String> names = types.stream().map(TypeView::name).collect(Collectors.toSet());
        List<TypeView> sound = types.stream()
                .map(type -> type instanceof ObjectView object ? withoutLooseEnds(object, names) : type)
                .toList();
        return new SchemaView("any", List.of(), sound, List.of());
    }

    private static TypeView withoutLooseEnds(ObjectView object, Set<String> names) {
        List<MemberView> members = object.members().stream()
                .filter(member -> !member.type().contains("ref:")
                        || names.contains(member.type().substring(member.type().lastIndexOf(':') + 1)))
                .toList();
        return new ObjectView(object.name(), object.javaName(), object.aliases(), object.versions(), members);
    }
}
