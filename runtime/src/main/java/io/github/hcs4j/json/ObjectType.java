package io.github.hcs4j.json;

import io.github.hcs4j.version.SchemaVersion;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Describes a generated record: its name, its versions and its members, and how to read and write it.
 *
 * @param <T> the record
 */
public abstract non-sealed class ObjectType<T> extends ModelType<T> {

    private volatile @Nullable List<Member<T>> members;

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
     * The members in schema order, for {@link #members()}: asked for once, and only when somebody asks, because most
     * programs never do.
     *
     * @return the members
     */
    protected abstract List<Member<T>> describeMembers();

    /**
     * The values of the members that the schema has.
     *
     * @param value a value
     * @return a new array with the value of each member, in schema order; {@code null} for one that is absent
     */
    protected @Nullable Object[] values(T value) {
        return members().stream().map(member -> member.of(value)).toArray();
    }

    /**
     * The unknown members of a value: those that were read and that the schema does not have, in their order.
     *
     * @param value the value
     * @return names and free-form values; none where the value keeps none
     */
    public Map<String, @Nullable Object> unknownMembers(T value) {
        return value instanceof ModelRecord record ? record.unknownMembers() : Map.of();
    }

    /**
     * The members that the schema has, in its order.
     *
     * @return the members
     */
    public final List<Member<T>> members() {
        List<Member<T>> known = members;
        if (known == null) {
            known = describeMembers();
            members = known;
        }
        return known;
    }
}
