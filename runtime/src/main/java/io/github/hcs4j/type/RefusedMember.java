package io.github.hcs4j.type;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;

/** A member that data binding would set in a value that is there already: there is none, to read it is an error. */
public interface RefusedMember {

    /**
     * Refuses a member.
     *
     * @param value its value, as data binding has it
     * @return nothing
     * @throws UnsupportedOperationException always
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static RefusedMember of(@Nullable Object value) {
        throw new UnsupportedOperationException(
                "a generated type does not change in place; with(...) makes a changed one");
    }
}
