package io.github.hcs4j.explain;

import io.github.hcs4j.explain.Explanation.Event;
import io.github.hcs4j.explain.Explanation.Side;
import java.util.List;
import java.util.Optional;

/**
 * Events whose number tells something: those from 11000 on come from the provider Microsoft-Windows-Hyper-V-Compute,
 * those from 12000 on from Microsoft-Windows-Hyper-V-Worker. They were seen in public reports.
 */
enum KnownEvent {
    CONFIGURATION_INVALID(
            11000,
            "compute system configuration is invalid",
            "the document that a compute system was to be created from was refused"),
    QUERY_INVALID(
            11001,
            "property query is invalid",
            "the document that came with a call was refused; it says property query, and means shutdown options as"
                    + " well"),
    HYPERV_MISSING(
            11008, "hyper-v is not installed", "the compute system needs Hyper-V, which is not installed on the host"),
    DEVICE_FAILED(
            12010,
            "failed to power on with error",
            "a device of the virtual machine could not be started; the message names the device and the error"),
    START_FAILED(12030, "failed to start. (virtual machine id", "the virtual machine could not be started"),
    ATTACHMENT_FAILED(
            12140,
            "failed to open attachment",
            "a disk of the virtual machine could not be opened; the message names it"),
    TRIPLE_FAULT(
            18560,
            "caused a triple fault",
            "the virtual machine was reset: a processor of it met errors while it handled errors, as when its kernel or"
                    + " firmware does not fit to the machine"),
    GUEST_CRASHED(
            18590,
            "guest operating system reported that it failed",
            "the operating system of the guest crashed; the first code is the bug check of Windows"),
    BOOTED(18601, "successfully booted an operating system", "the virtual machine started an operating system"),
    WATCHDOG(18602, "encountered a watchdog timeout", "the virtual machine did not react any more and was reset"),
    NOTHING_BOOTED(18603, "event 18603", "the firmware of the virtual machine started no operating system"),
    NOTHING_TO_BOOT(18604, "event 18604", "the firmware of the virtual machine found nothing that it could start");

    /** All of them, without a copy for each who asks. */
    static final List<KnownEvent> KNOWN = List.of(values());

    private final int id;
    private final String phrase;
    private final String meaning;

    KnownEvent(int id, String phrase, String meaning) {
        this.id = id;
        this.phrase = phrase;
        this.meaning = meaning;
    }

    /** Words of its message in lower case, by which it is known where its number was left out. */
    String phrase() {
        return phrase;
    }

    String meaning() {
        return meaning;
    }

    boolean is(Event event) {
        return Integer.valueOf(id).equals(event.id());
    }

    Event withoutMessage() {
        return new Event(id, Side.HOST, meaning, null);
    }

    static Optional<KnownEvent> of(int id) {
        return KNOWN.stream().filter(event -> event.id == id).findFirst();
    }
}
