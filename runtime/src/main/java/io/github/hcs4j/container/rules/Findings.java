package io.github.hcs4j.container.rules;

import io.github.hcs4j.container.ledger.NoticeCode;
import io.github.hcs4j.container.ledger.Refusal;
import org.jspecify.annotations.Nullable;

/** Takes what planners find in a request, for rules that stop at the first problem. */
public interface Findings {

    /**
     * Makes the error of a spec that cannot become a document.
     *
     * @param why the rule that is broken
     * @param at a path into the spec, or a member of the request
     * @param found the offending value; {@code null} if something is missing
     * @return the exception to throw
     */
    RuntimeException refusal(Refusal why, String at, @Nullable String found);

    /**
     * Notes what was not taken as it is.
     *
     * @param code what it is about
     * @param at a path into the spec, or a member of the request
     * @param message what was given and what was taken instead, one line
     */
    void notice(NoticeCode code, String at, String message);
}
