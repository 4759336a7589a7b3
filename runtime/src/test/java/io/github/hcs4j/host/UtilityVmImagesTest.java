package io.github.hcs4j.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UtilityVmImagesTest {

    private static final List<String> LAYERS = List.of("C:\\top", "C:\\middle\\", "C:/base");

    @Test
    void locatesTheFirstFolderWithAnImage() {
        UtilityVmImages images = UtilityVmImages.in(List.of("C:/base", "C:\\middle\\"));
        assertThat(images.locate(LAYERS)).contains("C:\\middle\\UtilityVM");
    }

    @Test
    void comparesFoldersExactly() {
        assertThat(UtilityVmImages.in(List.of("c:\\top", "C:\\middle", "C:\\base"))
                        .locate(LAYERS))
                .isEmpty();
    }

    @Test
    void findsNothingWhereTheFirstFolderHasNoName() {
        assertThat(UtilityVmImages.in(List.of("", "C:\\base")).locate(List.of("", "C:\\base")))
                .isEmpty();
    }

    @Test
    void findsNothingWhereNothingIs() {
        assertThat(UtilityVmImages.none().locate(LAYERS)).isEmpty();
        assertThat(UtilityVmImages.in(List.of("C:\\top")).locate(List.of())).isEmpty();
    }

    @Test
    void findsNoImageOnThisMachineInFoldersThatItDoesNotHave() {
        assertThat(UtilityVmImages.ofThisMachine().locate(LAYERS)).isEmpty();
    }

    @Test
    void looksAtTheFileSystemOnlyForFoldersWithTheName() {
        assertThat(new FileSystemImages().isIn("no such folder")).isFalse();
    }
}
