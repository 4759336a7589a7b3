package io.github.hcs4j.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.hcs4j.document.Fleet;
import io.github.hcs4j.json.engine.JsonReader;
import io.github.hcs4j.json.engine.JsonWriter;
import io.github.hcs4j.version.SchemaVersion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Types that are described anew in each test answer what their description says. */
class DescribedTypesTest {

    private static final SchemaVersion V1 = SchemaVersion.of(1, 0);
    private static final SchemaVersion V2 = SchemaVersion.of(2, 0);

    private static ObjectType<Object> object(Consumer<Members<Object>> description) {
        return ObjectType.of("T", Object.class, "acme#/$defs/T", V1, V2, new Fleet.Told<>() {
            @Override
            protected void describe(Members<Object> members) {
                description.accept(members);
            }
        });
    }

    @Test
    void aTypeIsWhatItIsMadeWith() {
        ObjectType<Object> type = object(members -> members.add("A", "a", ScalarType.STRING, record -> record));

        assertThat(type.name()).isEqualTo("T").isEqualTo(type.toString());
        assertThat(type.notation()).isEqualTo("ref:T");
        assertThat(type.javaType()).isEqualTo(Object.class);
        assertThat(type.definition()).isEqualTo("acme#/$defs/T");
        assertThat(type.since()).isEqualTo(V1);
        assertThat(type.until()).isEqualTo(V2);
        assertThat(type.rules()).isEmpty();
        assertThat(type.others()).isEmpty();
        assertThat(type.othersWith("x")).isEmpty();
    }

    @Test
    void aMemberIsDatedAsItsTypeUnlessItSaysOtherwise() {
        ObjectType<Object> type = object(members -> members.add("A", "a", ScalarType.STRING, record -> record)
                .add("B", "b", ScalarType.STRING, record -> record)
                .undated()
                .add("C", "c", ScalarType.STRING, record -> record)
                .since(1, 5));

        assertThat(type.members()).extracting(Member::since).containsExactly(V1, null, SchemaVersion.of(1, 5));
        assertThat(type.members()).extracting(Member::hashCode).doesNotHaveDuplicates();
    }

    @Test
    void formsAndLimitsAreThoseOfTheSchemaByDepth() {
        Member<?> member = object(members -> members.add("A", "a", ListType.of(ScalarType.STRING), record -> record)
                        .matching(1, "^x$")
                        .always(2, "c")
                        .limit(Limit.Kind.MAX_ITEMS, 0, "3"))
                .members()
                .get(0);

        assertThat(member.pattern()).isNull();
        assertThat(member.forms()).containsExactly(new Form(1, "^x$", List.of()), new Form(2, null, List.of("c")));
        assertThat(member.limits()).containsExactly(new Limit(Limit.Kind.MAX_ITEMS, new BigDecimal("3"), 0));
    }

    @Test
    void rulesStandInTheirOrder() {
        ObjectType<Object> type = object(members -> members.exactlyOne("A", "B")
                .atLeastOne("A")
                .asWarning()
                .atMostOne("B", "C")
                .needs("C", "A"));

        assertThat(type.rules())
                .containsExactly(
                        new MemberRule(MemberRule.Kind.EXACTLY_ONE, List.of("A", "B"), false),
                        new MemberRule(MemberRule.Kind.AT_LEAST_ONE, List.of("A"), true),
                        new MemberRule(MemberRule.Kind.AT_MOST_ONE, List.of("B", "C"), false),
                        new MemberRule(MemberRule.Kind.NEEDS, List.of("C", "A"), false));
    }

