package io.github.hcs4j.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Collects what a text, and the result documents in it, say about an error. */
final class Evidence {

    private static final int MOST = 64;

    private static final Pattern EVENT_ID = Pattern.compile("[Ee]vent ?I[Dd]\\W{0,8}+([0-9]{1,9})(?![0-9])");

    private static final Pattern CALL = Pattern.compile("CallContext:\\s{0,3}+\\[([^\\]\\n]{1,500}+)\\]");

    /** The apostrophe as some programs escape it in JSON. */
    private static final String ESCAPED_QUOTE = "\\" + "u0027";

    private final CodeFinder codes = new CodeFinder();
    private final PathFinder paths = new PathFinder();
    private final Set<String> messages = new LinkedHashSet<>();
    private final List<ResultEvent> events = new ArrayList<>();
    private final List<Cause> causes = new ArrayList<>();
    private final Set<String> calls = new LinkedHashSet<>();
    private final StringBuilder words = new StringBuilder();

    /** Takes a text, whose documents it reads. */
    void add(String text) {
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
        document.codes().forEach(codes::add);
        String message = document.message();
        if (message != null && messages.size() < MOST) {
            messages.add(message);
        }
        document.events()
                .filter(event -> events.size() < MOST && !events.contains(event))
                .forEach(events::add);
        document.attribution()
                .flatMap(record -> Causes.of(record).stream())
                .filter(cause -> causes.size() < MOST && !causes.contains(cause))
                .forEach(causes::add);
        addWords(document.words(), false);
    }

    /** Takes a code. */
    void add(int code) {
        codes.add(code);
    }

    private void addWords(String raw, boolean isAlone) {
        String text = raw.replace(ESCAPED_QUOTE, "'");
        codes.addFrom(text, isAlone);
        paths.addFrom(text, isAlone);
        Matcher call = CALL.matcher(text);
        while (calls.size() < MOST && call.find()) {
            calls.add(call.group(1));
        }
        Matcher event = EVENT_ID.matcher(text);
        while (event.find()) {
            KnownEvent.of(Integer.parseInt(event.group(1))).ifPresent(this::addKnown);
        }
        String lowerCase = text.toLowerCase(Locale.ROOT);
        Stream.of(KnownEvent.values())
                .filter(known -> lowerCase.contains(known.phrase()))
                .forEach(this::addKnown);
        words.append(text).append('\n');
    }

    private void addKnown(KnownEvent known) {
        if (events.stream().noneMatch(known::is)) {
            events.add(known.withoutMessage());
        }
    }

    /** Draws the conclusions. */
    Explanation explain() {
        boolean isOfConfiguration = events.stream().anyMatch(KnownEvent.CONFIGURATION_INVALID::is);
        List<NamedMember> members = paths.found().entrySet().stream()
                .map(path -> MemberFinder.find(path.getKey(), path.getValue(), isOfConfiguration))
                .toList();
        Explanation found = new Explanation(
                codes.codes(), List.copyOf(messages), members, events, causes, List.copyOf(calls), List.of());
        return found.withAdvice(KnownCase.advice(found, words.toString()));
    }
}
