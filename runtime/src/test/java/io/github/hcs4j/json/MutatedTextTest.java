package io.github.hcs4j.json;

import static io.github.hcs4j.json.Judged.read;
import static io.github.hcs4j.json.Judged.toJson;
import static io.github.hcs4j.json.Judged.toPrettyJson;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.type.JsonType;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.ScalarType;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Damages texts at random: each either is read and written without loss, or has a problem that fits into one line. */
class MutatedTextTest {

    private static final int MUTANTS = 4_000;

    private static final String[] PIECES = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        "null",
        "true",
        "-",
        "1",
        "0",
        ".5",
        "e",
        "E+99999",
        "\\u",
        "\\ud800",
        "\\u0000",
        "\u202E",
        "\uD83D\uDC33",
        "\n",
        "\u0000",
        "/*",
        "NaN",
        "\uFEFF",
        "{}",
        "[]",
        "\"\"",
        "18446744073709551616"
    };

    static Stream<ObjectType<?>> types() {
        return Documents.objectTypes()
                .filter(type ->
                        List.of("ComputeSystem", "ContainerConfig", "Spec").contains(type.name())
                                || type.name().equals("Properties"));
    }

    @ParameterizedTest
    @MethodSource("types")
    <T> void aDamagedDocumentIsReadOrRefused(ObjectType<T> type) {
        Random random = new Random(type.name().hashCode());
        T whole = read(type, Documents.complete(type, 3).compact());
        byte[] compact = toJson(type, whole);
        byte[] pretty = toPrettyJson(type, whole);
        int refused = 0;
        for (int i = 0; i < MUTANTS; i++) {
            byte[] mutant = random.nextBoolean() ? compact : pretty;
            for (int times = random.nextInt(3); times >= 0; times--) {
                mutant = mutate(mutant, random);
            }
            refused += readOrRefuse(type, mutant);
        }
        assertThat(refused).isBetween(MUTANTS / 2, MUTANTS - 1);
    }

    private static byte[] mutate(byte[] text, Random random) {
        int at = random.nextInt(text.length);
        byte[] mutant = text.clone();
        return switch (random.nextInt(6)) {
            case 0 -> {
                mutant[at] ^= (byte) (1 << random.nextInt(8));
                yield mutant;
            }
            case 1 -> {
                mutant[at] = (byte) random.nextInt(256);
                yield mutant;
            }
            case 2 -> splice(text, at, at + 1 + random.nextInt(3), new byte[0]);
            case 3 -> {
                int end = Math.min(text.length, at + random.nextInt(100));
                yield splice(text, at, at, Arrays.copyOfRange(text, at, end));
            }
            case 4 -> splice(text, at, at + random.nextInt(100), new byte[0]);
            default -> splice(text, at, at + random.nextInt(2), PIECES[random.nextInt(PIECES.length)].getBytes(UTF_8));
        };
    }

    private static byte[] splice(byte[] text, int from, int to, byte[] piece) {
        int tail = Math.min(to, text.length);
        byte[] result = Arrays.copyOf(text, from + piece.length + text.length - tail);
        System.arraycopy(piece, 0, result, from, piece.length);
        System.arraycopy(text, tail, result, from + piece.length, text.length - tail);
        return result;
    }

    /** Returns 1 for a text that was refused, 0 for one that was read. */
    private static <T> int readOrRefuse(JsonType<T> type, byte[] text) {
        T value;
        try {
            value = read(type, text);
        } catch (JsonException problem) {
            MalformedTextTest.assertThatOneLineIsEnough(problem);
            return 1;
        } catch (RuntimeException | Error other) {
            throw new AssertionError("as ISO 8859-1: " + new String(text, ISO_8859_1), other);
        }
        byte[] written = toJson(type, value);
        if (Judged.isJudged(text)) {
            assertThat(JsonTree.parse(written)).isEqualTo(Documents.asWritten(type, JsonTree.parse(text)));
        }
        assertThat(read(type, written)).isEqualTo(value);
        return 0;
    }

    @Test
    void noiseIsRefused() {
        Random random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            byte[] noise = new byte[random.nextInt(40)];
            random.nextBytes(noise);
            readOrRefuse(ScalarType.ANY, noise);
        }
    }

    @Test
    void piecesOfJsonAreReadOrRefused() {
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int pieces = random.nextInt(8); pieces >= 0; pieces--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            readOrRefuse(ScalarType.ANY, text.toString().getBytes(UTF_8));
        }
    }
}
