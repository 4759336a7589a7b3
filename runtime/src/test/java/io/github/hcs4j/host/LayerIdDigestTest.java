package io.github.hcs4j.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LayerIdDigestTest {

    @Test
    void areThoseThatWindowsGivesWhateverCameBefore() {
        LayerIdDigest ids = new LayerIdDigest();
        String hash = "4e3c0eecb91d8fc28eda07ff06c6910a592b0ce4539476fb943b48e6934e9976";
        for (String before : List.of("", "C:\\layers\\a\0b", "x".repeat(1000), "27")) {
            ids.find(before);
            assertThat(ids.find("C:\\layers\\28").orElseThrow()).hasToString("9e6302af-4082-5230-ac0e-efe1e3828954");
            assertThat(ids.find(hash).orElseThrow()).hasToString("cd22d128-903e-550a-9d8f-aa8134ca1c9b");
        }
    }

    @Property
    void areThoseOfTheLayersOneByOne(@ForAll List<String> folders) {
        List<Optional<LayerId>> oneByOne =
                folders.stream().map(folder -> new LayerIdDigest().find(folder)).toList();
        assertThat(LayerId.findAll(folders)).isEqualTo(oneByOne);
    }
}
