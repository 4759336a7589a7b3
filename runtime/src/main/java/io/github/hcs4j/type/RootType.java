package io.github.hcs4j.type;

import io.github.hcs4j.json.engine.Codec;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The type of the documents of a schema whose root is a list, a map or a plain value, or one of the schema's types of
 * which the root demands more: no Java type is generated of such a root, and what it demands stands here.
 *
 * <pre>{@code
 * HcsValidator.of(FleetModel.model(), FleetModel.root()).validate(text);
 * }</pre>
 *
 * @param <T> the Java type of the documents
 */
public final class RootType<T> extends ModelType<T> {

    /** The name of each root: no definition of the schema has one for it, so it has that of the model's method. */
    public static final String NAME = "root";

    private final JsonType<T> type;
    private final Demands demands;

    private RootType(String definition, JsonType<T> type, Demands demands) {
        super(NAME, javaType(type), definition, null, null);
        this.type = type;
        this.demands = demands;
    }

    /**
     * The type of a schema's documents.
     *
     * @param definition the schema file
     * @param type the type of the documents
     * @param <T> their Java type
     * @return the type, of which nothing more is demanded
     */
    public static <T> RootType<T> of(String definition, JsonType<T> type) {
        return new RootType<>(
                Objects.requireNonNull(definition, "definition"), Objects.requireNonNull(type, "type"), new Demands());
    }

    /** The class of the values, as far as this package can tell it. */
    @SuppressWarnings("unchecked") // the values of such a type are of such a class
    private static <T> Class<T> javaType(JsonType<T> type) {
        if (type instanceof ModelType<T> model) {
            return model.javaType();
        }
        Class<?> known = type instanceof ListType ? List.class : type instanceof MapType ? Map.class : Object.class;
        return (Class<T>) known;
    }

    private RootType<T> and(Consumer<Demands> more) {
        Demands all = demands.copy();
        more.accept(all);
        return new RootType<>(definition(), type, all);
    }

    /**
     * The same type, whose texts match a regular expression.
     *
     * @param regularExpression an unanchored regular expression, as JSON Schema's {@code pattern} is
     * @return the type
     */
    public RootType<T> matching(String regularExpression) {
        return matching(0, regularExpression);
    }

    /**
     * The same type, in which texts match a regular expression.
     *
     * @param depth 0 for the document, 1 for its elements or values, and so on
     * @param regularExpression an unanchored regular expression, as JSON Schema's {@code pattern} is
     * @return the type
     */
    public RootType<T> matching(int depth, String regularExpression) {
        return and(more -> more.matching(depth, regularExpression));
    }

    /**
     * The same type, in which values are always the same.
     *
     * @param depth 0 for the document, 1 for its elements or values, and so on
     * @param constant the value, as free-form JSON
     * @return the type
     */
    public RootType<T> always(int depth, Object constant) {
        return and(more -> more.always(depth, constant));
    }

    /**
     * The same type, in which values are some of several.
     *
     * @param depth 0 for the document, 1 for its elements or values, and so on
     * @param values a list of the values that are allowed, as JSON
     * @return the type
     */
    public RootType<T> oneOf(int depth, String values) {
        return and(more -> more.oneOf(depth, values));
    }

    /**
     * The same type, with a limit more.
     *
     * @param kind what is limited
     * @param depth 0 for the document, 1 for its elements or values, and so on
     * @param bound the limit, as a decimal number
     * @return the type
     */
    public RootType<T> limit(Limit.Kind kind, int depth, String bound) {
        return and(more -> more.limit(kind, depth, bound));
    }

    /**
     * The type of the documents, without what the schema demands of them.
     *
     * @return the type
     */
    public JsonType<T> type() {
        return type;
    }

    /**
     * What a document, and what lists and maps in it hold, has to be like: patterns and the values that are allowed.
     *
     * @return the forms; none if the schema gives none
     */
    public List<Form> forms() {
        return demands.forms();
    }

    /**
     * The limits of a document, and of what lists and maps in it hold.
     *
     * @return the limits; none if the schema sets none
     */
    public List<Limit> limits() {
        return demands.limits();
    }

    @Override
    Codec<T> codec() {
        return type.codec();
    }
}
