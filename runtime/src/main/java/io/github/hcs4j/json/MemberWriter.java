package io.github.hcs4j.json;

import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Writes the members of the innermost object that is being written: those of a record, or the entries of a map. */
final class MemberWriter implements MemberSink, BiConsumer<String, Object> {

    private final JsonWriter writer;
    private final TokenSink out;

    /** Those of the innermost record; {@code null} before the first. */
    private @Nullable Members<?> members;

    /** The member that comes next. */
    private int next;

    /** What the values of the innermost map are; {@code null} before the first. */
    private @Nullable JsonType<Object> entryType;

    MemberWriter(JsonWriter writer, TokenSink out) {
        this.writer = writer;
        this.out = out;
    }

    /** Writes those members of an object that its type knows and that have a value. */
    <T> void write(ObjectType<T> type, T object) {
        Members<?> outer = members;
        int nextOfOuter = next;
        members = type.table();
        next = 0;
        type.tell(object, this);
        members = outer;
        next = nextOfOuter;
    }

    /** Writes the next member, if it has a value. */
    @Override
    public MemberSink add(@Nullable Object value) {
        int member = next++;
        if (value != null) {
            write(value, member, Objects.requireNonNull(members));
        }
        return this;
    }

    /** Most are texts, for which nobody has to ask the type. */
    private void write(Object value, int member, Members<?> all) {
        out.name(all.names(), member);
        if (value instanceof String text) {
            out.string(text);
        } else {
            all.typeOf(member).write(value, writer);
        }
    }

    /** Writes the entries of a map. */
    @SuppressWarnings("unchecked") // the values are the map's
    <V> void write(Map<String, V> entries, JsonType<V> type) {
        JsonType<Object> outer = entryType;
        entryType = (JsonType<Object>) type;
        entries.forEach(this);
        entryType = outer;
    }

    /** Writes an entry. */
    @Override
    public void accept(String name, Object value) {
        out.name(name);
        Objects.requireNonNull(entryType).write(value, writer);
    }
}
