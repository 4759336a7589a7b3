package io.github.hcs4j.cli;

import io.github.hcs4j.explain.Advice;
import io.github.hcs4j.explain.Cause;
import io.github.hcs4j.explain.Explanation;
import io.github.hcs4j.explain.MemberPlace;
import io.github.hcs4j.explain.NamedMember;
import io.github.hcs4j.explain.ResultCode;
import io.github.hcs4j.explain.ResultEvent;
import io.github.hcs4j.json.ScalarType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An explanation for people. */
final class ExplanationText {

    private final StringBuilder text = new StringBuilder();

    private ExplanationText() {}

    /**
     * Writes an explanation.
     *
     * @param explanation what is known
     * @param line the line of the input; {@code null} if there is but one
     * @return lines ended by {@code \n}
     */
    static String of(Explanation explanation, @Nullable Integer line) {
        ExplanationText written = new ExplanationText();
        if (line != null) {
            written.text.append("line ").append(line).append(":\n");
        }
        explanation.codes().forEach(written::add);
        explanation.messages().forEach(message -> written.detail('"' + message + '"'));
        explanation.members().forEach(written::add);
        explanation.events().forEach(written::add);
        explanation.causes().forEach(written::add);
        explanation.calls().forEach(call -> written.line("in the guest, in " + call));
        explanation.advice().forEach(written::add);
        written.text.append('\n');
        return written.text.toString();
    }

    private void add(ResultCode code) {
        List<String> others = code.spellings().stream()
                .filter(spelling ->
                        !spelling.equalsIgnoreCase(code.hex()) && !code.name().equals(Optional.of(spelling)))
                .toList();
        String written = others.isEmpty() ? "" : " (" + String.join(", ", others) + ')';
        line(code.hex() + written + code.name().map(name -> ' ' + name).orElse("") + ": " + code.meaning());
    }

    private void add(NamedMember member) {
        line(member.path() + complaint(member));
        if (member.isDocument()) {
            return;
        }
        if (member.missingIn() != null || member.places().isEmpty()) {
            String owner = member.missingIn() == null ? "" : " in " + member.missingIn();
            detail("no version of the schema has it" + owner + suggestions(member));
        }
        for (MemberPlace place : member.places()) {
            detail(place.accessor() + ": " + place.type() + '.' + place.member() + versions(place) + rest(place));
        }
    }

    private static String complaint(NamedMember member) {
        return switch (member.complaint()) {
            case UNKNOWN_FIELD -> ": its reader has no such member";
            case NOT_JSON -> member.isDocument() ? ": the document is no JSON" : ": there is no JSON value";
            case REFUSED_BY_GUEST -> ": the guest refused it";
            case NAMED -> ":";
        };
    }

    private static String versions(MemberPlace place) {
        if (place.since() == null) {
            return "";
        }
        String windows = place.windows() == null ? "" : " (" + place.windows() + ')';
        String until = place.until() == null ? "" : ", until " + place.until();
        return ", since " + place.since() + windows + until;
    }

    private static String rest(MemberPlace place) {
        return place.rest().isEmpty() ? "" : "; it holds any JSON, so nothing is known of " + place.rest();
    }

    private static String suggestions(NamedMember member) {
        return member.suggestions().isEmpty()
                ? ""
                : "; did you mean " + String.join(" or ", member.suggestions()) + '?';
    }

    private void add(ResultEvent event) {
        String id = event.id() == null ? "event" : "event " + event.id();
        line(event.meaning() == null ? id : id + ": " + event.meaning());
        if (event.message() != null) {
            detail(event.message());
        }
    }

    private void add(Cause cause) {
        String details = new String(ScalarType.ANY.toJson(cause.details()), StandardCharsets.UTF_8);
        line(cause.kind() + ' ' + details + ": " + cause.meaning());
    }

    private void add(Advice advice) {
        line("- " + advice.text() + '.');
    }

    private void line(String line) {
        text.append(Console.oneLine(line)).append('\n');
    }

    private void detail(String line) {
        line("    " + line);
    }
}
