package io.github.hcs4j.databinding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.fleet.Boot;
import com.acme.fleet.DiskBoot;
import com.acme.fleet.NetworkBoot;
import com.acme.fleet.Vm;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Data binding tells the branches of a choice apart as the codecs do. */
class ChoicesTest {

    private static Stream<Arguments> documents() {
        return Stream.of(
                        "{\"Boot\":{\"From\":\"Disk\",\"Slot\":3}}",
                        "{\"Boot\":{\"From\":\"Network\",\"Server\":\"pxe\",\"New\":{\"a\":[1.5]}}}",
                        "{\"Boot\":{\"Slot\":3,\"From\":\"Disk\"}}",
                        "{\"Boot\":{\"From\":\"Tape\",\"Slot\":[{\"z\":null,\"a\":true}]}}",
                        "{\"Boot\":{\"Slot\":3}}",
                        "{\"Boot\":{}}",
                        "{}")
                .flatMap(json -> Stream.of(DataBinding.values()).map(binding -> Arguments.of(binding, json)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aChoiceIsReadAndWrittenAsByTheCodecs(DataBinding binding, String json) {
        Vm coded = Vm.TYPE.read(json);
        String written = coded.toJson();
        Vm bound = binding.read(json, Vm.class);
        assertThat(bound).isEqualTo(coded);
        assertThat(binding.write(bound)).isEqualTo(written);
    }

    @ParameterizedTest
    @EnumSource
    void aBranchIsReadAsItself(DataBinding binding) {
        assertThat(binding.read("{\"From\":\"Network\",\"Server\":\"pxe\"}", NetworkBoot.class))
                .isEqualTo(NetworkBoot.builder().server("pxe").build());
        assertThat(binding.read("{\"Slot\":1}", DiskBoot.class)).isEqualTo(new DiskBoot(null, 1, Map.of()));
        assertThat(binding.read("{\"From\":\"Disk\"}", Boot.class))
                .isEqualTo(DiskBoot.builder().build());
    }

    @ParameterizedTest
    @EnumSource
    void choicesInListsAreWrittenPlainly(DataBinding binding) {
        assertThat(binding.write(List.of(DiskBoot.builder().slot(1).build(), new Boot.Unknown(Map.of("From", "Tape")))))
                .isEqualTo("[{\"From\":\"Disk\",\"Slot\":1},{\"From\":\"Tape\"}]");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoObjectIsRefused(DataBinding binding) {
        assertThatThrownBy(() -> binding.read("{\"Boot\":\"Disk\"}", Vm.class)).isInstanceOf(RuntimeException.class);
    }
}
