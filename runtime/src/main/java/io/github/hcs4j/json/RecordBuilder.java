package io.github.hcs4j.json;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the builders of generated records have in common. Members that are not set, or set to {@code null}, are absent.
 *
 * <p>Data binding calls the methods that are annotated with the name of a member, and no others: a method such as
 * {@code settings} would be a setter of {@code tings} to it.
 *
 * @param <T> the record
 * @param <B> the builder
 */
@JsonAutoDetect(setterVisibility = JsonAutoDetect.Visibility.NONE)
public abstract class RecordBuilder<T, B extends RecordBuilder<T, B>> {

    private final ObjectType<T> type;
    private final MemberValues values;

    /**
     * A builder that has nothing yet; for generated code.
     *
     * @param type the type of the record
     */
    protected RecordBuilder(ObjectType<T> type) {
        this.type = type;
        this.values = new MemberValues(type.table().size());
    }

    /**
     * A builder that has what a record has; for generated code.
     *
     * @param type the type of the record
     * @param record the record
     */
    protected RecordBuilder(ObjectType<T> type, T record) {
        this.type = type;
        this.values = new MemberValues(type, record);
        values.add(type.unknownMembers(record));
    }

    /**
     * Sets a member.
     *
     * @param member its index
     * @param value its value
     * @return this builder
     */
    protected final B set(int member, @Nullable Object value) {
        values.set(member, value);
        return self();
    }

    /**
     * Sets a member to what a builder builds.
     *
     * @param member its index
     * @param builder has its value
     * @return this builder
     */
    protected final B set(int member, RecordBuilder<?, ?> builder) {
        return set(member, builder.build());
    }

    /**
     * Sets members that the schema does not have.
     *
     * @param members names and free-form values
     * @return this builder
     */
    public final B unknownMembers(Map<String, @Nullable Object> members) {
        values.setUnknown(members);
        return self();
    }

    /** For data binding, which sets them one by one. */
    @JsonAnySetter
    private void unknownMember(String name, @Nullable Object value) {
        values.unknownToRead().put(name, value);
    }

    /**
     * Builds the record.
     *
     * @return a record with what was set
     * @throws IllegalArgumentException if a number is outside its range, if an unknown member is one that the schema has,
     *     or if there is something in one that JSON cannot hold
     */
    public final T build() {
        return type.create(values);
    }

    @SuppressWarnings("unchecked") // a builder is a builder of its own type
    private B self() {
        return (B) this;
    }
}
