package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ArrayNode;
import io.github.hcs4j.processor.schema.SchemaNode.NumberNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import io.github.hcs4j.processor.schema.SchemaNode.TextNode;
import io.github.hcs4j.processor.schema.SchemaNode.TruthNode;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the value of a keyword is.
 *
 * @param wanted the value in words
 * @param kinds what it may be
 * @param content what stands in it
 * @param names the names of the members of the objects in it, where those are no schemas
 */
record Keyword(String wanted, Set<Class<? extends SchemaNode>> kinds, Content content, Set<String> names) {

    /** What stands in the value of a keyword. */
    enum Content {
        /** Nothing that is a schema. */
        VALUE,
        /** The value, or each element of it, is a schema. */
        SCHEMA,
        /** Each member of it is a schema. */
        NAMED_SCHEMAS
    }

    static final Keyword ANYTHING = of("anything", Set.of(SchemaNode.class));
    static final Keyword TEXT = of("a text", Set.of(TextNode.class));
    static final Keyword LIST = of("a list", Set.of(ArrayNode.class));
    static final Keyword TRUTH = of("true or false", Set.of(TruthNode.class));
    static final Keyword NUMBER = of("a number", Set.of(NumberNode.class));
    static final Keyword OBJECT = of("an object", Set.of(ObjectNode.class));

    /** Of drafts before 6: whether {@code minimum} or {@code maximum} itself is excluded. */
    static final Keyword NUMBER_OR_TRUTH = of("a number", Set.of(NumberNode.class, TruthNode.class));

    /** Many say here what to use instead. */
    static final Keyword TRUTH_OR_REASON = of("true, false or a text", Set.of(TruthNode.class, TextNode.class));

    /** Of draft 3: a member says of itself that it is required. */
    static final Keyword NAMES_OR_TRUTH = of("a list", Set.of(ArrayNode.class, TruthNode.class));

    static final Keyword TYPE = of("the name of a type or a list of them", Set.of(TextNode.class, ArrayNode.class));
    static final Keyword SCHEMA =
            of("a schema", Set.of(ObjectNode.class, TruthNode.class)).with(Content.SCHEMA);
    static final Keyword SCHEMAS = LIST.with(Content.SCHEMA);
    static final Keyword NAMED_SCHEMAS = OBJECT.with(Content.NAMED_SCHEMAS);
    static final Keyword ITEMS = of(
                    "a schema or a list of schemas", Set.of(ObjectNode.class, TruthNode.class, ArrayNode.class))
            .with(Content.SCHEMA);
    static final Keyword DISCRIMINATOR = of(
                    "an object or the name of a member", Set.of(ObjectNode.class, TextNode.class))
            .with(Set.of("propertyName", "mapping"));
    static final Keyword VERSIONS = LIST.with(Set.of("version", "build", "release"));

    private static Keyword of(String wanted, Set<Class<? extends SchemaNode>> kinds) {
        return new Keyword(wanted, kinds, Content.VALUE, Set.of());
    }

    private Keyword with(Content content) {
        return new Keyword(wanted, kinds, content, names);
    }

    private Keyword with(Set<String> names) {
        return new Keyword(wanted, kinds, content, names);
    }

    boolean accepts(SchemaNode value) {
        return kinds.stream().anyMatch(kind -> kind.isInstance(value));
    }

    /** The schemas in a value. */
    Stream<ObjectNode> schemasIn(SchemaNode value) {
        return switch (content) {
            case VALUE -> Stream.empty();
            case SCHEMA -> objects(value);
            case NAMED_SCHEMAS ->
                value instanceof ObjectNode named
                        ? named.members().values().stream().flatMap(Keyword::objects)
                        : Stream.empty();
        };
    }

    /** The objects in a value that are no schemas, where the names of their members are known. */
    Stream<ObjectNode> objectsIn(SchemaNode value) {
        return names.isEmpty() ? Stream.empty() : objects(value);
    }

    private static Stream<ObjectNode> objects(SchemaNode value) {
        Stream<SchemaNode> all = value instanceof ArrayNode list ? list.elements().stream() : Stream.of(value);
        return all.filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast);
    }
}
