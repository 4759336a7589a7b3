package io.github.hcs4j.json.engine;

import static io.github.hcs4j.json.Judged.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.hcs4j.json.EncodedBytes;
import io.github.hcs4j.model.v2.HvSocketServiceConfig;
import io.github.hcs4j.model.v2.MappedDirectory;
import io.github.hcs4j.model.v2.ModifySettingRequest;
import io.github.hcs4j.model.v2.PathType;
import io.github.hcs4j.type.MapType;
import io.github.hcs4j.type.ScalarType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Values without a schema: plain Java, and out of everybody's reach once they are in a record. */
class FreeFormTest {

    @Test
    void whatIsReadIsPlainJava() {
        assertThat(read(ScalarType.ANY, "{\"a\":[1,-2147483649,18446744073709551615,1.0,\"x\",true,null,{},[]]}"))
                .isEqualTo(Map.of(
                        "a",
                        Arrays.asList(
                                1,
                                -2147483649L,
                                new BigInteger("18446744073709551615"),
                                1,
                                "x",
                                true,
                                null,
                                Map.of(),
                                List.of())));
    }

    @Test
    void whatIsReadCannotBeChangedAtAnyDepth() {
        Object read = read(ScalarType.ANY, "{\"a\":[{\"b\":[[]]}]}");

        assertThatNothingCanBeChanged(read);
        assertThatNothingCanBeChanged(read(MappedDirectory.TYPE, "{\"x\":[{\"y\":{}}],\"z\":{\"z\":[]}}")
                .unknownMembers());
    }

    @Test
    void aCopyCannotBeChangedAtAnyDepth() {
        List<@Nullable Object> inner = new ArrayList<>(Arrays.asList(1, null));
        Map<String, @Nullable Object> middle = new LinkedHashMap<>();
        middle.put("z", inner);
        middle.put("a", null);
        List<@Nullable Object> outer = new ArrayList<>();
        outer.add(middle);

        Object copy = FreeForm.copyOf(outer);
        List<?> inTheMiddle = Checks.freeFormList("X", outer);
        Map<String, ?> members = Checks.freeFormMap("X", middle);
        ModifySettingRequest request =
                ModifySettingRequest.builder().settings(outer).build();
        inner.add("later");
        middle.put("later", 1);
        outer.clear();

        Map<String, @Nullable Object> expected = new HashMap<>();
        expected.put("z", Arrays.asList(1, null));
        expected.put("a", null);
        assertThat(copy).isEqualTo(List.of(expected)).isEqualTo(request.settings());
        assertThat(inTheMiddle).isEqualTo(List.of(expected));
        assertThat(members).isEqualTo(expected);
        assertThat(members.keySet()).containsExactly("z", "a");
        assertThatNothingCanBeChanged(copy);
        assertThatNothingCanBeChanged(members);
        assertThatNothingCanBeChanged(request.settings());
    }

