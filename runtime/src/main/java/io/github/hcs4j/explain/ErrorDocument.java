package io.github.hcs4j.explain;

import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.json.ScalarType;
import io.github.hcs4j.model.v2.AttributionRecord;
import io.github.hcs4j.model.v2.ResultError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A document about an error. It is read member by member, so that one that is not as it should be costs no other. */
final class ErrorDocument {

    /** What HCS sends when a system ends has the code under another name, and the same attribution. */
    private static final List<String> CODES = List.of("Error", "Status");

    private static final String MESSAGE = "ErrorMessage";
    private static final String EVENTS = "ErrorEvents";
    private static final String ATTRIBUTION = "Attribution";

    private final Map<String, @Nullable Object> members;

    private ErrorDocument(Map<String, @Nullable Object> members) {
        this.members = members;
    }

    static ErrorDocument of(ResultError error) {
        return Objects.requireNonNull(object(ScalarType.ANY.read(ResultError.TYPE.toJson(error))));
    }

    /** Reads a JSON object; {@code null} if it says nothing of an error. */
    static @Nullable ErrorDocument read(String json) {
        try {
            ErrorDocument document = object(ScalarType.ANY.read(json));
            return document != null && document.isOfError() ? document : null;
        } catch (JsonException another) {
            return null;
        }
    }

    @SuppressWarnings("unchecked") // an object of JSON has texts as names
    private static @Nullable ErrorDocument object(@Nullable Object value) {
        return value instanceof Map ? new ErrorDocument((Map<String, @Nullable Object>) value) : null;
    }

    private boolean isOfError() {
        return CODES.stream().anyMatch(name -> members.get(name) instanceof Number)
                || members.get(MESSAGE) instanceof String
                || members.get(EVENTS) instanceof List
                || members.get(ATTRIBUTION) instanceof List;
    }

    /** The numbers that say what failed, signed or not. */
    Stream<Number> codes() {
        return CODES.stream()
                .map(members::get)
                .filter(code -> code instanceof Integer || code instanceof Long)
                .map(Number.class::cast);
    }

    @Nullable
    String message() {
        return text(MESSAGE);
    }

    private @Nullable String text(String name) {
        return members.get(name) instanceof String text && !text.isBlank() ? text : null;
    }

    /** What is attributed to what. */
    Stream<AttributionRecord> attribution() {
        return elements(ATTRIBUTION).flatMap(ErrorDocument::attributed);
    }

    private Stream<AttributionRecord> attributed() {
        try {
            return Stream.of(AttributionRecord.TYPE.read(ScalarType.ANY.toJson(members)));
        } catch (JsonException another) {
            return Stream.empty();
        }
    }

    Stream<ResultEvent> events() {
        return elements(EVENTS).map(ErrorDocument::event);
    }

    private ResultEvent event() {
        Integer id = members.get("EventId") instanceof Integer number ? number : null;
        String meaning =
                id == null ? null : KnownEvent.of(id).map(KnownEvent::meaning).orElse(null);
        return new ResultEvent(id, meaning, text("Message"));
    }

    private Stream<ErrorDocument> elements(String name) {
        return members.get(name) instanceof List<?> list
                ? list.stream().flatMap(element -> Stream.ofNullable(object(element)))
                : Stream.empty();
    }

    /** All texts in it, in their order, a line each. */
    String words() {
        List<String> texts = new ArrayList<>();
        addTexts(members, texts);
        return String.join("\n", texts);
    }

    private static void addTexts(@Nullable Object value, List<String> texts) {
        if (value instanceof String text) {
            texts.add(text);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(inner -> addTexts(inner, texts));
        } else if (value instanceof List<?> list) {
            list.forEach(inner -> addTexts(inner, texts));
        }
    }
}
