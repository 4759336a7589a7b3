package io.github.hcs4j.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayerIdTest {

    /** What real hosts made of these names. */
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "28, 9e6302af-4082-5230-ac0e-efe1e3828954",
        "27, b312b1d4-d749-5cc3-97e7-e272c3e9edf7",
        "4, bd9c3ef9-f239-59b5-a27e-15c523b1d149",
        "4e3c0eecb91d8fc28eda07ff06c6910a592b0ce4539476fb943b48e6934e9976, cd22d128-903e-550a-9d8f-aa8134ca1c9b",
        "c9b6eb079932d9b5c24d0ef381ce2f6959d3de4052b6769b04bdf6760e154370, dd6d8738-07c4-5310-a2ff-71fc0483b87c"
    })
    void isTheOneThatWindowsGives(String name, String guid) {
        assertThat(LayerId.of(name)).hasToString(guid);
        assertThat(LayerId.of("C:\\ProgramData\\docker\\windowsfilter\\" + name))
                .hasToString(guid);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"C:28", "C:/layers/28", "C:\\layers/28", "\\\\server\\share\\28", "\\\\?\\C:\\layers\\28", "28"})
    void dependsOnTheLastElementOnly(String folder) {
        assertThat(LayerId.of(folder)).isEqualTo(LayerId.of("28"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\layers\\28\\", "C:\\layers\\4/", "D:", "D:\\", "\\\\server\\share"})
    void ofAPathThatEndsInASeparatorOrVolumeIsThatOfAnEmptyName(String folder) {
        assertThat(LayerId.of(folder)).isEqualTo(LayerId.of(""));
    }

    @ParameterizedTest
    @CsvSource({"ABC, abc", "\u00e9, e\u0301", "'28', ' 28'"})
    void tellsNamesApartThatDifferAtAll(String one, String other) {
        assertThat(LayerId.of(one)).isNotEqualTo(LayerId.of(other));
    }

    @Test
    void isAVersion5Guid() {
        assertThat(LayerId.of("base").guid().version()).isEqualTo(5);
        assertThat(LayerId.of("base").guid().variant()).isEqualTo(2);
    }

    @Test
    void keepsHalvesOfSurrogatePairsApart() {
        assertThat(LayerId.of("\ud83d")).isNotEqualTo(LayerId.of("\udc33")).isNotEqualTo(LayerId.of("?"));
    }

    @Test
    void refusesNulInTheNameButNotInItsParent() {
        assertThat(LayerId.guids(List.of("C:\\a\0b", "28")))
                .containsExactly(null, LayerId.of("28").toString());
        assertThatThrownBy(() -> LayerId.of("C:\\a\0b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NUL character at 1");
        assertThatThrownBy(() -> LayerId.of("\0b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NUL character at 0");
        assertThat(LayerId.of("C:\\a\0b\\28")).isEqualTo(LayerId.of("28"));
    }
}
