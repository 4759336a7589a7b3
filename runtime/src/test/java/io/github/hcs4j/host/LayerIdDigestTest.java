package io.github.hcs4j.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LayerIdDigestTest {

    @Test
    void areThoseThatWindowsGivesWhateverCameBefore() {
        LayerIdDigest ids = new LayerIdDigest();
        String hash = "4e3c0eecb91d8fc28eda07ff06c6910a592b0ce4539476fb943b48e6934e9976";
        for (String before : List.of("", "C:\\layers\\a\0b", "x".repeat(1000), "27")) {
            ids.text(before);
            assertThat(ids.text("C:\\layers\\28")).isEqualTo("9e6302af-4082-5230-ac0e-efe1e3828954");
            assertThat(ids.guid(hash)).hasToString("cd22d128-903e-550a-9d8f-aa8134ca1c9b");
        }
    }

    @Test
    void isNotInUseTwiceAtATime() {
        LayerIdDigest one = LayerIdDigest.take();
        LayerIdDigest other = LayerIdDigest.take();
        assertThat(one).isNotSameAs(other);
        one.release();
        other.release();
        assertThat(LayerIdDigest.take()).isSameAs(other);
    }

    @Test
    void isUsedAgain() {
        LayerIdDigest spare = LayerIdDigest.take();
        spare.release();
        LayerId.of("28");
        LayerId.guids(List.of("28"));
        assertThat(LayerIdDigest.take()).isSameAs(spare);
    }

    @Property
    void areThoseOfTheLayersOneByOne(@ForAll List<String> folders) {
        List<@Nullable String> oneByOne =
                folders.stream().map(folder -> new LayerIdDigest().text(folder)).toList();
        assertThat(LayerId.guids(folders)).isEqualTo(oneByOne);
    }
}
