package io.github.hcs4j.cli;

import io.github.hcs4j.explain.Explanation;
import io.github.hcs4j.explain.Explanation.Advice;
import io.github.hcs4j.explain.Explanation.Call;
import io.github.hcs4j.explain.Explanation.Cause;
import io.github.hcs4j.explain.Explanation.Code;
import io.github.hcs4j.explain.Explanation.Event;
import io.github.hcs4j.explain.Explanation.Member;
import io.github.hcs4j.explain.Explanation.Place;
import io.github.hcs4j.explain.Explanation.Side;
import io.github.hcs4j.version.SchemaVersion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An explanation as free-form JSON, for programs. */
final class ExplanationFacts {

    private ExplanationFacts() {}

    /**
     * The facts of an explanation.
     *
     * @param explanation what is known
     * @param line the line of the input; {@code null} if there is but one
     */
    static Map<String, @Nullable Object> of(Explanation explanation, @Nullable Integer line) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        if (line != null) {
            facts.put("line", line);
        }
        facts.put("codes", all(explanation.codes(), ExplanationFacts::code));
        facts.put("messages", explanation.messages());
        facts.put("members", all(explanation.members(), ExplanationFacts::member));
        facts.put("events", all(explanation.events(), ExplanationFacts::event));
        facts.put("causes", all(explanation.causes(), ExplanationFacts::cause));
        facts.put("calls", all(explanation.calls(), ExplanationFacts::call));
        facts.put("advice", all(explanation.advice(), ExplanationFacts::advice));
        return facts;
    }

    private static <E> List<Map<String, @Nullable Object>> all(
            List<E> elements, Function<E, Map<String, @Nullable Object>> facts) {
        return elements.stream().map(facts).toList();
    }

    private static Map<String, @Nullable Object> code(Code code) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("code", code.hex());
        facts.put("name", code.name().orElse(null));
        facts.put("meaning", code.meaning());
        facts.put("spellings", code.spellings());
        return facts;
    }

    private static Map<String, @Nullable Object> member(Member member) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("path", member.path());
        facts.put("complaint", member.complaint().name());
        facts.put("places", all(member.places(), ExplanationFacts::place));
        facts.put("missingIn", member.missingIn());
        facts.put("suggestions", member.suggestions());
        return facts;
    }

    private static Map<String, @Nullable Object> place(Place place) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("accessor", place.accessor());
        facts.put("type", place.type());
        facts.put("member", place.member());
        facts.put("since", text(place.since()));
        facts.put("until", text(place.until()));
        facts.put("windows", place.windows());
        facts.put("rest", place.rest());
        return facts;
    }

    private static @Nullable String text(@Nullable SchemaVersion version) {
        return version == null ? null : version.toString();
    }

    private static @Nullable String text(@Nullable Side side) {
        return side == null ? null : side.name();
    }

    private static Map<String, @Nullable Object> call(Call call) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("side", text(call.side()));
        facts.put("chain", call.chain());
        return facts;
    }

    private static Map<String, @Nullable Object> event(Event event) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("id", event.id());
        facts.put("side", text(event.side()));
        facts.put("meaning", event.meaning());
        facts.put("message", event.message());
        return facts;
    }

    private static Map<String, @Nullable Object> cause(Cause cause) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("kind", cause.kind());
        facts.put("details", cause.details());
        facts.put("meaning", cause.meaning());
        return facts;
    }

    private static Map<String, @Nullable Object> advice(Advice advice) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("about", advice.about());
        facts.put("text", advice.text());
        return facts;
    }
}