    static void assertThatNothingCanBeChanged(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> map.put(null, null));
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                assertThatExceptionOfType(UnsupportedOperationException.class)
                        .isThrownBy(() -> map.remove(entry.getKey()));
                assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> entry.setValue(null));
                assertThatExceptionOfType(UnsupportedOperationException.class)
                        .isThrownBy(() -> map.keySet().remove(entry.getKey()));
                assertThatExceptionOfType(UnsupportedOperationException.class)
                        .isThrownBy(() -> map.entrySet().clear());
                assertThatNothingCanBeChanged(entry.getValue());
            }
        } else if (value instanceof List<?> list) {
            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> list.add(null));
            if (!list.isEmpty()) {
                assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> list.remove(0));
                assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> list.set(0, null));
            }
            list.forEach(FreeFormTest::assertThatNothingCanBeChanged);
        }
    }

    static Stream<Object> foreign() {
        return Stream.of(
                new Object(),
                'c',
                new int[] {1},
                Optional.of(1),
                new StringBuilder("text that can change"),
                new AtomicLong(1), // a number that can change
                PathType.Known.ABSOLUTE_PATH,
                EncodedBytes.of(""),
                List.of(1).iterator(),
                Map.of(1, 2),
                Double.NaN,
                Double.NEGATIVE_INFINITY,
                Float.NaN,
                Float.POSITIVE_INFINITY);
    }

    @ParameterizedTest
    @MethodSource
    void foreign(Object foreign) {
        List<Object> list = List.of(Map.of("a", List.of(foreign)));
        assertThatIllegalArgumentException().isThrownBy(() -> FreeForm.copyOf(foreign));
        assertThatIllegalArgumentException().isThrownBy(() -> FreeForm.copyOf(list));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.freeForm("X", foreign))
                .withMessageStartingWith("X: expected ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.freeFormList("X", List.of(list)))
                .withMessageStartingWith("X: expected ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.freeFormMap("X", Map.of("x", foreign)))
                .withMessageStartingWith("X: expected ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MappedDirectory.builder()
                        .unknownMembers(Map.of("x", foreign))
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ModifySettingRequest.builder().settings(foreign).build());
    }

    @Test
    void aRecordBecomesItsTree() {
        Map<String, HvSocketServiceConfig> records = Checks.map(
                "X", Map.of("x", HvSocketServiceConfig.builder().disabled(true).build()));

        assertThat(FreeForm.copyOf(records)).isEqualTo(Map.of("x", Map.of("Disabled", true)));
        assertThat(FreeForm.copyOf(List.of(records))).isEqualTo(List.of(Map.of("x", Map.of("Disabled", true))));
    }

    @Test
    void aFrozenMapOfOtherValuesIsNotTakenForAFreeFormOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FreeForm.copyOf(MapType.of(PathType.TYPE).read("{\"x\":\"AbsolutePath\"}")));
    }

    @Test
    void anAbsentNameIsRefused() {
        Map<@Nullable String, Object> nameless = new HashMap<>();
        nameless.put(null, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FreeForm.copyOf(nameless))
                .withMessage("expected a text as the name of a JSON member, found null");
    }

    @Test
    void absenceStaysAbsenceButUnknownMembersAreThere() {
        MemberNames names = MemberNames.of("known");

        assertThat(FreeForm.copyOf(null)).isNull();
        assertThat(FreeForm.copyOf(false)).isEqualTo(false);
        assertThat(Checks.freeForm("X", null)).isNull();
        assertThat(Checks.freeFormMap("X", null)).isNull();
        assertThat(Checks.freeFormList("X", null)).isNull();
        assertThat(Checks.unknownMembers(names, null)).isEmpty();
        assertThatNothingCanBeChanged(Checks.unknownMembers(names, new HashMap<>()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.unknownMembers(names, Map.of("known", 1)))
                .withMessage("\"known\" is a member of its own, not an unknown one");
    }

    @Test
    void whatCannotChangeIsNotCopied() {
        Map<String, @Nullable Object> members = Checks.freeFormMap("X", new HashMap<>(Map.of("x", List.of(1))));

        assertThat(FreeForm.copyOf(members)).isSameAs(members);
        assertThat(Checks.unknownMembers(MemberNames.of("known"), members)).isSameAs(members);
        assertThat(Checks.freeFormMap("X", members)).isSameAs(members);
    }

    /** Also where one of them is null, which a list of anything else cannot hold. */
    @Test
    void nobodyCanChangeFreeFormValuesInLists() {
        List<List<@Nullable Object>> nested = new ArrayList<>(List.of(new ArrayList<>(Arrays.asList("a", null))));
        List<List<@Nullable Object>> copy = NestedChecks.list("X", nested, Checks::freeFormList);
        nested.get(0).clear();
        assertThat(copy).isEqualTo(List.of(Arrays.asList("a", null)));
        assertThatNothingCanBeChanged(copy);
    }

    static Stream<Arguments> aNumberHasOneForm() {
        return Stream.of(
                arguments((short) 1, 1),
                arguments((byte) -1, -1),
                arguments(1L, 1),
                arguments(BigInteger.ONE, 1),
                arguments(new BigDecimal("15"), 15),
                arguments(new BigDecimal("1E+1"), 10),
                arguments(15.0, 15),
                arguments(1.50, new BigDecimal("1.5")),
                arguments(0.1f, new BigDecimal("0.1")),
                arguments(1L << 32, 1L << 32),
                arguments(BigInteger.TWO.pow(64), BigInteger.TWO.pow(64)),
                arguments(new BigDecimal(BigInteger.TEN.pow(999)), BigInteger.TEN.pow(999)));
    }

    /** So that a record is equal to itself when it was written and read, however it was built. */
    @ParameterizedTest
    @MethodSource
    void aNumberHasOneForm(Number given, Number kept) {
        assertThat(FreeForm.copyOf(given)).isEqualTo(kept);
        MappedDirectory directory = MappedDirectory.builder()
                .unknownMembers(Map.of("X", List.of(given)))
                .build();
        assertThat(MappedDirectory.read(directory.toJson()))
                .isEqualTo(directory)
                .hasSameHashCodeAs(directory);
        assertThat(MappedDirectory.TYPE.ofTree(directory.toTree())).isEqualTo(directory);
    }

    @Test
    void partsThatOccurManyTimesAreCopiedOnce() {
        List<Object> shared = new ArrayList<>(List.of(1));
        Map<String, Object> map = new HashMap<>(Map.of("a", shared, "b", shared));

        assertThat(FreeForm.copyOf(List.of(map, shared, map)))
                .isEqualTo(List.of(
                        Map.of("a", List.of(1), "b", List.of(1)), List.of(1), Map.of("a", List.of(1), "b", List.of(1))))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .satisfies(copy -> assertThat(copy.get(0)).isSameAs(copy.get(2)));
    }

    /** A tower in which each level has the next one twice: few lists, and more values than any text has room for. */
    @Test
    void moreValuesThanATextHasRoomForAreRefused() {
        Object plain = new ArrayList<>();
        Object kept = List.of();
        for (int level = 0; level < 20; level++) {
            plain = Arrays.asList(plain, plain);
            kept = Objects.requireNonNull(FreeForm.copyOf(List.of(kept, kept)));
        }
        assertThat(FreeForm.copyOf(plain)).isEqualTo(kept);
        for (int level = 20; level < 499; level++) {
            plain = Arrays.asList(plain, plain);
        }
        Object tower = plain;
        Object many = kept;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FreeForm.copyOf(tower))
                .withMessage("expected at most 33554432 values in maps and lists, found more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.freeForm("X", Collections.nCopies(20, many)))
                .withMessage("X: expected at most 33554432 values in maps and lists, found more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FreeForm.copyOf(Map.of("a", Collections.nCopies(20, Arrays.asList(1, many)))));
    }

    @Test
    void asManyValuesAsATextHasRoomForAreTaken() {
        List<Object> part = Collections.nCopies((1 << 13) - 1, 0);

        assertThat(FreeForm.copyOf(Collections.nCopies(1 << 12, part)))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(1 << 12);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FreeForm.copyOf(List.of(Collections.nCopies(1 << 12, part))))
                .withMessage("expected at most 33554432 values in maps and lists, found more");
    }

    /** The levels of a part count from where it occurs, also when it was copied before. */
    @Test
    void aPartThatOccursTooDeepIsRefused() {
        List<Object> part = List.of();
        for (int level = 1; level < 300; level++) {
            part = List.of(part);
        }
        Object deeper = part;
        for (int level = 300; level < 499; level++) {
            deeper = List.of(deeper);
        }
        List<Object> deepest = List.of(part, deeper);
        List<Object> tooDeep = List.of(part, List.of(deeper));

        assertThat(FreeForm.copyOf(deepest)).isEqualTo(deepest);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FreeForm.copyOf(tooDeep))
                .withMessageContaining("500 levels");
    }

    @Test
    void aListInItselfIsRefused() {
        List<Object> cyclic = new ArrayList<>();
        cyclic.add(cyclic);
        List<Object> deep = List.of();
        for (int level = 0; level < 100_000; level++) {
            deep = List.of(deep);
        }
        Object tooDeep = deep;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FreeForm.copyOf(cyclic))
                .withMessageContaining("500 levels");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MappedDirectory.builder()
                        .putUnknownMembers("x", tooDeep)
                        .build())
                .withMessageContaining("500 levels");
    }
}
