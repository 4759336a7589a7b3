package io.github.hcs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaSiteCommandTest {

    @Test
    void writesTheSiteAndSaysWhereItBegins(@TempDir Path folder) throws IOException {
        Path site = folder.resolve("a/b");
        Ran ran = Ran.hcs("schema", "site", site.toString());

        assertThat(ran).isEqualTo(new Ran(0, site.resolve("index.html") + "\n", ""));
        assertThat(site.resolve("index.html")).content().contains("v1.html", "v2.html", "oci.html");
    }

    @Test
    void leavesWhatIsThere(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("other.html"), "mine");
        Files.writeString(folder.resolve("index.html"), "old");

        assertThat(Ran.hcs("schema", "site", folder.toString()).exitCode()).isZero();
        assertThat(folder.resolve("other.html")).hasContent("mine");
        assertThat(folder.resolve("index.html")).content().startsWith("<!DOCTYPE html>");
    }

    @Test
    void refusesAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");

        assertThat(Ran.hcs("schema", "site", file.toString()))
                .isEqualTo(new Ran(1, "", file + ": is a file, not a folder\n"));
        assertThat(Ran.hcs("schema", "site", file.resolve("below").toString()).err())
                .startsWith(file.resolve("below") + ": cannot be written: ")
                .hasLineCount(1);
        assertThat(file).hasContent("mine");
    }

    @Test
    void refusesAStream() {
        assertThat(Ran.hcs("schema", "site", "-"))
                .isEqualTo(new Ran(1, "", "-: expected a folder, found the name for standard output\n"));
    }

    @Test
    void needsAFolder() {
        Ran ran = Ran.hcs("schema", "site");
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("DIR");
    }
}
