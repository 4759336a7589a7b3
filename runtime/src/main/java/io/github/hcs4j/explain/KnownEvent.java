package io.github.hcs4j.explain;

import io.github.hcs4j.explain.Explanation.Event;
import io.github.hcs4j.explain.Explanation.Side;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An event that is known by its number or by the words of its message, or what a program says in words of its own.
 *
 * @param name stands for it, for programs
 * @param id its number in the event log; {@code null} if it has none, or none that is sure
 * @param side where it happened; {@code null} if it can be anywhere
 * @param isVague whether it can be said of anything, so that it counts only where nothing else is known
 * @param phrases what its message is known by
 * @param meaning what it means
 * @param advice what to do; empty if that depends on more
 * @param instead the errors whose own advice, which knows nothing of the event, the advice takes the place of
 */
record KnownEvent(
        String name,
        @Nullable Integer id,
        @Nullable Side side,
        boolean isVague,
        List<String> phrases,
        String meaning,
        String advice,
        List<String> instead) {

    static final String CONFIGURATION_INVALID = "CONFIGURATION_INVALID";
    static final String QUERY_INVALID = "QUERY_INVALID";
    static final String HYPERV_MISSING = "HYPERV_MISSING";
    static final String NOTHING_BOOTED = "NOTHING_BOOTED";
    static final String BOOT_NOT_SECURE = "BOOT_NOT_SECURE";
    static final String NO_BOOT_DEVICE = "NO_BOOT_DEVICE";

    private static final int COLUMNS = 7;

    /** Where an event happened that can be anywhere. */
    private static final String ANYWHERE = "ANYWHERE";

    private static final List<KnownEvent> ALL = read().toList();

    private static final Map<Integer, KnownEvent> BY_ID = new HashMap<>();
    private static final Map<String, KnownEvent> BY_NAME = new HashMap<>();
    private static final Map<String, KnownEvent> BY_MEANING = new HashMap<>();
    private static final Phrases<KnownEvent> PHRASES = new Phrases<>();

    static {
        for (KnownEvent event : ALL) {
            if (event.id != null) {
                BY_ID.put(event.id, event);
            }
            BY_NAME.put(event.name, event);
            BY_MEANING.put(event.meaning, event);
            event.phrases.forEach(phrase -> PHRASES.add(phrase, event, Phrases.Fit.ANYWHERE));
        }
    }

    /** The rows of the table, read at each call. */
    static Stream<KnownEvent> read() {
        return DataTable.rows("events.tsv", COLUMNS).map(KnownEvent::event);
    }

    private static KnownEvent event(List<String> row) {
        String id = row.get(1);
        String side = row.get(2);
        return new KnownEvent(
                row.get(0),
                id.isEmpty() ? null : Integer.valueOf(id),
                side.isEmpty() || side.equals(ANYWHERE) ? null : Side.valueOf(side),
                side.isEmpty(),
                DataTable.alternatives(row.get(3)),
                row.get(4),
                row.get(5),
                DataTable.alternatives(row.get(6)));
    }

    static List<KnownEvent> all() {
        return ALL;
    }

    /** Finds events by the words of their messages. */
    static Phrases<KnownEvent> messages() {
        return PHRASES;
    }

    static Optional<KnownEvent> of(int id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** What is known of an event that was explained. */
    static Optional<KnownEvent> of(Event event) {
        return Optional.ofNullable(event.meaning() == null ? null : BY_MEANING.get(event.meaning()));
    }

    /** The event of a name that the table has. */
    static KnownEvent named(String name) {
        KnownEvent event = BY_NAME.get(name);
        if (event == null) {
            throw new IllegalArgumentException(name + " is not in events.tsv");
        }
        return event;
    }

    boolean is(Event event) {
        return meaning.equals(event.meaning());
    }

    Event event() {
        return new Event(id, side, meaning, null);
    }
}
