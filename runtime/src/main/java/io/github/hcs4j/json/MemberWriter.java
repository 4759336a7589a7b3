package io.github.hcs4j.json;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the members of the innermost object that is being written. */
final class MemberWriter implements MemberSink {

    private final JsonWriter writer;
    private final TokenSink out;

    /** Those of the innermost object; {@code null} before the first. */
    private @Nullable Members<?> members;

    /** The member that comes next. */
    private int next;

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
}
