package io.github.hcs4j.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameFinderTest {

    private static String find(String line) {
        return NameFinder.nameIn(line.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"n\"",
                " { \"name\" : \"n\" , ",
                "{\"\\u006eame\":\"\\u006e\"}",
                "{\"a\":\"name\",\"name\":\"n\"}",
                "{\"a\":\"\\\"\",\"b\\\\\":\"{\",\"name\":\"n\"}",
                "{\"a\":[\"name\",\"x\",{\"name\":\"y\"}],\"name\":\"n\"}",
                "{\"a\":{\"name\":\"y\"},\"b\":tru,\"name\":\"n\"}",
                "{\"name\":1,\"name\":\"n\"}",
            })
    void finds(String line) {
        assertThat(find(line)).isEqualTo("n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "name",
                "{",
                "{}",
                "{\"name\"",
                "{\"name\":",
                "{\"name\":\"n",
                "{\"name\":\"n\\",
                "{\"name\":7}",
                "{\"name\":null,\"other\":\"n\"}",
                "{\"name\":{\"name\":\"n\"}}",
                "[\"name\",\"n\"]",
                "{} {\"name\":\"n\"}",
                "\"name\":\"n\"",
                "{\"name\":\"\\x\"}",
            })
    void findsNothing(String line) {
        assertThat(find(line)).isNull();
    }

    @Test
    void takesAnything() {
        byte[] alphabet = "{}[],:\"\\name\u00ff".getBytes(StandardCharsets.ISO_8859_1);
        Random random = new Random(7);
        for (int i = 0; i < 50_000; i++) {
            byte[] line = new byte[random.nextInt(30)];
            for (int j = 0; j < line.length; j++) {
                line[j] = alphabet[random.nextInt(alphabet.length)];
            }
            String name = NameFinder.nameIn(line);
            assertThat(name == null || name.length() < line.length).isTrue();
        }
    }
}
