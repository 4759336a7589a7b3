package io.github.hcs4j.databinding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hcs4j.model.oci.OciModel;
import io.github.hcs4j.model.v1.V1Model;
import io.github.hcs4j.model.v2.ContainerMemory;
import io.github.hcs4j.model.v2.ContainerProcessor;
import io.github.hcs4j.model.v2.V2Model;
import io.github.hcs4j.type.EnumType;
import io.github.hcs4j.type.EnumValue;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.ObjectType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Data binding reads and writes the generated types as their own readers and writers do, for their annotations. */
class DataBindingTest {

    static Stream<Arguments> documents() {
        return withEachBinding(Sample.ALL);
    }

    static Stream<Arguments> objectTypes() {
        return withEachBinding(types().filter(ObjectType.class::isInstance).toList());
    }

    static Stream<Arguments> enumTypes() {
        return withEachBinding(types().filter(EnumType.class::isInstance).toList());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void documentsAreReadAndWrittenAlike(DataBinding binding, Sample sample) {
        String json = assertAlike(binding, sample.type(), sample.json());

        // each sample has its members in the order of the schema, so that nothing may change
        assertThat(json).isEqualTo(sample.compactJson());
    }

    @ParameterizedTest
    @MethodSource("objectTypes")
    void everyObjectTypeIsBound(DataBinding binding, ObjectType<?> type) {
        for (String json : List.of("{}", "{\"hcs4j.Newer\":{\"a\":[1,null,{\"b\":1.5}]},\"hcs4j.Newest\":null}")) {
            assertThat(assertAlike(binding, type, json)).isEqualTo(json);
        }
    }

    @ParameterizedTest
    @MethodSource("enumTypes")
    <E extends EnumValue> void everyEnumerationIsBound(DataBinding binding, EnumType<E> type) {
        for (EnumType.Value<E> known : type.values()) {
            assertAlike(binding, type, '"' + known.text() + '"');
            assertThat(binding.read('"' + known.text() + '"', type.javaType())).isSameAs(known.constant());
        }
        assertAlike(binding, type, "\"of a newer Windows\"");
    }

    @ParameterizedTest
    @EnumSource
    void numbersOutsideTheirRangeAreRefused(DataBinding binding) {
        assertThatThrownBy(() -> binding.read("{\"Count\":4294967296}", ContainerProcessor.class))
                .hasStackTraceContaining("Count");
        assertThatThrownBy(() -> binding.read("{\"SizeInMB\":18446744073709551616}", ContainerMemory.class))
                .hasStackTraceContaining("SizeInMB");
    }

    /** Compares values and texts, the latter with the order of members and all digits. */
    private static <T> String assertAlike(DataBinding binding, ModelType<T> type, String json) {
        T bound = binding.read(json, type.javaType());
        T read = type.read(json);
        String written = binding.write(bound);

        assertThat(bound).isEqualTo(read);
        assertThat(written).isEqualTo(binding.write(read));
        assertThat(type.toJson(bound)).isEqualTo(written);
        return written;
    }

    private static Stream<ModelType<?>> types() {
        return Stream.of(V1Model.model(), V2Model.model(), OciModel.model()).flatMap(model -> model.types().stream());
    }

    private static Stream<Arguments> withEachBinding(List<?> values) {
        return Stream.of(DataBinding.values())
                .flatMap(binding -> values.stream().map(value -> Arguments.of(binding, value)));
    }
}
