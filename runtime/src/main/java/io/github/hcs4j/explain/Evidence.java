package io.github.hcs4j.explain;

import io.github.hcs4j.explain.Explanation.Call;
import io.github.hcs4j.explain.Explanation.Cause;
import io.github.hcs4j.explain.Explanation.Event;
import io.github.hcs4j.explain.Explanation.Member;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects what a text, and the documents in it, say about an error. */
final class Evidence {

    private static final int MOST = 64;

    /** The number of an event, after a word for it, or after the provider. */
    private static final Pattern EVENT_ID = Pattern.compile("(?:\\b[Ee]vent(?:[ _]?[Ii][Dd])?"
            + "|Hyper-V-[A-Za-z]{3,20}+(?:-(?:Admin|Operational))?)\\W{0,8}+([0-9]{4,5})(?![0-9])");

    /** The apostrophe as some programs escape it in JSON. */
    private static final String ESCAPED_QUOTE = "\\" + "u0027";

    private final MemberFinder finder;
    private final CodeFinder codes = new CodeFinder();
    private final PathFinder paths = new PathFinder();
    private final Set<String> messages = new LinkedHashSet<>();
    private final Set<Event> events = new LinkedHashSet<>();
    private final Set<Cause> causes = new LinkedHashSet<>();
    private final Set<Call> calls = new LinkedHashSet<>();
    private final StringBuilder words = new StringBuilder();
    private boolean hasReplyOfGuest;

    Evidence(MemberFinder finder) {
        this.finder = finder;
    }

    /** Takes a text, whose documents it reads. */
    void add(String raw) {
        String text = Secrets.hide(raw);
        int at = 0;
        List<ResultDocuments.Found> documents = ResultDocuments.in(text);
        boolean isAlone = documents.isEmpty();
        for (ResultDocuments.Found document : documents) {
            addWords(text.substring(at, document.start()), false);
            add(document.document());
            at = document.end();
        }
        addWords(text.substring(at), isAlone);
    }

    /** Takes a document. */
    void add(ErrorDocument document) {
        hasReplyOfGuest |= document.isOfGuest();
        document.codes().forEach(codes::add);
        document.messages().forEach(message -> add(message, messages));
        document.events().forEach(event -> add(event, events));
        document.causes().forEach(cause -> add(cause, causes));
        addWords(document.words(), false);
    }

    private static <E> void add(E element, Collection<E> all) {
        if (all.size() < MOST) {
            all.add(element);
        }
    }

    /** Takes a code. */
    void add(int code) {
        codes.add(code);
    }

    private void addWords(String raw, boolean isAlone) {
        if (raw.isBlank()) {
            return;
        }
        String text = raw.replace(ESCAPED_QUOTE, "'");
        codes.addFrom(text, isAlone);
        paths.addFrom(text, isAlone);
        Calls.in(text).forEach(call -> add(call, calls));
        BugCheck.in(text).ifPresent(cause -> add(cause, causes));
        GuestText.in(text).forEach(said -> add(ErrorDocument.reply(said), events));
        if (text.contains("vent") || text.contains("Hyper-V-")) {
            Matcher event = EVENT_ID.matcher(text);
            while (event.find()) {
                KnownEvent.of(Integer.parseInt(event.group(1))).ifPresent(this::addKnown);
            }
        }
        KnownEvent.messages().in(text).forEach(known -> addKnown(known.meaning()));
        words.append(text).append('\n');
    }

    private void addKnown(KnownEvent known) {
        if (events.stream().noneMatch(known::is)) {
            add(known.event(), events);
        }
    }

    /** The events; what can be said of anything counts only where nothing else is known. */
    private List<Event> surest() {
        boolean hasSure = !codes.codes().isEmpty() || !events.stream().allMatch(Evidence::isVague);
        return events.stream().filter(event -> !hasSure || !isVague(event)).toList();
    }

    private static boolean isVague(Event event) {
        return KnownEvent.of(event).map(KnownEvent::isVague).orElse(false);
    }

    /** Draws the conclusions. */
    Explanation explain() {
        boolean isOfConfiguration =
                !events.isEmpty() && events.stream().anyMatch(KnownEvent.named(KnownEvent.CONFIGURATION_INVALID)::is);
        List<Member> members = paths.found().entrySet().stream()
                .map(path -> finder.find(path.getKey(), path.getValue(), isOfConfiguration))
                .toList();
        Explanation found = new Explanation(
                codes.codes(),
                List.copyOf(messages),
                members,
                surest(),
                List.copyOf(causes),
                List.copyOf(calls),
                List.of());
        return found.isEmpty()
                ? found
                : found.withAdvice(KnownCase.advice(new Clues(found, words.toString(), hasReplyOfGuest)));
    }
}
