package io.github.hcs4j.cli;

import io.github.hcs4j.cli.diff.DiffFacts;
import io.github.hcs4j.cli.diff.DiffText;
import io.github.hcs4j.diff.SchemaDiff;
import io.github.hcs4j.diff.SchemaView;
import io.github.hcs4j.diff.TypeView;
import io.github.hcs4j.type.ScalarType;
import io.github.hcs4j.type.Suggestions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What {@code hcs schema diff} finds. It stands apart from the command, whose class every run of the program loads.
 *
 * @param diff what changes
 */
record SchemaComparison(SchemaDiff diff) {

    /**
     * Compares two schemas.
     *
     * @param arguments reads the schemas
     * @param older the older schema, as it was given
     * @param newer the newer schema, as it was given
     * @param mappers the types that have mappers; empty for those that the schemas know of
     * @throws IllegalArgumentException if one of the arguments does not say what is there
     */
    static SchemaComparison between(SchemaArguments arguments, String older, String newer, List<String> mappers) {
        SchemaView before = arguments.read(older);
        SchemaView after = arguments.read(newer);
        if (mappers.isEmpty()) {
            return new SchemaComparison(SchemaDiff.between(before, after));
        }
        for (String type : mappers) {
            if (before.type(type).isEmpty() && after.type(type).isEmpty()) {
                List<String> names = after.types().stream().map(TypeView::name).toList();
                List<String> near = Suggestions.near(type, names, name -> name);
                throw new IllegalArgumentException("--mappers: neither schema has a type \"" + type + '"'
                        + (near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + '?'));
            }
        }
        return new SchemaComparison(SchemaDiff.between(before.withMappers(mappers), after.withMappers(mappers)));
    }

    byte[] json() {
        return (ScalarType.ANY.toPrettyJson(DiffFacts.of(diff)) + '\n').getBytes(StandardCharsets.UTF_8);
    }

    byte[] text() {
        return DiffText.lines(diff).stream()
                .map(line -> Console.oneLine(line) + '\n')
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Whether it has a change for which a build is to stop. */
    boolean has(@Nullable FailOn failOn) {
        if (failOn == null) {
            return false;
        }
        return switch (failOn) {
            case BREAKING -> diff.breaksDocuments();
            case ANY -> !diff.changes().isEmpty();
        };
    }
}
