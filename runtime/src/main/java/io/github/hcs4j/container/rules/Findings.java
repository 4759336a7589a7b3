package io.github.hcs4j.container.rules;

import io.github.hcs4j.container.ledger.NoticeCode;
import io.github.hcs4j.container.ledger.Refusal;
import org.jspecify.annotations.Nullable;

/** Takes what planners find in a request. */
public interface Findings {

    /**
     * Notes a problem, for rules that list all that is wrong. The first one is the error.
     *
     * @param why the rule that is broken
     * @param at a path into the spec, or a member of the request
     * @param found the offending value; {@code null} if something is missing
     */
    void refuse(Refusal why, String at, @Nullable String found);

    /** Ends the mapping with the problems that were noted, if there are any. */
    void throwIfRefused();

    /**
     * Makes the error of a spec that cannot become a document, for rules that stop at the first problem.
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

    /**
     * Notes what was not taken of one element of a list. A large spec has such a notice for each of many mounts, so the
     * place is put together only when it is asked for.
     *
     * @param code what it is about
     * @param at the place, with {@code []} for the element
     * @param element its index
     * @param message what was given and what was taken instead, one line
     */
    void notice(NoticeCode code, String at, int element, String message);
}
