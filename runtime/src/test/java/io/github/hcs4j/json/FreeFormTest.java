package io.github.hcs4j.json;

import static io.github.hcs4j.json.Judged.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hcs4j.json.engine.FreeForm;
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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
                                new BigDecimal("1.0"),
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
        List<?> inTheMiddle = FreeForm.copyOfElements(outer);
        Map<String, ?> members = FreeForm.copyOfMembers(middle);
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
                MappedDirectory.builder().build(),
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
        assertThatIllegalArgumentException().isThrownBy(() -> FreeForm.copyOfElements(List.of(list)));
        assertThatIllegalArgumentException().isThrownBy(() -> FreeForm.copyOfMembers(Map.of("x", foreign)));
        assertThatIllegalArgumentException().isThrownBy(() -> MappedDirectory.TYPE.unknownOnly(Map.of("x", list)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MappedDirectory.builder()
                        .unknownMembers(Map.of("x", foreign))
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ModifySettingRequest.builder().settings(foreign).build());
    }

    @Test
    void aFrozenMapOfRecordsIsNotTakenForAFreeFormOne() {
        Map<String, HvSocketServiceConfig> records =
                Copies.of(Map.of("x", HvSocketServiceConfig.builder().build()));

        assertThatIllegalArgumentException().isThrownBy(() -> FreeForm.copyOf(records));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FreeForm.copyOf(MapType.of(PathType.TYPE).read("{\"x\":\"AbsolutePath\"}")));
    }

    @Test
    void anAbsentNameIsRefused() {
        Map<@Nullable String, Object> nameless = new HashMap<>();
        nameless.put(null, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FreeForm.copyOf(nameless))
                .withMessage("a name in JSON is a text, not null");
    }

    @Test
    void absenceStaysAbsenceButUnknownMembersAreThere() {
        assertThat(FreeForm.copyOf(null)).isNull();
        assertThat(FreeForm.copyOfMembers(null)).isNull();
        assertThat(FreeForm.copyOfElements(null)).isNull();
        assertThat(MappedDirectory.TYPE.unknownOnly(null)).isEmpty();
        assertThatNothingCanBeChanged(MappedDirectory.TYPE.unknownOnly(new HashMap<>()));
    }

    @Test
    void whatCannotChangeIsNotCopied() {
        Map<String, @Nullable Object> members = FreeForm.copyOfMembers(new HashMap<>(Map.of("x", List.of(1))));

        assertThat(FreeForm.copyOf(members)).isSameAs(members);
        assertThat(MappedDirectory.TYPE.unknownOnly(members)).isSameAs(members);
        assertThat(FreeForm.copyOfMembers(members)).isSameAs(members);
    }

    /** Also where one of them is null, which a list of anything else cannot hold. */
    @Test
    void nobodyCanChangeFreeFormValuesInLists() {
        List<List<@Nullable Object>> nested = new ArrayList<>(List.of(new ArrayList<>(Arrays.asList("a", null))));
        List<List<@Nullable Object>> copy = FreeForm.copyOfNested(nested);
        nested.get(0).clear();
        assertThat(copy).isEqualTo(List.of(Arrays.asList("a", null)));
        assertThatNothingCanBeChanged(copy);
    }
}
