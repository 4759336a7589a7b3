package io.github.hcs4j.explain;

import java.util.List;

/**
 * What is known of an error. Each list is empty if the text has nothing of the kind.
 *
 * @param codes the error codes, in the order of the text
 * @param messages the messages of the result documents, in the language of the host
 * @param members the members of a document that are named
 * @param events the events behind it
 * @param causes what it is attributed to
 * @param calls the chains of calls in which the agent of a guest failed, such as
 *     {@code \Bridge_ProcessMessage\VmDirect_ModifySettings}
 * @param advice what to do: first what follows from all of this together, then what follows from a code alone
 */
public record Explanation(
        List<ResultCode> codes,
        List<String> messages,
        List<NamedMember> members,
        List<ResultEvent> events,
        List<Cause> causes,
        List<String> calls,
        List<Advice> advice) {

    /** Copies the lists. */
    public Explanation {
        codes = List.copyOf(codes);
        messages = List.copyOf(messages);
        members = List.copyOf(members);
        events = List.copyOf(events);
        causes = List.copyOf(causes);
        calls = List.copyOf(calls);
        advice = List.copyOf(advice);
    }

    Explanation withAdvice(List<Advice> given) {
        return new Explanation(codes, messages, members, events, causes, calls, given);
    }

    /**
     * Whether nothing is known of it. There may be codes; they are not documented then.
     *
     * @return whether there is nothing to tell
     */
    public boolean isEmpty() {
        return codes.stream().noneMatch(code -> code.error() != null)
                && messages.isEmpty()
                && members.isEmpty()
                && events.isEmpty()
                && causes.isEmpty()
                && calls.isEmpty()
                && advice.isEmpty();
    }
}
