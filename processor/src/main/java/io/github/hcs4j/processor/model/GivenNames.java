package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.ProblemCode;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import java.util.function.Predicate;

/** The names that a schema gives with {@code x-java-name}. */
final class GivenNames {

    private static final String KEYWORD = "x-java-name";

    private GivenNames() {}

    /** The name given, if it is legal, and else the one derived. */
    static String of(ObjectNode schema, String derived, Predicate<String> legal, Problems problems) {
        SchemaNode given = schema.members().get(KEYWORD);
        if (given == null) {
            return derived;
        }
        if (given instanceof SchemaNode.TextNode text && legal.test(text.value())) {
            return text.value();
        }
        problems.add(
                ProblemCode.HCS010,
                given.at(),
                "expected a Java name that nothing else needs, found " + given.kind() + "; without " + KEYWORD
                        + " it would be " + derived);
        return derived;
    }
}
