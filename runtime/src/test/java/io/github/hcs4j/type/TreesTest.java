package io.github.hcs4j.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hcs4j.json.Documents;
import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.model.v2.Attachment;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.model.v2.ModifySettingRequest;
import io.github.hcs4j.model.v2.PathType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values as free-form maps, lists and plain values, and back. */
class TreesTest {

    @Test
    void aRecordBecomesATreeInItsOrder() {
        ComputeSystem system = ComputeSystem.read(
                "{\"x\":[1,null,18446744073709551615],\"SchemaVersion\":{\"Major\":2},\"Owner\":\"a\"}");

        Map<String, @Nullable Object> tree = system.toTree();

        assertThat(tree.keySet()).containsExactly("Owner", "SchemaVersion", "x");
        assertThat(tree).isEqualTo(ComputeSystem.TYPE.toTree(system)).isEqualTo(ScalarType.ANY.read(system.toJson()));
        assertThat(ComputeSystem.TYPE.ofTree(tree)).isEqualTo(system);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(tree::clear);
    }

    static List<ModelType<?>> everyTypeIsATreeAndBack() {
        return Documents.types();
    }

    @ParameterizedTest
    @MethodSource
    <T> void everyTypeIsATreeAndBack(ModelType<T> type) {
        T value = type.read(Documents.complete(type, 3).compact());

        Object tree = type.toTree(value);

        assertThat(type.ofTree(tree)).isEqualTo(value);
        assertThat(tree).isEqualTo(ScalarType.ANY.read(type.toJson(value)));
    }

    @Test
    void plainValuesAreTrees() {
        assertThat(PathType.TYPE.toTree(PathType.Known.ABSOLUTE_PATH)).isEqualTo("AbsolutePath");
        assertThat(PathType.TYPE.ofTree("Else")).isEqualTo(PathType.of("Else"));
        assertThat(ListType.of(ScalarType.UINT64).ofTree(List.of(1, 2L))).hasToString("[1, 2]");
        assertThat(ScalarType.ANY.toTree(List.of(1L, Map.of()))).isEqualTo(List.of(1, Map.of()));
    }

    @Test
    void aTreeThatDoesNotFitIsRefusedWithItsPlace() {
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> ComputeSystem.TYPE.ofTree(Map.of("Container", Map.of("Storage", 7))))
                .withMessage("/Container/Storage: expected an object, found the number 7")
                .satisfies(problem -> assertThat(problem.line()).isZero())
                .satisfies(problem -> assertThat(problem.pointer()).isEqualTo("/Container/Storage"));
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> ComputeSystem.TYPE.ofTree(null))
                .withMessage("at the top: expected a value, found null");
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> ModifySettingRequest.builder()
                        .settings(Map.of("Path", 1))
                        .build()
                        .settings(Attachment.TYPE))
                .withMessage("/Path: expected a text, found the number 1");
        assertThatIllegalArgumentException().isThrownBy(() -> ComputeSystem.TYPE.ofTree(new Object()));
        assertThatIllegalArgumentException().isThrownBy(() -> ComputeSystem.TYPE.ofTree(Map.of(1, 2)));
    }

    /** A request carries what is to be changed as a tree, whichever way it came. */
    @Test
    void aRecordInAFreeFormPlaceIsKeptAsATree() {
        Attachment attachment = Attachment.builder().path("C:\\data.vhdx").build();

        ModifySettingRequest typed =
                ModifySettingRequest.builder().settings(attachment).build();
        ModifySettingRequest free =
                ModifySettingRequest.builder().settings(attachment.toTree()).build();

        assertThat(typed).isEqualTo(free).isEqualTo(ModifySettingRequest.read(typed.toJson()));
        assertThat(typed.settings()).isEqualTo(Map.of("Path", "C:\\data.vhdx"));
        assertThat(typed.settings(Attachment.TYPE)).isEqualTo(attachment);
        Map<String, @Nullable Object> unknown = new LinkedHashMap<>();
        unknown.put("x", attachment);
        assertThat(ComputeSystem.builder().unknownMembers(unknown).build().unknownMembers())
                .isEqualTo(Map.of("x", Map.of("Path", "C:\\data.vhdx")));
    }
}
