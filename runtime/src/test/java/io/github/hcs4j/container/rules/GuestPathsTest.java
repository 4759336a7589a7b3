package io.github.hcs4j.container.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuestPathsTest {

    @ParameterizedTest
    @CsvSource({
        "/run/gcs/c/, x, /run/gcs/c/x",
        "/a, ../../b, /b",
        "a, .., .",
        "a, ../../b, ../b",
        "'', b//c, b/c",
        "/a\\b, c, /a\\b/c"
    })
    void areJoinedAndCleaned(String first, String second, String expected) {
        assertThat(GuestPaths.join(first, second)).isEqualTo(expected);
    }

    @Test
    void nothingIsJoinedToNothing() {
        assertThat(GuestPaths.join("", "")).isEmpty();
    }
}
