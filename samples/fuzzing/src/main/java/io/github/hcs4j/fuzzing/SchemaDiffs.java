package io.github.hcs4j.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.hcs4j.cli.diff.DiffFacts;
import io.github.hcs4j.cli.diff.DiffText;
import io.github.hcs4j.cli.diff.SchemaFile;
import io.github.hcs4j.diff.SchemaDiff;
import io.github.hcs4j.diff.SchemaView;
import io.github.hcs4j.type.ScalarType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Two schemas, the first of them in a line: what changes between them can be told, in both directions. */
final class SchemaDiffs {

    private static final String FILE = "vm.schema.json";

    private SchemaDiffs() {}

    static void test(byte[] data) {
        Input input = Input.of(data);
        SchemaView older = view("older", input.heading().getBytes(UTF_8));
        SchemaView newer = view("newer", input.text());
        if (older == null || newer == null) {
            return;
        }
        Rule.same(SchemaDiff.between(older, older).changes(), List.of(), "a schema is as it is");
        SchemaDiff there = SchemaDiff.between(older, newer);
        SchemaDiff back = SchemaDiff.between(newer, older);
        Rule.same(back.changes().size(), there.changes().size(), "as many changes from the other side");
        test(there);
        test(back);
    }

    private static @Nullable SchemaView view(String name, byte[] text) {
        return SchemaFile.read(name, FILE, path -> path.equals(FILE) ? Optional.of(text) : Optional.empty())
                .view();
    }

    private static void test(SchemaDiff diff) {
        DiffText.lines(diff).forEach(line -> Rule.holds(line.indexOf('\n') < 0, "a line is a line", line));
        Rule.holds(!ScalarType.ANY.toJson(DiffFacts.of(diff)).isEmpty(), "facts are JSON", diff);
    }
}
