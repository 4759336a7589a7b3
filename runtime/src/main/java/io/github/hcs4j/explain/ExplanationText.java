package io.github.hcs4j.explain;

import io.github.hcs4j.explain.Explanation.Call;
import io.github.hcs4j.explain.Explanation.Cause;
import io.github.hcs4j.explain.Explanation.Code;
import io.github.hcs4j.explain.Explanation.Event;
import io.github.hcs4j.explain.Explanation.Member;
import io.github.hcs4j.explain.Explanation.Place;
import io.github.hcs4j.explain.Explanation.Side;
import io.github.hcs4j.type.ScalarType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An explanation for people. */
final class ExplanationText {

    private static final String INDENT = "    ";

    private final List<String> lines = new ArrayList<>();

    private ExplanationText() {}

    /** The lines, without what would end a line or command a terminal. */
    static List<String> lines(Explanation explanation) {
        ExplanationText text = new ExplanationText();
        explanation.codes().forEach(text::add);
        String indent = explanation.codes().isEmpty() ? "" : INDENT;
        explanation.messages().forEach(message -> text.line(indent + '"' + message + '"'));
        explanation.members().forEach(text::add);
        explanation.events().forEach(text::add);
        explanation.causes().forEach(text::add);
        explanation.calls().forEach(text::add);
        explanation.advice().forEach(advice -> text.line("- " + advice.text() + '.'));
        return text.lines;
    }

    private void add(Code code) {
        List<String> others = code.spellings().stream()
                .filter(spelling ->
                        !spelling.equalsIgnoreCase(code.hex()) && !code.name().equals(Optional.of(spelling)))
                .toList();
        String written = others.isEmpty() ? "" : " (" + String.join(", ", others) + ')';
        line(code.hex() + written + code.name().map(name -> ' ' + name).orElse("") + ": " + code.meaning());
    }

    private void add(Member member) {
        line(member.path() + complaint(member));
        if (member.isDocument()) {
            return;
        }
        if (member.missingIn() != null || member.places().isEmpty()) {
            String owner = member.missingIn() == null ? "" : " in " + member.missingIn();
            detail("no version of the schema has it" + owner + suggestions(member));
        }
        for (Place place : member.places()) {
            detail(place.accessor() + ": " + place.type() + '.' + place.member() + versions(place) + rest(place));
        }
    }

    private static String complaint(Member member) {
        return switch (member.complaint()) {
            case UNKNOWN_FIELD -> ": its reader has no such member";
            case NOT_JSON -> member.isDocument() ? ": the document is no JSON" : ": there is no JSON value";
            case REFUSED_BY_GUEST -> ": the guest refused it";
            case NAMED -> ":";
        };
    }

    private static String versions(Place place) {
        if (place.since() == null) {
            return "";
        }
        String windows = place.windows() == null ? "" : " (" + place.windows() + ')';
        String until = place.until() == null ? "" : ", until " + place.until();
        return ", since " + place.since() + windows + until;
    }

    private static String rest(Place place) {
        return place.rest().isEmpty() ? "" : "; it holds any JSON, so nothing is known of " + place.rest();
    }

    private static String suggestions(Member member) {
        return member.suggestions().isEmpty()
                ? ""
                : "; did you mean " + String.join(" or ", member.suggestions()) + '?';
    }

    private void add(Event event) {
        String where = event.side() == Side.GUEST || event.id() == null ? where(event.side()) : "";
        String id = event.id() == null ? "" : "event " + event.id();
        String subject = where + (where.isEmpty() || id.isEmpty() ? "" : ", ") + id;
        line(Stream.of(subject, event.meaning() == null ? "" : event.meaning())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(": ")));
        if (event.message() != null) {
            detail(event.message());
        }
    }

    private void add(Cause cause) {
        String details = ScalarType.ANY.toJson(cause.details());
        line(cause.kind() + ' ' + details + ": " + cause.meaning());
    }

    private void add(Call call) {
        String where = where(call.side());
        line((where.isEmpty() ? "in " : where + ", in ") + call.chain());
    }

    private static String where(@Nullable Side side) {
        if (side == null) {
            return "";
        }
        return switch (side) {
            case HOST -> "on the host";
            case GUEST -> "in the guest";
        };
    }

    private void line(String line) {
        StringBuilder plain = new StringBuilder(line);
        for (int i = 0; i < plain.length(); i++) {
            if (isControl(plain.charAt(i))) {
                plain.setCharAt(i, '?');
            }
        }
        lines.add(plain.toString());
    }

    private static boolean isControl(char c) {
        int type = Character.getType(c);
        return Character.isISOControl(c) || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }

    private void detail(String line) {
        line(INDENT + line);
    }
}
