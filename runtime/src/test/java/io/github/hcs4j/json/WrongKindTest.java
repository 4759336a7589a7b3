package io.github.hcs4j.json;

import static io.github.hcs4j.json.Judged.read;
import static io.github.hcs4j.json.MalformedTextTest.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.hcs4j.json.Documents.Kind;
import io.github.hcs4j.json.JsonTree.Arr;
import io.github.hcs4j.json.JsonTree.Field;
import io.github.hcs4j.json.JsonTree.Obj;
import io.github.hcs4j.json.JsonTree.Text;
import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.model.v1.ContainerConfig;
import io.github.hcs4j.model.v1.ContainerProperties;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.model.v2.Properties;
import io.github.hcs4j.model.v2.ServiceProperties;
import io.github.hcs4j.type.CarriedType;
import io.github.hcs4j.type.JsonType;
import io.github.hcs4j.type.ListType;
import io.github.hcs4j.type.MapType;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.ObjectType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Puts every kind of JSON value into every place of a document, and expects an error wherever its type has no such. */
class WrongKindTest {

    /** Stands where a value is to be put. */
    private static final String MARK = "@@";

    /** A place in a document, with the document around it. */
    private record Place(
            String pointer, JsonType<?> type, boolean maybeNull, boolean secret, UnaryOperator<JsonTree> around) {

        Place as(JsonType<?> meant) {
            return new Place(pointer, meant, maybeNull, secret, around);
        }

        String[] beforeAndAfter() {
            return around.apply(new Text(MARK)).compact().split('"' + MARK + '"', -1);
        }

        String before() {
            return beforeAndAfter()[0];
        }

        String with(Kind kind) {
            return String.join(kind.example, beforeAndAfter());
        }

        String found(Kind kind) {
            return secret ? "a secret value" : kind.name;
        }

        boolean takes(Kind kind) {
            return Documents.kindsOf(type).contains(kind) || (kind == Kind.NULL && maybeNull);
        }
    }

    static Stream<ObjectType<?>> everyRecord() {
        return Documents.objectTypes();
    }

    static Stream<ObjectType<?>> wholeDocuments() {
        return Stream.of(
                ContainerConfig.TYPE,
                ContainerProperties.TYPE,
                ComputeSystem.TYPE,
                Properties.TYPE,
                ServiceProperties.TYPE,
                Spec.TYPE);
    }

    @ParameterizedTest
    @MethodSource
    void everyRecord(ObjectType<?> type) {
        assertThatOnlyFittingKindsAreRead(type, 1);
    }

    @ParameterizedTest
    @MethodSource
    void wholeDocuments(ObjectType<?> type) {
        assertThatOnlyFittingKindsAreRead(type, 4);
    }

    private static void assertThatOnlyFittingKindsAreRead(ObjectType<?> type, int depth) {
        JsonTree document = Documents.complete(type, depth);
        assertThatCode(() -> read(type, document.compact())).doesNotThrowAnyException();
        for (Place place : placesIn(document, type)) {
            for (Kind kind : Kind.values()) {
                if (place.takes(kind)) {
                    assertThatCode(() -> read(type, place.with(kind)))
                            .as("%s at %s of %s", kind, place.pointer(), type)
                            .doesNotThrowAnyException();
                } else {
                    JsonException problem = problem(type, place.with(kind));
                    String before = place.before();
                    assertThat(problem.pointer()).isEqualTo(place.pointer());
                    assertThat(problem.line()).isEqualTo(1);
                    assertThat(problem.column()).isEqualTo(1 + before.codePointCount(0, before.length()));
                    assertThat(problem.detail()).startsWith("expected ").endsWith(", found " + place.found(kind));
                }
            }
        }
    }

    private static List<Place> placesIn(JsonTree document, JsonType<?> type) {
        List<Place> places = new ArrayList<>();
        collect(document, new Place("", type, false, false, UnaryOperator.identity()), places);
        return places;
    }

    private static void collect(JsonTree tree, Place outside, List<Place> places) {
        if (outside.type() instanceof CarriedType<?> carried) {
            collect(tree, outside.as(carried.type()), places);
        } else if (outside.type() instanceof ObjectType<?> object) {
            for (int i = 0; i < ((Obj) tree).fields().size(); i++) {
                Member<?> member = object.members().get(i);
                field((Obj) tree, i, outside, member.type(), true, member.isSecret(), places);
            }
        } else if (outside.type() instanceof MapType<?> map) {
            field((Obj) tree, 0, outside, map.value(), false, outside.secret(), places);
        } else if (outside.type() instanceof ListType<?> list) {
            Place inside = new Place(
                    outside.pointer() + "/0",
                    list.element(),
                    false,
                    outside.secret(),
                    value -> outside.around().apply(Arr.of(value)));
            places.add(inside);
            collect(((Arr) tree).elements().get(0), inside, places);
        }
    }

    private static void field(
            Obj object,
            int index,
            Place outside,
            JsonType<?> type,
            boolean maybeNull,
            boolean secret,
            List<Place> places) {
        List<Field> fields = object.fields();
        String name = fields.get(index).name();
        UnaryOperator<JsonTree> around = value -> outside.around()
                .apply(new Obj(IntStream.range(0, fields.size())
                        .mapToObj(i -> i == index ? new Field(name, value) : fields.get(i))
                        .toList()));
        Place inside = new Place(outside.pointer() + '/' + name, type, maybeNull, secret, around);
        places.add(inside);
        collect(fields.get(index).value(), inside, places);
    }
}
