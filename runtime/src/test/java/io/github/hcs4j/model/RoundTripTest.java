package io.github.hcs4j.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.json.Documents;
import io.github.hcs4j.json.JsonTree;
import io.github.hcs4j.json.Judged;
import io.github.hcs4j.json.RandomDocuments;
import io.github.hcs4j.model.oci.OciModel;
import io.github.hcs4j.model.v1.V1Model;
import io.github.hcs4j.model.v2.V2Model;
import io.github.hcs4j.type.CarriedType;
import io.github.hcs4j.type.JsonType;
import io.github.hcs4j.type.ListType;
import io.github.hcs4j.type.MapType;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.ScalarType;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;

/**
 * What is read is written again: any value of any generated type, with whatever else a document may hold. The documents
 * are made from the descriptions of the types alone, and compared without the code under test.
 */
class RoundTripTest {

    private static final String SEED = "20250611";

    private final Set<JsonType<?>> tried = new HashSet<>();
    private List<? extends JsonType<?>> toTry = List.of();

    /** A document of a type. The fewer values it has at most, the sooner a person understands it. */
    record Sample<T>(JsonType<T> type, long seed, int values, JsonTree tree, String text) {

        static <T> Sample<T> of(JsonType<T> type, long seed, int values) {
            Random random = new Random(seed);
            JsonTree tree = new RandomDocuments(random, values).value(type);
            return new Sample<>(type, seed, values, tree, tree.spelledBy(random));
        }

        T read() {
            return Judged.read(type, text);
        }

        JsonTree expected() {
            return Documents.asWritten(type, tree);
        }

        @Override
        public String toString() {
            return type.notation() + ", seed " + seed + ", " + values + " values: " + text;
        }
    }

    @Provide
    Arbitrary<Sample<?>> v1() {
        return samples(V1Model.model().types());
    }

    @Provide
    Arbitrary<Sample<?>> v2() {
        return samples(V2Model.model().types());
    }

    @Provide
    Arbitrary<Sample<?>> oci() {
        return samples(OciModel.model().types());
    }

    /** Types that another schema can have, though none here does. */
    @Provide
    Arbitrary<Sample<?>> others() {
        JsonType<?> version = V2Model.model().type("Version").orElseThrow();
        return samples(List.of(
                ScalarType.DOUBLE,
                ScalarType.NUMBER,
                ScalarType.INTEGER,
                MapType.of(MapType.of(ListType.of(version))),
                ListType.of(ListType.of(ScalarType.DATETIME)),
                ListType.ofNullable(MapType.ofNullable(ScalarType.UINT32)),
                MapType.of(CarriedType.of(V2Model.model().type("Container").orElseThrow()))));
    }

    @Provide
    Arbitrary<Sample<?>> free() {
        return samples(List.of(ListType.ofNullable(ScalarType.ANY), MapType.ofNullable(ScalarType.ANY)));
    }

    private static Arbitrary<Sample<?>> samples(List<? extends JsonType<?>> types) {
        return Combinators.combine(
                        Arbitraries.of(types),
                        Arbitraries.longs(),
                        Arbitraries.integers().between(1, 60))
                .as((type, seed, values) -> Sample.of(type, seed, values));
    }

    @Property(tries = 700, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void v1IsReadAndWrittenWithoutLoss(@ForAll("v1") Sample<?> sample) {
        assertThatNothingIsLost(sample);
        tried.add(sample.type());
        toTry = V1Model.model().types();
    }

    @Property(tries = 3000, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void v2IsReadAndWrittenWithoutLoss(@ForAll("v2") Sample<?> sample) {
        assertThatNothingIsLost(sample);
        tried.add(sample.type());
        toTry = V2Model.model().types();
    }

    @Property(tries = 500, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void ociIsReadAndWrittenWithoutLoss(@ForAll("oci") Sample<?> sample) {
        assertThatNothingIsLost(sample);
        tried.add(sample.type());
        toTry = OciModel.model().types();
    }

    @Property(tries = 500, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void otherTypesAreReadAndWrittenWithoutLoss(@ForAll("others") Sample<?> sample) {
        assertThatNothingIsLost(sample);
    }

    @AfterProperty
    void eachTypeWasTried() {
        assertThat(tried).containsAll(toTry);
    }

    private static <T> void assertThatNothingIsLost(Sample<T> sample) {
        JsonType<T> type = sample.type();
        T value = sample.read();

        byte[] written = Judged.toJson(type, value);
        byte[] pretty = Judged.toPrettyJson(type, value);

        assertThat(JsonTree.parse(written)).isEqualTo(sample.expected());
        assertThat(JsonTree.parse(pretty)).isEqualTo(sample.expected());
        T again = Judged.read(type, written);
        assertThat(again).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
        assertThat(Judged.read(type, pretty)).isEqualTo(value);
        assertThat(Judged.toJson(type, again)).asString(UTF_8).isEqualTo(new String(written, UTF_8));
        assertThat(Judged.toPrettyJson(type, again)).isEqualTo(pretty);
        if (value instanceof Record && type instanceof ObjectType<T> object) {
            assertThat(Records.rebuilt(value)).isEqualTo(value);
            assertThatMembersAreWhatWasRead(object, value, (JsonTree.Obj) sample.expected());
        }
    }

    /** What the description says about a value is what its text says. */
    private static <T> void assertThatMembersAreWhatWasRead(ObjectType<T> type, T value, JsonTree.Obj expected) {
        List<String> known = type.members().stream().map(Member::name).toList();
        List<String> present = type.members().stream()
                .filter(member -> member.of(value) != null)
                .map(Member::name)
                .toList();
        List<String> names =
                expected.fields().stream().map(JsonTree.Field::name).toList();
        assertThat(present)
                .isEqualTo(expected.fields().stream()
                        .filter(field -> field.value() != JsonTree.Literal.NULL)
                        .map(JsonTree.Field::name)
                        .filter(known::contains)
                        .toList());
        assertThat(type.unknownMembers(value).keySet())
                .containsExactlyElementsOf(
                        names.stream().filter(name -> !known.contains(name)).toList());
        for (Member<T> member : type.members()) {
            assertThat(member.of(value)).isEqualTo(Records.component(value, member.accessor()));
        }
    }

    @Property(tries = 1000, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void anyValueIsReadAndWrittenWithoutLoss(@ForAll("free") Sample<?> sample) {
        assertThatNothingIsLost(sample);
    }
}
