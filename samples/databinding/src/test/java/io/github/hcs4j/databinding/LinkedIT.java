package io.github.hcs4j.databinding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module with a model is linked with jlink: no jar is needed to run it, and all that it needs is a module. */
class LinkedIT {

    @TempDir
    Path folder;

    @Test
    void theImageReadsAndWrites() throws IOException, InterruptedException {
        Path image = folder.resolve("image");

        assertThat(Release.NEWEST_3.link(image)).isEmpty();
        assertThat(Release.NEWEST_3.runLinked(image, RackDocuments.LINES)).isEqualTo(RackDocuments.TEXTS);
        assertThat(Files.readString(image.resolve("release")))
                .contains("io.github.hcs4j.runtime", "io.github.hcs4j.schemas", "com.acme.rack")
                .doesNotContain("io.github.hcs4j.processor");
    }
}
