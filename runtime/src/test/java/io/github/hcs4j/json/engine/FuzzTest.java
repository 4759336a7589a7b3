package io.github.hcs4j.json.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The target of fuzzers, with inputs at random: more of them with {@code -Dhcs4j.fuzz=N}. */
class FuzzTest {

    private static final int INPUTS = Integer.getInteger("hcs4j.fuzz", 4_000);

    /** The bytes that stand in JSON, and some that must not. */
    private static final byte[] ALPHABET =
            "{}[]:,\"\\/ \n\tbfnrtu0123456789abcdefABCDEF+-.eElsTypeBoxInside\u0000\u001fé€".getBytes(UTF_8);

    @Test
    void bytes() {
        Random random = new Random(INPUTS);
        for (int i = 0; i < INPUTS; i++) {
            byte[] data = new byte[random.nextInt(64)];
            random.nextBytes(data);
            EngineFuzzer.fuzz(data);
        }
    }

    @Test
    void bytesOfJson() {
        Random random = new Random(INPUTS + 1);
        for (int i = 0; i < INPUTS; i++) {
            byte[] data = new byte[random.nextInt(24)];
            for (int at = 0; at < data.length; at++) {
                data[at] = ALPHABET[random.nextInt(ALPHABET.length)];
            }
            EngineFuzzer.fuzz(data);
        }
    }

    /** A string, a name or a number at random where one may be. */
    @Test
    void bytesWithinJson() {
        Random random = new Random(INPUTS + 2);
        List<String> around = List.of(
                "\"^\"",
                "[\"^\"]",
                "{\"^\":1}",
                "[^]",
                "{\"Owner\":\"^\"}",
                "{\"Size\":^}",
                "{\"^\":{\"^\":null}}",
                "1^",
                "-^");
        for (int i = 0; i < INPUTS; i++) {
            StringBuilder inside = new StringBuilder();
            for (int size = random.nextInt(12); size > 0; size--) {
                inside.append((char) ALPHABET[random.nextInt(ALPHABET.length - 5)]);
            }
            EngineFuzzer.fuzz(around.get(random.nextInt(around.size()))
                    .replace("^", inside)
                    .getBytes(UTF_8));
        }
    }

    /** Parts of documents in each other. */
    @Test
    void documentsInDocuments() {
        Random random = new Random(INPUTS + 3);
        List<byte[]> documents =
                RealTexts.all().map(text -> text.getBytes(UTF_8)).toList();
        for (int i = 0; i < INPUTS / 10; i++) {
            byte[] into = documents.get(random.nextInt(documents.size()));
            byte[] from = documents.get(random.nextInt(documents.size()));
            int begin = random.nextInt(from.length);
            int end = Math.min(from.length, begin + random.nextInt(60));
            int at = random.nextInt(into.length);
            byte[] part = java.util.Arrays.copyOfRange(from, begin, end);
            EngineFuzzer.fuzz(RandomTexts.splice(into, at, at + random.nextInt(40), part));
        }
    }
}
