package io.github.hcs4j.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of a record that is being read or built: those of its members, by their index, and its unknown members. */
public final class MemberValues {

    /** What a member was read as that is {@code null} in JSON: it is absent, and must not occur again. */
    private static final Object NULL = new Object();

    private final @Nullable Object[] values;
    private @Nullable Map<String, @Nullable Object> unknown;

    /** Values of so many members, all absent. */
    MemberValues(int members) {
        this(new Object[members], null);
    }

    /** These values. */
    MemberValues(@Nullable Object[] values, @Nullable Map<String, @Nullable Object> unknown) {
        this.values = values;
        this.unknown = unknown;
    }

    /**
     * The value of a member.
     *
     * @param member its index
     * @param <V> its Java type, which the type of the record knows
     * @return the value; {@code null} if it is absent
     */
    @SuppressWarnings("unchecked") // what was set or read is of the member's type
    public <V> @Nullable V get(int member) {
        Object value = values[member];
        return value == NULL ? null : (V) value;
    }

    /**
     * The unknown members.
     *
     * @return names and free-form values in their order; {@code null} for none
     */
    public @Nullable Map<String, @Nullable Object> unknownMembers() {
        return unknown;
    }

    void set(int member, @Nullable Object value) {
        values[member] = value;
    }

    void setUnknown(@Nullable Map<String, @Nullable Object> members) {
        unknown = members;
    }

    /** Whether a member was read. */
    boolean has(int member) {
        return values[member] != null;
    }

    /** Takes what was read for a member. */
    void read(int member, @Nullable Object value) {
        values[member] = value == null ? NULL : value;
    }

    /** The unknown members that are read one by one. */
    Map<String, @Nullable Object> unknownToRead() {
        Map<String, @Nullable Object> members = unknown;
        if (members == null) {
            members = new LinkedHashMap<>();
            unknown = members;
        }
        return members;
    }
}
