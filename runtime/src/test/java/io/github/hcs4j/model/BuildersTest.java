package io.github.hcs4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.hcs4j.json.Documents;
import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.model.v2.Container;
import io.github.hcs4j.model.v2.HvSocketServiceConfig;
import io.github.hcs4j.model.v2.HvSocketSystemConfig;
import io.github.hcs4j.model.v2.Layer;
import io.github.hcs4j.model.v2.ModifySettingRequest;
import io.github.hcs4j.model.v2.Storage;
import io.github.hcs4j.model.v2.Version;
import io.github.hcs4j.model.v2.VirtualMachineMemory;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.ObjectType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Builders of records that nobody can change and that hold no number out of its range. */
class BuildersTest {

    private static final BigInteger UINT64 = BigInteger.TWO.pow(64).subtract(BigInteger.ONE);

    static Stream<ObjectType<?>> records() {
        return Documents.objectTypes();
    }

    @Test
    void aNumberIsGivenInWhateverWidthFits() {
        VirtualMachineMemory narrow = VirtualMachineMemory.builder()
                .sizeInMB(2048)
                .faultClusterSizeShift(4)
                .build();
        VirtualMachineMemory wide = VirtualMachineMemory.builder()
                .sizeInMB(BigInteger.valueOf(2048))
                .faultClusterSizeShift(4L)
                .build();

        assertThat(narrow).isEqualTo(wide);
        assertThat(narrow.sizeInMB()).isEqualTo(2048);
        assertThat(VirtualMachineMemory.builder().sizeInMB(UINT64).build().sizeInMB())
                .isEqualTo(UINT64);
    }

