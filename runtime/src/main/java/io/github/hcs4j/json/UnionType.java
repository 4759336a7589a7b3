package io.github.hcs4j.json;

import io.github.hcs4j.version.SchemaVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Describes a generated choice between objects: a sealed interface that records implement. The text of one member, the
 * discriminator, tells which of them a JSON object is; one with another text, or without, becomes a record
 * {@code Unknown} that keeps all its members.
 *
 * @param <U> the sealed interface
 */
public abstract non-sealed class UnionType<U> extends ModelType<U> {

    private final String discriminator;
    private volatile @Nullable List<Branch<U>> branches;

    /**
     * For generated code.
     *
     * @param name the name of the definition
     * @param javaType the sealed interface
     * @param discriminator the member that tells the objects apart
     * @param since the first schema version with it
     * @param until the last schema version with it
     */
    protected UnionType(
            String name,
            Class<U> javaType,
            String discriminator,
            @Nullable SchemaVersion since,
            @Nullable SchemaVersion until) {
        this(name, javaType, discriminator, since, until, StreamingApi.JACKSON_3);
    }

    /**
     * For generated code that asks for a streaming API.
     *
     * @param name the name of the definition
     * @param javaType the sealed interface
     * @param discriminator the member that tells the objects apart
     * @param since the first schema version with it
     * @param until the last schema version with it
     * @param streamingApi what it is read and written with
     */
    protected UnionType(
            String name,
            Class<U> javaType,
            String discriminator,
            @Nullable SchemaVersion since,
            @Nullable SchemaVersion until,
            StreamingApi streamingApi) {
        super(name, javaType, since, until, streamingApi);
        this.discriminator = discriminator;
    }

    /**
     * One of the objects that there are to choose from.
     *
     * @param text the text of the discriminator
     * @param type what the object then is
     * @param <U> the sealed interface
     */
    public record Branch<U>(String text, ObjectType<? extends U> type) {}

    /**
     * The branches, for {@link #branches()}: asked for once, and only when somebody asks.
     *
     * @return the branches in schema order
     */
    protected abstract List<Branch<U>> describeBranches();

    /**
     * Makes the record {@code Unknown}.
     *
     * @param members all members of the object
     * @return the record
     */
    protected abstract U unknown(Map<String, @Nullable Object> members);

    /**
     * The members of an object that is none of the branches.
     *
     * @param value a value
     * @return all its members in their order; none if it is one of the branches
     */
    public abstract Map<String, @Nullable Object> unknownMembers(U value);

    /**
     * The member that tells the objects apart.
     *
     * @return its name in JSON
     */
    public final String discriminator() {
        return discriminator;
    }

    /**
     * What there is to choose from.
     *
     * @return the branches in schema order
     */
    public final List<Branch<U>> branches() {
        List<Branch<U>> known = branches;
        if (known == null) {
            known = describeBranches();
            branches = known;
        }
        return known;
    }

    /**
     * The type of the objects whose discriminator has a text.
     *
     * @param text the text
     * @return the type, if the schema has the text
     */
    public final Optional<ObjectType<? extends U>> branch(@Nullable Object text) {
        for (Branch<U> branch : branches()) {
            if (branch.text().equals(text)) {
                return Optional.of(branch.type());
            }
        }
        return Optional.empty();
    }

    /**
     * The type of a value.
     *
     * @param value the value
     * @return the type of its record, unless that is {@code Unknown}
     */
    public final Optional<ObjectType<? extends U>> typeOf(U value) {
        for (Branch<U> branch : branches()) {
            if (branch.type().javaType().isInstance(value)) {
                return Optional.of(branch.type());
            }
        }
        return Optional.empty();
    }

    /**
     * Makes the members of an {@code Unknown} unmodifiable; for its constructor.
     *
     * @param members names and free-form values
     * @return an equal map in the same order
     * @throws IllegalArgumentException if there is something in it that JSON cannot hold, or if its discriminator has
     *     a text that the schema has, so that it would be read as something else
     */
    public final Map<String, @Nullable Object> unknownOnly(Map<String, @Nullable Object> members) {
        Optional<ObjectType<? extends U>> known = branch(members.get(discriminator));
        if (known.isPresent()) {
            throw new IllegalArgumentException("this is known: an object whose " + discriminator + " is \""
                    + members.get(discriminator) + "\" is a " + known.get());
        }
        return FreeForm.copyOfMap(members);
    }

    @Override
    public final @Nullable U read(JsonReader in) {
        Optional<ObjectType<? extends U>> known = branch(in.peekText(discriminator));
        if (known.isPresent()) {
            return known.get().read(in);
        }
        Map<String, @Nullable Object> members = in.map(ScalarType.ANY);
        return members == null ? null : unknown(members);
    }

    @Override
    public final void write(U value, JsonWriter out) {
        Optional<ObjectType<? extends U>> known = typeOf(value);
        if (known.isPresent()) {
            write(known.get(), value, out);
        } else {
            out.freeForm(unknownMembers(value));
        }
    }

    private static <V> void write(ObjectType<V> type, Object value, JsonWriter out) {
        type.write(type.javaType().cast(value), out);
    }
}
