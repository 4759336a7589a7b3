package io.github.hcs4j.container;

import io.github.hcs4j.container.ledger.NoticeCode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something in a request that was not taken as it is, without being an error. */
public final class Notice {

    private static final String ANY_ELEMENT = "[]";
    private static final int NO_ELEMENT = -1;

    private final NoticeCode code;
    private final String at;
    private final int element;
    private final String message;

    Notice(NoticeCode code, String at, String message) {
        this(code, at, NO_ELEMENT, message);
    }

    /**
     * A notice of an element of a list. A large spec has one for each of many mounts, so the place is put together only
     * when it is asked for.
     *
     * @param at the place, with {@code []} for the element
     * @param element its index
     */
    Notice(NoticeCode code, String at, int element, String message) {
        this.code = code;
        this.at = at;
        this.element = element;
        this.message = message;
    }

    /**
     * What happened.
     *
     * @return the kind of notice
     */
    public NoticeCode code() {
        return code;
    }

    /**
     * Where.
     *
     * @return the member of the request or of the spec, such as {@code windows.resources.cpu.count}
     */
    public String at() {
        return element == NO_ELEMENT ? at : at.replace(ANY_ELEMENT, "[" + element + "]");
    }

    /**
     * What was given and what was taken instead.
     *
     * @return one line
     */
    public String message() {
        return message;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Notice notice
                && code == notice.code
                && at().equals(notice.at())
                && message.equals(notice.message);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, at(), message);
    }

    /** Code, place and message in one line, for logs. */
    @Override
    public String toString() {
        return code + " at " + at() + ": " + message;
    }
}
