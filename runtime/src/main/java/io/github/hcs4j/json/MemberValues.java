package io.github.hcs4j.json;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of a record that is being read or built: those of its members, by their index, and its unknown members.
 *
 * <p>A reader has one for all objects of a text: a stack, of which the innermost object has the last places, each of its
 * members one and its unknown members one more. The elements of a list that is being read are on it as well.
 */
public final class MemberValues implements MemberSink {

    /** What a member was read as that is {@code null} in JSON: it is absent, and must not occur again. */
    private static final Object NULL = new Object();

    /** Places for what is open at once in most texts. */
    private static final int USUAL = 48;

    private @Nullable Object[] values;

    /** Where the innermost object begins, and where it ends. */
    private int begin;

    private int end;

    /** A stack without any object. */
    MemberValues() {
        this.values = new Object[USUAL];
    }

    /** Values of so many members, all absent. */
    MemberValues(int members) {
        this.values = new Object[members + 1];
        this.end = members + 1;
    }

    /** Those of the members of a record, without its unknown members. */
    <T> MemberValues(ObjectType<T> type, T record) {
        this.values = new Object[type.table().size() + 1];
        type.tell(record, this);
    }

    @Override
    public MemberValues add(@Nullable Object value) {
        grow(1);
        values[end - 1] = value;
        return this;
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
        Object value = values[begin + member];
        return value == NULL ? null : (V) value;
    }

    /**
     * The unknown members.
     *
     * @return names and free-form values in their order; {@code null} for none
     */
    @SuppressWarnings("unchecked") // nothing else is put there
    public @Nullable Map<String, @Nullable Object> unknownMembers() {
        return (Map<String, @Nullable Object>) values[end - 1];
    }

    void set(int member, @Nullable Object value) {
        values[begin + member] = value;
    }

    void setUnknown(@Nullable Map<String, @Nullable Object> members) {
        values[end - 1] = members;
    }

    /** The unknown members that are read one by one. */
    Map<String, @Nullable Object> unknownToRead() {
        Map<String, @Nullable Object> members = unknownMembers();
        if (members == null) {
            members = new LinkedHashMap<>();
            setUnknown(members);
        }
        return members;
    }

    /** An object with so many members begins; returns where the one around it begins. */
    int open(int members) {
        int outer = begin;
        begin = end;
        grow(members + 1);
        Arrays.fill(values, begin, end, null);
        return outer;
    }

    /** The innermost object ends, and the one around it is the innermost again. */
    void close(int outer) {
        end = begin;
        begin = outer;
    }

    /** Whether a member was read. */
    boolean has(int member) {
        return values[begin + member] != null;
    }

    /** Takes what was read for a member. */
    void read(int member, @Nullable Object value) {
        values[begin + member] = value == null ? NULL : value;
    }

    /** How many values there are, so that those that come next can be told from them. */
    int size() {
        return end;
    }

    /** All elements of a list that begins there. */
    @SuppressWarnings("unchecked") // what was added are elements of the list
    <E> List<E> closeList(int first) {
        int size = end - first;
        end = first;
        return switch (size) {
            case 0 -> List.of();
            case 1 -> List.of((E) values[first]);
            case 2 -> List.of((E) values[first], (E) values[first + 1]);
            default -> (List<E>) List.of(Arrays.copyOfRange(values, first, first + size));
        };
    }

    private void grow(int more) {
        end += more;
        if (end > values.length) {
            values = Arrays.copyOf(values, Math.max(end, values.length * 2));
        }
    }
}
