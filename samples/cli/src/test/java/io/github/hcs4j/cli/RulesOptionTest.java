package io.github.hcs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of a single container and of a batch, and what a file says of the host. */
class RulesOptionTest {

    private static final String SPEC = "{\"windows\":{\"layerFolders\":[\"C:\\\\1\",\"C:\\\\2\"]}}";

    private static final String HOSTED = "'hostingSystem':{'id':'p@vm','os':'windows'},"
            + "'spec':{'windows':{'layerFolders':['C:\\\\1','C:\\\\2']}}";

    @TempDir
    Path folder;

    private Ran create(String facts) throws IOException {
        Path file = Files.writeString(folder.resolve("facts.json"), facts);
        return Ran.withInput(SPEC, "create", "--os-build=20348", "--id=c", "--rules=2026", "--host-facts=" + file, "-");
    }

    @Test
    void isTaken() throws IOException {
        Ran ran = create(
                "{\"mountedRoot\":\"\\\\\\\\?\\\\Volume{01234567-89ab-cdef-0123-456789abcdef}\\\\\",\"rules\":\"2019\"}");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("\"Path\":\"\\\\\\\\?\\\\Volume{01234567-89ab-cdef-0123-456789abcdef}\\\\\"");
    }

    @Test
    void isRefusedByTheNameOfTheMember() throws IOException {
        Ran ran = create("{\"linuxShim\":\"v9\"}");
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err())
                .contains("facts.json: /linuxShim: expected v1 or v2, found \"v9\"")
                .hasLineCount(1);
        assertThat(create("[").exitCode()).isEqualTo(1);
    }

    @Test
    void isNotForBatches() {
        assertThat(Ran.hcs("create", "--batch=-", "--host-facts=x").exitCode()).isEqualTo(2);
    }

    @Test
    void theOptionIsForRequestsThatNameNone() {
        Ran ran = Ran.withInput(
                ("{" + HOSTED + "}\n{'rules':'2019','spec':{'linux':{}}}\n").replace('\'', '"'),
                "create",
                "--rules=2026",
                "--batch=-");
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out().lines())
                .satisfiesExactly(
                        first -> assertThat(first).contains("\"rules\":\"2026\""),
                        second -> assertThat(second).contains("LINUX_UNSUPPORTED"));
        assertThat(Ran.hcs("create", "--rules=2020").err()).contains("expected 2019, 2026 or current");
    }
}
