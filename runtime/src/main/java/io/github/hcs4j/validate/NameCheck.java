package io.github.hcs4j.validate;

import io.github.hcs4j.document.Direction;
import io.github.hcs4j.document.Experience;
import io.github.hcs4j.document.Place;
import io.github.hcs4j.document.Quote;
import io.github.hcs4j.json.Located;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.Suggestions;
import io.github.hcs4j.validate.Finding.Code;
import io.github.hcs4j.validate.Findings.At;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells of names that the schema does not have, or that an object has twice. */
final class NameCheck {

    /**
     * Names that drafts of schema 2 had until the middle of 2018, and what became of them. Those that differ from a
     * released name in nothing but case and underscores ({@code UEFI}, {@code device_path}) are not here: they are
     * suggested.
     */
    static final Map<String, String> DRAFT_NAMES = Map.of(
            "HostedSettings", "GuestRequest",
            "ResourceUri", "ResourcePath",
            "uefi_device", "DeviceType",
            "VPMem", "VirtualPMem",
            "VirtualSMBShares", "VirtualSmb",
            "GuestInterface", "GuestConnection",
            "Startup", "SizeInMB");

    private final Findings findings;

    NameCheck(Findings findings) {
        this.findings = findings;
    }

    void duplicate(Located.Entry entry, Place place) {
        findings.error(
                Code.DUPLICATE_MEMBER,
                At.name(place, entry),
                "the name " + Quote.text(entry.name()) + " for the second time in its object",
                "each name once",
                () -> "leave out all but one: which of them counts is not defined");
    }

    /** A member that the type does not have: what that means depends on who reads the document. */
    void unknown(ObjectType<?> type, Set<String> known, Located.Entry entry, Place place, Direction direction) {
        At at = At.name(place, entry);
        String successor = direction.isSent() ? DRAFT_NAMES.get(entry.name()) : null;
        if (successor != null) {
            findings.warning(
                    Code.DRAFT_MEMBER,
                    at,
                    Quote.text(entry.name()) + ", the name in a draft of schema 2",
                    "the name of the released schema",
                    () -> "write \"" + successor + "\" and check what is in it");
            return;
        }
        if (Experience.isOfPreview(type, entry.name())) {
            findings.note(
                    Code.DRAFT_MEMBER,
                    at,
                    Quote.text(entry.name()) + ", a member of previews of Windows Server 2016",
                    "a member that the schema has",
                    () -> "leave it out: Docker sent it in 2016, and no schema since then has it");
            return;
        }
        String found = Quote.text(entry.name()) + ", which " + type.name() + " does not have";
        if (Experience.isTakenInOtherCase(type, entry.name())) {
            findings.note(
                    Code.UNKNOWN_MEMBER,
                    at,
                    found,
                    "a member that the schema has",
                    () -> didYouMean(entry.name(), List.copyOf(known))
                            + "hosts take both: Microsoft's library for .NET sends this one");
            return;
        }
        if (type.isClosed()) {
            findings.error(
                    Code.UNKNOWN_MEMBER,
                    at,
                    found,
                    "a member that the schema has",
                    () -> didYouMean(entry.name(), List.copyOf(known)) + "the schema allows no others in this object");
            return;
        }
        switch (direction) {
            case TO_HCS, TO_GUEST, OTHER ->
                findings.warning(
                        Code.UNKNOWN_MEMBER,
                        at,
                        found,
                        "a member that the schema has",
                        () -> didYouMean(entry.name(), List.copyOf(known))
                                + refusal(direction, known.stream().anyMatch(entry.name()::equalsIgnoreCase)));
            case FROM_HCS, FROM_GUEST ->
                findings.note(
                        Code.UNKNOWN_MEMBER, at, found, "a member that the model has", () -> newerThanModel(direction));
            case OCI -> {
                String similar = didYouMean(entry.name(), List.copyOf(known));
                if (!similar.isEmpty()) {
                    findings.note(
                            Code.UNKNOWN_MEMBER,
                            at,
                            found,
                            "a member that the spec has for Windows",
                            () -> similar + "readers of a spec ignore what they do not know");
                }
            }
        }
    }

    /** What is to be done about a part of a reply that the model does not have. */
    static String newerThanModel(Direction direction) {
        return "nothing is wrong: " + direction.writer()
                + " wrote it, so it is newer than the model or of an old preview," + " and the model keeps it";
    }

    private static String refusal(Direction direction, boolean isOtherCase) {
        if (direction == Direction.OTHER) {
            return "check the name: what readers of this schema do with it is not known";
        }
        return direction.receiver()
                + (isOtherCase
                        ? " refuses members that it does not know; whether it minds the case of letters is not known"
                        : " refuses members that it does not know (0xC037010D, seen in reports)");
    }

    /** A question that ends in a space after its full stop; empty if nothing is like the name. */
    static String didYouMean(String name, List<String> known) {
        String plainName = plain(name);
        List<String> same = known.stream()
                .filter(candidate -> plain(candidate).equals(plainName))
                .toList();
        List<String> near = same.isEmpty() ? Suggestions.near(name, known, Function.identity()) : same;
        return near.isEmpty()
                ? ""
                : near.stream().map(Quote::text).collect(Collectors.joining(" or ", "did you mean ", "? "));
    }

    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