    @Test
    void aNumberOutOfItsRangeIsAnErrorWithTheMember() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VirtualMachineMemory.builder().sizeInMB(-1).build())
                .withMessage("SizeInMB: expected a whole number from 0 to 18446744073709551615, found -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Version.builder().major(1L << 32).build())
                .withMessage("Major: expected a whole number from 0 to 4294967295, found 4294967296");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Version.builder().minor(-1).build())
                .withMessage("Minor: expected a whole number from 0 to 4294967295, found -1");
    }

    @ParameterizedTest
    @MethodSource("records")
    void noNumberIsOutOfItsRange(ObjectType<?> type) {
        for (Member<?> member : type.members()) {
            for (Object number : outOfRange(member.type().notation())) {
                assertThat(catchThrowable(() -> build(type, member, number)))
                        .as("%s %s", member.name(), number)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageStartingWith(member.name() + ": expected a whole number from 0 to ")
                        .hasMessageEndingWith(", found " + number);
            }
        }
    }

    private static Object[] outOfRange(String notation) {
        return switch (notation) {
            case "uint8" -> new Object[] {-1, 256, Integer.MAX_VALUE, Integer.MIN_VALUE};
            case "uint16" -> new Object[] {-1, 65536, Integer.MAX_VALUE, Integer.MIN_VALUE};
            case "uint32" -> new Object[] {-1L, 4294967296L, Long.MAX_VALUE, Long.MIN_VALUE};
            case "uint64", "uint" -> new Object[] {BigInteger.ONE.negate(), UINT64.add(BigInteger.ONE)};
            default -> new Object[0];
        };
    }

    /** Builds a record with one member. */
    private static Object build(ObjectType<?> type, Member<?> member, Object value) throws Throwable {
        Object builder = Records.builder(type.javaType());
        Method setter = Records.setters(builder, member.accessor())
                .filter(method -> !method.getParameterTypes()[0].isPrimitive())
                .findFirst()
                .orElseThrow();
        try {
            setter.invoke(builder, value);
            return builder.getClass().getMethod("build").invoke(builder);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    @Test
    void aBuilderBeginsWithWhatARecordHasAndLeavesItAlone() {
        Version two = Version.builder().major(2).minor(1).build();
        Version.Builder builder = two.toBuilder().minor(5);

        Version five = builder.build();
        Version none = builder.minor(null).build();

        assertThat(two).isEqualTo(Version.builder().major(2).minor(1).build());
        assertThat(five).isEqualTo(Version.builder().major(2).minor(5).build());
        assertThat(none).isEqualTo(Version.builder().major(2).build());
    }

    @Test
    void whatWasPassedInCanChangeWithoutTheRecord() {
        Layer layer = Layer.builder().id("a").path("C:\\a").build();
        List<Layer> layers = new ArrayList<>(List.of(layer));
        Map<String, HvSocketServiceConfig> table = new LinkedHashMap<>();
        table.put("b", HvSocketServiceConfig.builder().build());
        table.put("a", HvSocketServiceConfig.builder().build());
        Map<String, @Nullable Object> unknown = new HashMap<>(Map.of("x", new ArrayList<>(List.of(1))));
        List<Object> settings = new ArrayList<>(List.of(new HashMap<>(Map.of("y", 1))));

        Storage storage =
                Storage.builder().layers(layers).unknownMembers(unknown).build();
        HvSocketSystemConfig sockets =
                HvSocketSystemConfig.builder().serviceTable(table).build();
        ModifySettingRequest request =
                ModifySettingRequest.builder().settings(settings).build();
        layers.clear();
        table.clear();
        ((List<?>) unknown.get("x")).clear();
        unknown.put("later", 1);
        ((Map<?, ?>) settings.get(0)).clear();

        assertThat(storage.layers()).containsExactly(layer);
        assertThat(storage.unknownMembers()).isEqualTo(Map.of("x", List.of(1)));
        assertThat(sockets.serviceTable().keySet()).containsExactly("b", "a");
        assertThat(request.settings()).isEqualTo(List.of(Map.of("y", 1)));
    }

    @ParameterizedTest
    @MethodSource("records")
    <T> void nothingInARecordCanBeChanged(ObjectType<T> type) {
        T record = type.read(Documents.complete(type, 2).compact());

        assertThatNothingCanBeChanged(record);
        assertThatNothingCanBeChanged(Records.rebuilt(record));
        assertThat(Records.rebuilt(record)).isEqualTo(record).hasSameHashCodeAs(record);
    }

    private static void assertThatNothingCanBeChanged(Object record) {
        for (var component : record.getClass().getRecordComponents()) {
            Object value = Records.component(record, component.getName());
            if (value instanceof List<?> list) {
                assertThat(catchThrowable(() -> list.remove(0))).isInstanceOf(UnsupportedOperationException.class);
                assertThat(catchThrowable(() -> list.add(null))).isInstanceOf(UnsupportedOperationException.class);
            } else if (value instanceof Map<?, ?> map) {
                assertThat(catchThrowable(() -> map.put(null, null))).isInstanceOf(UnsupportedOperationException.class);
                if (!map.isEmpty()) {
                    assertThat(catchThrowable(
                                    () -> map.entrySet().iterator().next().setValue(null)))
                            .isInstanceOf(UnsupportedOperationException.class);
                }
            }
        }
    }

    @Test
    void aListHasNoGaps() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Storage.builder().layers(Arrays.asList((Layer) null)).build())
                .withMessage("Layers: expected an element, found null at 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Storage.builder().addLayers((Layer) null))
                .withMessage("Layers: expected an element, found null at 0");
        Map<String, @Nullable String> gaps = new HashMap<>();
        gaps.put("a", null);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Spec.builder().annotations(gaps).build())
                .withMessage("annotations: expected a value, found null at a");
    }

    @Test
    void aRecordInARecordIsBuiltInPlace() {
        ComputeSystem inPlace = ComputeSystem.builder()
                .owner("ci")
                .schemaVersion(version -> version.major(2).minor(1))
                .container(container -> container.storage(storage -> storage.path("C:\\a")))
                .build();
        ComputeSystem built = ComputeSystem.builder()
                .owner("ci")
                .schemaVersion(Version.builder().major(2).minor(1).build())
                .container(Container.builder()
                        .storage(Storage.builder().path("C:\\a").build())
                        .build())
                .build();

        assertThat(inPlace).isEqualTo(built);
        assertThat(ComputeSystem.read(built.toJson())).isEqualTo(built);
    }
}
