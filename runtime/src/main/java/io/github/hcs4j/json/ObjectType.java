package io.github.hcs4j.json;

import io.github.hcs4j.version.SchemaVersion;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Describes a generated record: its name, its versions and its members, and how to read and write it. What a record adds
 * is small: its members, how it is made of their values, and what their values are.
 *
 * @param <T> the record
 */
public abstract non-sealed class ObjectType<T> extends ModelType<T> {

    private volatile @Nullable Members<T> members;

    /**
     * For generated code.
     *
     * @param name the name of the definition
     * @param javaType the record
     * @param since the first schema version with it
     * @param until the last schema version with it
     */
    protected ObjectType(String name, Class<T> javaType, @Nullable SchemaVersion since, @Nullable SchemaVersion until) {
        this(name, javaType, since, until, StreamingApi.JACKSON_3);
    }

    /**
     * For generated code that asks for a streaming API.
     *
     * @param name the name of the definition
     * @param javaType the record
     * @param since the first schema version with it
     * @param until the last schema version with it
     * @param streamingApi what it is read and written with
     */
    protected ObjectType(
            String name,
            Class<T> javaType,
            @Nullable SchemaVersion since,
            @Nullable SchemaVersion until,
            StreamingApi streamingApi) {
        super(name, javaType, since, until, streamingApi);
    }

    /**
     * Tells the members: asked for once, and only when somebody needs them, because most types are never needed.
     *
     * @param members takes them, in schema order
     */
    protected abstract void describe(Members<T> members);

    /**
     * Makes a record.
     *
     * @param values the values of its members
     * @return the record
     */
    protected abstract T create(MemberValues values);

    /**
     * Tells the values of the members that the schema has.
     *
     * @param value a record
     * @param to takes the value of each member, in schema order; {@code null} for one that is absent
     */
    protected abstract void tell(T value, MemberSink to);

    /**
     * The unknown members of a value: those that were read and that the schema does not have, in their order.
     *
     * @param value the value
     * @return names and free-form values; none where the value keeps none
     */
    public final Map<String, @Nullable Object> unknownMembers(T value) {
        return value instanceof ModelRecord record ? record.unknownMembers() : Map.of();
    }

    /**
     * Makes the unknown members of a record unmodifiable; for its constructor.
     *
     * @param unknown names and free-form values; {@code null} for none
     * @return an equal map in the same order, unmodifiable at every depth
     * @throws IllegalArgumentException if there is something in it that JSON cannot hold, or a member that the record has
     */
    public final Map<String, @Nullable Object> unknownOnly(@Nullable Map<String, @Nullable Object> unknown) {
        return unknown == null || unknown.isEmpty()
                ? Collections.emptyMap()
                : table().names().unknownOnly(unknown);
    }

    /**
     * The members that the schema has, in its order.
     *
     * @return the members
     */
    public final List<Member<T>> members() {
        return table().all();
    }

    /** The members, prepared for reading and writing. */
    final Members<T> table() {
        Members<T> known = members;
        if (known == null) {
            known = new Members<>(this);
            describe(known);
            known.complete();
            members = known;
        }
        return known;
    }

    @Override
    public @Nullable T read(JsonReader in) {
        return in.object(this);
    }

    @Override
    public void write(T value, JsonWriter out) {
        out.object(this, value);
    }
}
