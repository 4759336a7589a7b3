package io.github.hcs4j.explain;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Events whose number tells something. Those of HCS come from the provider Microsoft-Windows-Hyper-V-Compute, the two last
 * from Microsoft-Windows-Hyper-V-Worker; all were seen in public reports.
 */
enum KnownEvent {
    CONFIGURATION_INVALID(
            11000,
            "compute system configuration is invalid",
            "the document that a compute system was to be created from was refused"),
    QUERY_INVALID(
            11001,
            "property query is invalid",
            "the document that came with a call was refused; it says property query, and means shutdown options as well"),
    HYPERV_MISSING(
            11008, "hyper-v is not installed", "the compute system needs Hyper-V, which is not installed on the host"),
    NOTHING_BOOTED(18603, "event 18603", "the firmware of the virtual machine started no operating system"),
    NOTHING_TO_BOOT(18604, "event 18604", "the firmware of the virtual machine found nothing that it could start");

    private final int id;
    private final String phrase;
    private final String meaning;

    KnownEvent(int id, String phrase, String meaning) {
        this.id = id;
        this.phrase = phrase;
        this.meaning = meaning;
    }

    int id() {
        return id;
    }

    /** Words of its message in lower case, by which it is known where its number was left out. */
    String phrase() {
        return phrase;
    }

    String meaning() {
        return meaning;
    }

    boolean is(ResultEvent event) {
        return Integer.valueOf(id).equals(event.id());
    }

    ResultEvent withoutMessage() {
        return new ResultEvent(id, meaning, null);
    }

    static Optional<KnownEvent> of(int id) {
        return Stream.of(values()).filter(event -> event.id == id).findFirst();
    }
}
