package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.ProblemCode;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the keywords that say which schema versions have something. */
final class Versions {

    private static final Pattern VERSION = Pattern.compile("(\\d{1,9})\\.(\\d{1,9})");

    private Versions() {}

    static Lifetime lifetime(ObjectNode schema, Problems problems) {
        return new Lifetime(
                read(schema, "x-hcs-since", problems).orElse(null),
                read(schema, "x-hcs-until", problems).orElse(null));
    }

    static Optional<Lifetime.Version> read(ObjectNode schema, String keyword, Problems problems) {
        Optional<SchemaNode> node = schema.get(keyword);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        if (node.get() instanceof SchemaNode.TextNode text) {
            Matcher matcher = VERSION.matcher(text.value());
            if (matcher.matches()) {
                return Optional.of(
                        new Lifetime.Version(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2))));
            }
        }
        problems.add(
                ProblemCode.HCS014,
                node.get().at(),
                "expected a version such as \"2.1\" for " + keyword + ", found "
                        + node.get().kind());
        return Optional.empty();
    }
}
