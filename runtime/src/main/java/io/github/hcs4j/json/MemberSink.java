package io.github.hcs4j.json;

import org.jspecify.annotations.Nullable;

/** Takes the values of the members of a record, one after the other, in schema order. For generated code. */
public sealed interface MemberSink permits MemberValues, MemberWriter {

    /**
     * Takes the value of the next member.
     *
     * @param value the value; {@code null} if it is absent
     * @return this, for the next one
     */
    MemberSink add(@Nullable Object value);
}
