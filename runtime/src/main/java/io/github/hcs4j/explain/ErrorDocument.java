package io.github.hcs4j.explain;

import io.github.hcs4j.explain.Explanation.Cause;
import io.github.hcs4j.explain.Explanation.Event;
import io.github.hcs4j.explain.Explanation.Side;
import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.model.v2.AttributionRecord;
import io.github.hcs4j.model.v2.CrashReport;
import io.github.hcs4j.type.ModelRecord;
import io.github.hcs4j.type.ScalarType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document about an error: a result document, the exit status of a system, the reply of a guest, the report of a
 * crash. It is read member by member, so that one that is not as it should be costs no other.
 */
final class ErrorDocument {

    /** What documents about errors begin with. */
    static final String FIRST_NAMES =
            "Error|ErrorMessage|ErrorEvents|Attribution|Status|ExitType|Result|ActivityId|ErrorRecords"
                    + "|Success|ErrorCode|SystemId|CrashParameters|CrashLog|WindowsCrashInfo";

    /** Where a code stands: in results, in exits of systems and processes, in replies of guests and of the network. */
    private static final List<String> CODES = List.of("Error", "Status", "Result", "ErrorCode", "ExitCode");

    private static final String RESULT = "Result";
    private static final String ACTIVITY = "ActivityId";

    private static final String MESSAGE = "ErrorMessage";
    private static final String NETWORK_MESSAGE = "Error";
    private static final String SUCCESS = "Success";
    private static final String EVENTS = "ErrorEvents";
    private static final String RECORDS = "ErrorRecords";
    private static final String ATTRIBUTION = "Attribution";
    private static final String EXIT_TYPE = "ExitType";
    private static final String CRASH_LOG = "CrashLog";
    private static final String EVENT_MESSAGE = "Message";

    private final Map<String, @Nullable Object> members;

    private ErrorDocument(Map<String, @Nullable Object> members) {
        this.members = members;
    }

    static ErrorDocument of(ModelRecord record) {
        return Objects.requireNonNull(object(ScalarType.ANY.read(Secrets.hide(record.toJson()))));
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
        return codes().findAny().isPresent()
                || members.get(MESSAGE) instanceof String
                || Boolean.FALSE.equals(members.get(SUCCESS))
                || members.get(EVENTS) instanceof List
                || members.get(RECORDS) instanceof List
                || members.get(ATTRIBUTION) instanceof List
                || members.get(EXIT_TYPE) instanceof String
                || isCrash();
    }

    private boolean isCrash() {
        return members.get(BugCheck.PARAMETERS) instanceof List || members.get(CRASH_LOG) instanceof String;
    }

    /** Whether the agent of a guest wrote it: only guests call the code of a failure a result and explain it. */
    boolean isOfGuest() {
        boolean hasResult = members.get(RESULT) instanceof Number;
        return members.get(RECORDS) instanceof List
                || (hasResult && (members.get(MESSAGE) instanceof String || members.get(ACTIVITY) instanceof String));
    }

    /** The numbers that say what failed, signed or not, also those of the records and of the attribution in it. */
    Stream<Number> codes() {
        Stream<Number> own = CODES.stream()
                .map(members::get)
                .filter(code -> code instanceof Integer || code instanceof Long)
                .map(Number.class::cast);
        Stream<ErrorDocument> attributed = elements(ATTRIBUTION)
                .flatMap(record -> record.members.values().stream())
                .flatMap(cause -> Stream.ofNullable(object(cause)));
        return Stream.concat(own, Stream.concat(elements(RECORDS), attributed).flatMap(ErrorDocument::codes));
    }

    Stream<String> messages() {
        return Stream.of(MESSAGE, NETWORK_MESSAGE, CRASH_LOG)
                .filter(name -> !isOfGuest() || !name.equals(MESSAGE))
                .flatMap(name -> Stream.ofNullable(text(name)));
    }

    private @Nullable String text(String name) {
        return members.get(name) instanceof String text && !text.isBlank() ? text : null;
    }

    /** What it is attributed to. */
    Stream<Cause> causes() {
        Stream<Cause> attributed =
                elements(ATTRIBUTION).flatMap(ErrorDocument::attributed).flatMap(record -> Causes.of(record).stream());
        return isCrash() ? Stream.concat(Stream.of(crash()), attributed) : attributed;
    }

    private Cause crash() {
        return BugCheck.crash(CrashReport.TYPE, members.get(BugCheck.PARAMETERS));
    }

    private Stream<AttributionRecord> attributed() {
        try {
            return Stream.of(AttributionRecord.TYPE.ofTree(members));
        } catch (JsonException another) {
            return Stream.empty();
        }
    }

    Stream<Event> events() {
        Stream<Event> exit = Optional.ofNullable(text(EXIT_TYPE)).stream().map(ErrorDocument::exit);
        Stream<Event> events = elements(EVENTS).map(ErrorDocument::event);
        Stream<Event> reply =
                Optional.ofNullable(isOfGuest() ? text(MESSAGE) : null).stream().map(ErrorDocument::reply);
        return Stream.of(exit, events, reply, elements(RECORDS).map(ErrorDocument::guestRecord))
                .flatMap(all -> all);
    }

    /** What the agent of a guest said. */
    static Event reply(String said) {
        return new Event(null, Side.GUEST, "its agent answers", said);
    }

    private static Event exit(String type) {
        String meaning = switch (type) {
            case "GracefulExit" -> "it was shut down, or ended by itself in good order";
            case "ForcedExit" -> "it was ended by force";
            case "UnexpectedExit" -> "nobody asked it to; its attribution says more";
            default -> "nothing more is known";
        };
        return new Event(null, Side.HOST, "the compute system ended (" + type + "): " + meaning, null);
    }

    private Event event() {
        Integer id = members.get("EventId") instanceof Integer number ? number : null;
        String meaning =
                id == null ? null : KnownEvent.of(id).map(KnownEvent::meaning).orElse(null);
        return new Event(id, Side.HOST, meaning, text(EVENT_MESSAGE));
    }

    private Event guestRecord() {
        String module = text("ModuleName");
        String file = text("FileName");
        String line = members.get("Line") instanceof Integer number ? ":" + number : "";
        String source = Stream.of(module, file == null ? null : file + line)
                .flatMap(Stream::ofNullable)
                .reduce((a, b) -> a + ", " + b)
                .map(of -> " (" + of + ')')
                .orElse("");
        return new Event(null, Side.GUEST, "its agent reports an error" + source, text(EVENT_MESSAGE));
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
