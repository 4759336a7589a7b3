package io.github.hcs4j.explain;

import io.github.hcs4j.model.v2.ErrorEvent;
import io.github.hcs4j.model.v2.EventData;
import io.github.hcs4j.model.v2.ResultError;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
            add(document.error());
            at = document.end();
        }
        addWords(text.substring(at), isAlone);
    }

    /** Takes a document. */
    void add(ResultError error) {
        if (error.error() != null && error.error() < 0) {
            codes.add(error.error());
        }
        String message = error.errorMessage();
        if (message != null && !message.isBlank() && messages.size() < MOST) {
            messages.add(message);
        }
        addWords(message);
        for (ErrorEvent event : orNone(error.errorEvents())) {
            add(event);
        }
        orNone(error.attribution()).stream()
                .flatMap(record -> Causes.of(record).stream())
                .filter(cause -> causes.size() < MOST && !causes.contains(cause))
                .forEach(causes::add);
    }

    /** Takes a code. */
    void add(int code) {
        codes.add(code);
    }

    private void add(ErrorEvent event) {
        String meaning = event.eventId() == null
                ? null
                : KnownEvent.of(event.eventId()).map(KnownEvent::meaning).orElse(null);
        ResultEvent found = new ResultEvent(event.eventId(), meaning, event.message());
        if (events.size() < MOST && !events.contains(found)) {
            events.add(found);
        }
        addWords(event.message());
        for (EventData data : orNone(event.data())) {
            addWords(data.value());
        }
    }

    private void addWords(@Nullable String text) {
        if (text != null) {
            addWords(text, false);
        }
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
        words.append(lowerCase).append('\n');
    }

    private void addKnown(KnownEvent known) {
        if (events.stream().noneMatch(known::is)) {
            events.add(known.withoutMessage());
        }
    }

    private static <E> List<E> orNone(@Nullable List<E> list) {
        return list == null ? List.of() : list;
    }

    /** Makes of it what can be made. */
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
