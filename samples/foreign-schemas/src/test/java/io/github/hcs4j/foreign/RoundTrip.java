package io.github.hcs4j.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.json.Documents;
import io.github.hcs4j.json.JsonTree;
import io.github.hcs4j.json.RandomDocuments;
import io.github.hcs4j.type.JsonType;
import java.util.Random;

/** Documents of a type, made from its description and chance, are written as they were read. */
final class RoundTrip {

    private static final int DOCUMENTS = 10;
    private static final int VALUES = 40;

    private RoundTrip() {}

    static <T> void of(JsonType<T> type) {
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            Random random = new Random(seed);
            JsonTree tree = new RandomDocuments(random, VALUES).value(type);
            T value = type.read(tree.spelledBy(random));
            String written = type.toJson(value);
            assertThat(JsonTree.parse(written))
                    .as("%s, seed %d", type.notation(), seed)
                    .isEqualTo(Documents.asWritten(type, tree));
            assertThat(type.read(written)).isEqualTo(value);
        }
    }
}
