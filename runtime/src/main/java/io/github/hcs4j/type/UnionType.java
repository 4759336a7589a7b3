package io.github.hcs4j.type;

import io.github.hcs4j.json.engine.Codec;
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
public final class UnionType<U> extends ModelType<U> {

    private final String discriminator;
    private final UnionCodec<U> codec;
    private final Once<List<Branch<U>>> branches = new Once<>();

    private UnionType(
            String name,
            Class<U> javaType,
            String definition,
            String discriminator,
            @Nullable SchemaVersion since,
            @Nullable SchemaVersion until,
            UnionCodec<U> codec) {
        super(name, javaType, definition, since, until);
        this.discriminator = discriminator;
        this.codec = codec;
    }

    /**
     * For generated code.
     *
     * @param name the name of the definition
     * @param javaType the sealed interface
     * @param definition the place of the definition
     * @param discriminator the member that tells the objects apart
     * @param since the first schema version with it
     * @param until the last schema version with it
     * @param codec reads, writes and describes it
     * @param <U> the sealed interface
     * @return the type
     */
    public static <U> UnionType<U> of(
            String name,
            Class<U> javaType,
            String definition,
            String discriminator,
            @Nullable SchemaVersion since,
            @Nullable SchemaVersion until,
            UnionCodec<U> codec) {
        return new UnionType<>(name, javaType, definition, discriminator, since, until, codec);
    }

    /**
     * One of the objects that there are to choose from.
     *
     * @param text the text of the discriminator
     * @param type the type of the object with this text
     * @param <U> the sealed interface
     */
    public record Branch<U>(String text, ObjectType<? extends U> type) {}

    /**
     * The member that tells the objects apart.
     *
     * @return its name in JSON
     */
    public String discriminator() {
        return discriminator;
    }

    /**
     * The objects that there are to choose from.
     *
     * @return the branches in schema order
     */
    public List<Branch<U>> branches() {
        return branches.get(() -> List.copyOf(codec.describe()));
    }

    /**
     * The type of the objects whose discriminator has a text.
     *
     * @param text the text
     * @return the type, if the schema has the text
     */
    public Optional<ObjectType<? extends U>> branch(@Nullable Object text) {
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
    public Optional<ObjectType<? extends U>> typeOf(U value) {
        for (Branch<U> branch : branches()) {
            if (branch.type().javaType().isInstance(value)) {
                return Optional.of(branch.type());
            }
        }
        return Optional.empty();
    }

    /**
     * The members of an object that is none of the branches.
     *
     * @param value a value
     * @return all its members in their order; none if it is one of the branches
     */
    public Map<String, @Nullable Object> unknownMembers(U value) {
        return typeOf(value).isEmpty() && value instanceof ModelRecord record ? record.unknownMembers() : Map.of();
    }

    @Override
    Codec<U> codec() {
        return codec;
    }
}
