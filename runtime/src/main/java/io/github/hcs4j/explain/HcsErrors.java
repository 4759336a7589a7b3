package io.github.hcs4j.explain;

import io.github.hcs4j.model.v2.GuestResponse;
import io.github.hcs4j.model.v2.ResultError;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Explains what HCS says when it refuses.
 *
 * <p>Any text is taken, of any length, and none makes it fail: what is not understood is passed over. Of what one text
 * repeats it gives the first: at most 32 codes, 16 members, 64 messages, events, causes and calls each.
 *
 * <p>Values that the schemas mark as secret are hidden, whatever document of the text they are in.
 *
 * <p>All methods are safe for use by any number of threads.
 */
public final class HcsErrors {

    private HcsErrors() {}

    /**
     * Explains a text: a code in any spelling, such as {@code 0x8037010D}, {@code C037010D}, {@code -1070137075} or
     * {@code HCS_E_INVALID_JSON}; Windows' message for a code, in English; an event of Hyper-V, or a message of
     * hcsshim, containerd, Docker, WSL or the agent in a guest; a result document, the reply of a guest or the report
     * of a crash; a line or more of a log, with or without such a document in it; or the JSONPath of a member.
     *
     * @param text the text
     * @return what is known of it; {@linkplain Explanation#isEmpty() empty} if that is nothing
     */
    public static Explanation explain(String text) {
        return explain(Objects.requireNonNull(text, "text"), new MemberFinder());
    }

    /**
     * Explains a result document.
     *
     * @param error the document, as HCS returns it with a failed operation
     * @return what is known of it
     */
    public static Explanation explain(ResultError error) {
        Evidence evidence = new Evidence(new MemberFinder());
        evidence.add(ErrorDocument.of(Objects.requireNonNull(error, "error")));
        return evidence.explain();
    }

    /**
     * Explains the reply of a guest.
     *
     * @param response the document, as the agent in the guest answers a request
     * @return what is known of it
     */
    public static Explanation explain(GuestResponse response) {
        Evidence evidence = new Evidence(new MemberFinder());
        evidence.add(ErrorDocument.of(Objects.requireNonNull(response, "response")));
        return evidence.explain();
    }

    /**
     * Explains a code.
     *
     * @param code the HRESULT, or the form {@code 0xC037xxxx} of it
     * @return what is known of it; {@linkplain Explanation#isEmpty() empty} if the code is not documented
     */
    public static Explanation explain(int code) {
        Evidence evidence = new Evidence(new MemberFinder());
        evidence.add(code);
        return evidence.explain();
    }

    /**
     * Explains the lines of a log, each for itself. A document that goes over several lines is explained as one, with
     * what else stands in its lines, and so are the lines {@code Msg:[...]} and {@code CallContext:[...]} of HCS's own
     * logs with the one above them.
     *
     * @param log the log, whose lines end with {@code \n} or {@code \r\n}
     * @return the lines that have something to explain, one after the other as they are asked for
     */
    public static Stream<Explanation.Line> explainLines(String log) {
        Spliterator<LogLines.Line> lines = Spliterators.spliteratorUnknownSize(
                new LogLines(Secrets.hide(Objects.requireNonNull(log, "log"))),
                Spliterator.ORDERED | Spliterator.NONNULL);
        MemberFinder finder = new MemberFinder();
        return StreamSupport.stream(lines, false)
                .map(line -> new Explanation.Line(line.number(), explain(line.text(), finder)))
                .filter(line -> !line.explanation().isEmpty());
    }

    private static Explanation explain(String text, MemberFinder finder) {
        Evidence evidence = new Evidence(finder);
        evidence.add(text);
        return evidence.explain();
    }
}
