package io.github.hcs4j.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.compare.Difference.Kind;
import io.github.hcs4j.json.RandomDocuments;
import io.github.hcs4j.model.oci.OciModel;
import io.github.hcs4j.model.v1.V1Model;
import io.github.hcs4j.model.v2.V2Model;
import io.github.hcs4j.type.ModelType;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for any two documents of any type. */
class AnyTwoDocumentsTest {

    private static final List<ModelType<?>> TYPES = Stream.of(V1Model.model(), V2Model.model(), OciModel.model())
            .flatMap(model -> model.types().stream())
            .toList();

    @Property(tries = 400)
    void differencesAreSeenFromBothSides(@ForAll long seed) {
        Random random = new Random(seed);
        assertSeenFromBothSides(TYPES.get(random.nextInt(TYPES.size())), random);
    }

    private static <T> void assertSeenFromBothSides(ModelType<T> type, Random random) {
        T first = type.read(new RandomDocuments(random, 60).value(type).compact());
        T second = type.read(new RandomDocuments(random, 60).value(type).compact());

        assertThat(Documents.compare(type, first, first)).isEmpty();
        assertThat(Documents.compare(type, first, type.read(type.toPrettyJson(first))))
                .isEmpty();
        List<Difference> there = Documents.compare(type, first, second);
        List<Difference> back = Documents.compare(type, second, first);
        assertThat(sorted(back.stream().map(AnyTwoDocumentsTest::turned))).isEqualTo(sorted(there.stream()));
        if (first.equals(second)) {
            assertThat(there).isEmpty();
        }
    }

    private static Difference turned(Difference difference) {
        Map<Kind, Kind> kinds = new EnumMap<>(Map.of(Kind.ADDED, Kind.REMOVED, Kind.REMOVED, Kind.ADDED));
        return new Difference(
                kinds.getOrDefault(difference.kind(), difference.kind()),
                difference.second().orElse(null),
                difference.first().orElse(null));
    }

    private static List<String> sorted(Stream<Difference> differences) {
        return differences
                .map(difference -> difference.toString() + difference.first() + difference.second())
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.toList());
    }
}