    @Test
    void otherMembersAreThoseOfTheFirstRuleThatHasThem() {
        MapType<Object> free = MapType.of(ScalarType.ANY);
        MapType<String> texts = MapType.of(ScalarType.STRING);
        ObjectType<Object> type = object(
                members -> members.others("numbered", free, "^n[0-9]$", "^m").others("rest", texts));
        OtherMembers numbered = type.others("numbered");
        OtherMembers rest = type.others("rest");

        assertThat(type.others()).containsExactly(numbered, rest);
        assertThat(numbered.accessor()).isEqualTo("numbered");
        assertThat(numbered.type()).isEqualTo(free);
        assertThat(numbered).hasToString("numbered map:any");
        assertThat(type.othersWith("n1")).containsSame(numbered);
        assertThat(type.othersWith("mm")).containsSame(numbered);
        assertThat(type.othersWith("n10")).containsSame(rest);
        assertThat(numbered.has("n1")).isTrue();
        assertThat(numbered.has("x")).isFalse();
        assertThat(rest.has("n1")).isFalse();
        assertThat(rest.has("x")).isTrue();
        Map<String, @Nullable Object> all = Map.of("n1", 1, "x", "y");
        assertThat(numbered.among(all)).isEqualTo(Map.of("n1", 1));
        assertThat(rest.among(all)).isEqualTo(Map.of("x", "y"));
        assertThat(rest.checked("x")).isEqualTo("x");
        assertThat(numbered.checked("n1")).isEqualTo("n1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> numbered.checked("x"))
                .withMessage("numbered: expected a name that matches [^n[0-9]$, ^m], found \"x\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rest.checked("n1"))
                .withMessage("rest: expected a name that no pattern of the schema matches, found \"n1\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> type.others("others"))
                .withMessage("T has no view others");
    }

    @Test
    void unknownMembersAreThoseOfTheRecord() {
        Fleet.Unknown value = new Fleet.Unknown(Map.of("x", 1));

        assertThat(object(members -> {}).unknownMembers(value)).isEqualTo(Map.of("x", 1));
    }

    private static UnionCodec<Fleet.Boot> choice() {
        return new UnionCodec<>() {
            @Override
            protected List<UnionType.Branch<Fleet.Boot>> describe() {
                return List.of(new UnionType.Branch<>("Disk", Fleet.DISK), new UnionType.Branch<>("Net", Fleet.NET));
            }

            @Override
            public Fleet.Boot read(JsonReader in) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void write(Fleet.Boot value, JsonWriter out) {
                throw new UnsupportedOperationException();
            }
        };
    }

    @Test
    void aChoiceIsMadeByTheTextOfItsDiscriminator() {
        UnionType<Fleet.Boot> type =
                UnionType.of("Boot", Fleet.Boot.class, "acme#/$defs/Boot", "From", V1, null, choice());

        assertThat(type.discriminator()).isEqualTo("From");
        assertThat(type.branches()).extracting(UnionType.Branch::text).containsExactly("Disk", "Net");
        assertThat(type.branch("Disk").map(ObjectType::name)).contains("Disk");
        assertThat(type.branch("Net").map(ObjectType::name)).contains("Net");
        assertThat(type.branch("Tape")).isEmpty();
        assertThat(type.branch(null)).isEmpty();
        assertThat(type.typeOf(Fleet.Disk.of(1)).map(ObjectType::name)).contains("Disk");
        Fleet.Unknown unknown = new Fleet.Unknown(Map.of("From", "Tape"));
        assertThat(type.typeOf(unknown)).isEmpty();
        assertThat(type.unknownMembers(unknown)).isEqualTo(Map.of("From", "Tape"));
        Fleet.Disk disk = new Fleet.Disk(1, null, "Disk", Map.of("x", 1));
        assertThat(type.unknownMembers(disk)).isEmpty();
        assertThat(type.unknownMembers(new Fleet.Boot() {})).isEmpty();
    }

    @Test
    void anObjectWithTheTextOfABranchIsNotAnUnknownOne() {
        Map<String, @Nullable Object> tape = Map.of("From", "Tape");

        assertThat(choice().unknownOnly("From", tape)).isSameAs(tape);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> choice().unknownOnly("From", Map.of("From", "Net")))
                .withMessage("this is known: an object whose From is \"Net\" is a Net");
    }

    private record Colour(String text) implements EnumValue {}

    private static final Colour RED = new Colour("Red");
    private static final Colour BLUE = new Colour("Blue");
    private static final Colour GREEN = new Colour("Green");

    private static EnumCodec<Colour> colours() {
        return new EnumCodec<>() {
            @Override
            protected void describe(EnumValues<Colour> values) {
                values.add(new Colour[] {RED, BLUE, GREEN});
                values.since(BLUE, 1, 5);
                values.until(BLUE, 1, 7);
                values.undated(GREEN);
            }

            @Override
            protected Colour unknown(String text) {
                return new Colour(unknownOnly(text));
            }

            @Override
            public Colour read(JsonReader in) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void write(Colour value, JsonWriter out) {
                throw new UnsupportedOperationException();
            }
        };
    }

    @Test
    void valuesOfAnEnumerationHaveTheirVersions() {
        EnumType<Colour> type = EnumType.of("Colour", Colour.class, "acme#/$defs/Colour", V1, null, colours());

        assertThat(type.values())
                .containsExactly(
                        new EnumType.Value<>(RED, V1, null),
                        new EnumType.Value<>(BLUE, SchemaVersion.of(1, 5), SchemaVersion.of(1, 7)),
                        new EnumType.Value<>(GREEN, null, null));
        assertThat(type.values()).extracting(EnumType.Value::text).containsExactly("Red", "Blue", "Green");
        assertThat(type.of("Blue")).isSameAs(BLUE);
        assertThat(type.of("Mauve")).isEqualTo(new Colour("Mauve"));
    }

    @Test
    void aKnownValueIsNotAnUnknownOne() {
        assertThat(colours().unknownOnly("Mauve")).isEqualTo("Mauve");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> colours().unknownOnly("Red"))
                .withMessage("this value is known: Red");
    }

    private static JsonType<?> type(String name) {
        return switch (name) {
            case "texts" -> ListType.of(ScalarType.STRING);
            case "texts or null" -> ListType.ofNullable(ScalarType.STRING);
            case "numbers" -> ListType.of(ScalarType.UINT8);
            case "map of texts" -> MapType.of(ScalarType.STRING);
            case "map of texts or null" -> MapType.ofNullable(ScalarType.STRING);
            case "map of numbers" -> MapType.of(ScalarType.UINT8);
            case "text or texts" -> OneOrManyType.of(ScalarType.STRING);
            case "text or texts or null" -> OneOrManyType.ofNullable(ScalarType.STRING);
            case "carried disk" -> CarriedType.of(Fleet.DISK);
            case "carried net" -> CarriedType.of(Fleet.NET);
            default -> throw new IllegalStateException(name);
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "texts, texts or null, numbers, map of texts",
                "map of texts, map of texts or null, map of numbers, texts",
                "text or texts, text or texts or null, texts",
                "carried disk, carried net"
            })
    void typesThatAreMadeTwiceAreEqualAndOthersAreNot(String names) {
        List<String> all = List.of(names.split(", "));
        for (String one : all) {
            for (String other : all) {
                assertThat(type(one).equals(type(other))).isEqualTo(one.equals(other));
            }
            assertThat(type(one)).hasSameHashCodeAs(type(one)).isNotEqualTo(one);
        }
        assertThat(type(all.get(0))).doesNotHaveSameHashCodeAs(type(all.get(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "texts, array:string",
        "texts or null, array:string",
        "map of numbers, map:uint8",
        "text or texts, one-or-array:string",
        "carried disk, any"
    })
    void aTypeIsWrittenByItsNotation(String name, String notation) {
        assertThat(type(name)).hasToString(notation);
        assertThat(type(name).notation()).isEqualTo(notation);
        assertThat(ScalarType.JSON_POINTER).hasToString("json-pointer");
    }

    @Test
    void collectionsKnowWhetherNullMayBeInThem() {
        assertThat(ListType.of(ScalarType.STRING).isNullable()).isFalse();
        assertThat(ListType.ofNullable(ScalarType.STRING).isNullable()).isTrue();
        assertThat(MapType.of(ScalarType.STRING).isNullable()).isFalse();
        assertThat(MapType.ofNullable(ScalarType.STRING).isNullable()).isTrue();
    }

    @Test
    void whatIsCarriedIsReadAsItsType() {
        assertThat(CarriedType.of(Fleet.DISK).codec()).isSameAs(Fleet.DISK.codec());
    }

    @Test
    void aMapperSaysWhyItLeavesMembersOut() {
        MapperSkeleton skeleton =
                new MapperSkeleton(Fleet.class, Fleet.DISK, List.of(new UnmappedMember("Slot", "no slots")));

        assertThat(skeleton.className()).isEqualTo(Fleet.class.getName());
        assertThat(skeleton.reason("Slot")).contains("no slots");
        assertThat(skeleton.reason("Child")).isEmpty();
    }

    @Test
    void whatIsMadeOnceIsMadeAgainOnlyAfterAFailure() {
        Once<Object> once = new Once<>();
        Supplier<Object> failing = () -> {
            throw new IllegalStateException("not yet");
        };
        assertThatIllegalStateException().isThrownBy(() -> once.get(failing));
        Object first = once.get(Object::new);
        assertThat(once.get(failing)).isSameAs(first);
    }
}
