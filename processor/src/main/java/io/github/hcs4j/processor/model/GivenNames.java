package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.Location;
import io.github.hcs4j.processor.schema.ProblemCode;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import io.github.hcs4j.processor.schema.SchemaNode.TextNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Java names that are given, in the order in which they count: by {@code @HcsModel(names = ...)}, by
 * {@code x-java-name}, and by the keywords of jsonschema2pojo, {@code javaName}, {@code javaType} and
 * {@code javaEnumNames}.
 */
final class GivenNames {

    private static final String KEYWORD = "x-java-name";

    private final Map<String, String> byPlace;
    private final Problems problems;
    private final Set<String> unused;

    /**
     * The names that are given.
     *
     * @param byPlace those of the annotation, by file, {@code #} and pointer
     */
    GivenNames(Map<String, String> byPlace, Problems problems) {
        this.byPlace = byPlace;
        this.problems = problems;
        this.unused = new TreeSet<>(byPlace.keySet());
    }

    /** The name of a type, if one is given. */
    Optional<String> ofType(ObjectNode schema, String derived) {
        Predicate<String> legal = JavaNames::isLegalType;
        Optional<String> name = other(schema, "javaName", derived, legal);
        Optional<String> type =
                other(schema, "javaType", name.orElse(derived), legal).or(() -> name);
        return of(schema, schema.at(), type.orElse(derived), legal).or(() -> type);
    }

    /** The name of a member. */
    String ofMember(ObjectNode schema, String derived) {
        Predicate<String> legal = JavaNames::isLegalMember;
        String other = other(schema, "javaName", derived, legal).orElse(derived);
        return of(schema, schema.at(), other, legal).orElse(other);
    }

    /**
     * The name of a value's constant.
     *
     * @param detail what the schema says of the value
     * @param value the value
     */
    String ofValue(ObjectNode detail, SchemaNode value, String derived) {
        return of(detail, value.at(), derived, JavaNames::isLegalConstant).orElse(derived);
    }

    /** Tells of names that are given to places where nothing gets one. */
    void tellUnused() {
        for (String place : unused) {
            problems.add(
                    ProblemCode.HCS039,
                    null,
                    "names gives a name to \"" + place + "\", where no type, member or value is; messages and the"
                            + " Javadoc of generated types name such places");
        }
    }

    private Optional<String> of(ObjectNode schema, Location at, String derived, Predicate<String> legal) {
        String named = byPlace.get(at.reference());
        unused.remove(at.reference());
        if (named != null && legal.test(named)) {
            return Optional.of(named);
        }
        if (named != null) {
            problems.add(
                    ProblemCode.HCS010,
                    at,
                    "expected a Java name that nothing else needs, found \"" + named + "\" in names; without it it"
                            + " would be " + derived);
        }
        SchemaNode given = schema.members().get(KEYWORD);
        if (given == null) {
            return Optional.empty();
        }
        if (given instanceof TextNode text && legal.test(text.value())) {
            return Optional.of(text.value());
        }
        problems.add(
                ProblemCode.HCS010,
                given.at(),
                "expected a Java name that nothing else needs, found " + given.kind() + "; without " + KEYWORD
                        + " it would be " + derived);
        return Optional.empty();
    }

    /** The name that a keyword of jsonschema2pojo gives, without its package; one that cannot be is passed over. */
    private Optional<String> other(ObjectNode schema, String keyword, String derived, Predicate<String> legal) {
        if (!(schema.members().get(keyword) instanceof TextNode text)) {
            return Optional.empty();
        }
        String name = text.value().substring(text.value().lastIndexOf('.') + 1);
        if (legal.test(name)) {
            return Optional.of(name);
        }
        problems.add(
                ProblemCode.HCS038,
                text.at(),
                "\"" + text.value() + "\" of " + keyword + " cannot be the name here, which stays " + derived);
        return Optional.empty();
    }
}
