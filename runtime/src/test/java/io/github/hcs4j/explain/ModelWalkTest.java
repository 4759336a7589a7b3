package io.github.hcs4j.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.document.Fleet;
import io.github.hcs4j.explain.Explanation.Place;
import io.github.hcs4j.type.ListType;
import io.github.hcs4j.type.MapType;
import io.github.hcs4j.type.Members;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.OneOrManyType;
import io.github.hcs4j.type.ScalarType;
import io.github.hcs4j.version.SchemaVersion;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Walks down a schema of one's own, with values that are alone or in a list and with members beside others. */
class ModelWalkTest {

    private record Box() {}

    private static final ObjectType<Box> BOX =
            ObjectType.of("Box", Box.class, "acme/box.schema.json#/$defs/Box", null, null, new Fleet.Told<Box>() {
                @Override
                protected void describe(Members<Box> members) {
                    members.add("One", "one", OneOrManyType.of(box()), box -> null);
                    members.add("Words", "words", OneOrManyType.of(ScalarType.STRING), box -> null);
                    members.add("List", "list", ListType.of(box()), box -> null);
                    members.add("Any", "any", ScalarType.ANY, box -> null);
                    members.add("Long", "longLived", box(), box -> null)
                            .since(1, 0)
                            .until(3, 0);
                    members.add("Short", "shortLived", box(), box -> null)
                            .since(2, 0)
                            .until(2, 5);
                    members.add("Between", "between", box(), box -> null).since(1, 5);
                    members.add("Late", "late", box(), box -> null).since(2, 1);
                    members.others("additionalProperties", MapType.of(box()));
                }
            });

    private static ObjectType<Box> box() {
        return BOX;
    }

    private static ModelWalk walk(String path) {
        return ModelWalk.of(BOX, Objects.requireNonNull(JsonPath.read(path, 0, true)));
    }

    private static Place place(String path) {
        return walk(path).place(Fleet.MODEL.releases()).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$.One.Any | box.one().values().get(0).any()",
                "$.One[1].Any | box.one().values().get(1).any()",
                "$.List[0].One | box.list().get(0).one()",
                "$.List[2147483647].One | box.list().get(2147483647).one()",
                "$.other.Any | box.additionalProperties().get(\"other\").any()",
            })
    void lead(String path, String accessor) {
        assertThat(walk(path).isWhole()).isTrue();
        assertThat(walk(path).missingIn()).isEmpty();
        assertThat(walk(path).endsInFreeForm()).isFalse();
        assertThat(place(path).accessor()).isEqualTo(accessor);
    }

    @ParameterizedTest
    @CsvSource({
        "$.List[2147483648].One, 1",
        "$.List[21474836470].One, 1",
        "$.List.One, 1",
        "$.Words.One, 1",
        "$.Any.One, 1"
    })
    void endWhereTheModelEnds(String path, int followed) {
        assertThat(walk(path).followed()).isEqualTo(followed);
        assertThat(walk(path).isWhole()).isFalse();
        assertThat(walk(path).missingIn()).isEmpty();
        assertThat(walk(path).endsInFreeForm()).isEqualTo(path.equals("$.Any.One"));
    }

    @Test
    void aMemberBesideOthersHasNoPlaceOfItsOwn() {
        assertThat(walk("$.other").isWhole()).isFalse();
        assertThat(walk("$.other").place(Fleet.MODEL.releases())).isEmpty();
        assertThat(walk("$.other").followed()).isEqualTo(1);
    }

    /** The newest step of a path tells since when it is there, the shortest lived until when. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "$.One, -, -, -",
                "$.Long, 1.0, 3.0, the first",
                "$.Long.Short, 2.0, 2.5, the second",
                "$.Short.Long, 2.0, 2.5, the second",
                "$.Short.Short, 2.0, 2.5, the second",
                "$.Short.Any, 2.0, 2.5, the second",
                "$.One.Short, 2.0, 2.5, the second",
                "$.Between, 1.5, -, -",
                "$.Between.Late, 2.1, -, later than the second",
            })
    void havePlacesWithDates(String path, String since, String until, String windows) {
        Place place = place(path);
        assertThat(place.since()).isEqualTo(since == null ? null : SchemaVersion.parse(since));
        assertThat(place.until()).isEqualTo(until == null ? null : SchemaVersion.parse(until));
        assertThat(place.windows()).isEqualTo(windows);
    }
}
