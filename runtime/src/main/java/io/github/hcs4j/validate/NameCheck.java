package io.github.hcs4j.validate;

import io.github.hcs4j.document.Place;
import io.github.hcs4j.document.Quote;
import io.github.hcs4j.document.TypeSchema;
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

    private final TypeSchema schema;
    private final Findings findings;

    NameCheck(TypeSchema schema, Findings findings) {
        this.schema = schema;
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

    void unknown(ObjectType<?> type, Set<String> known, Located.Entry entry, Place place) {
        At at = At.name(place, entry);
        String successor = schema.isOfHcs() ? DRAFT_NAMES.get(entry.name()) : null;
        if (successor != null) {
            findings.warning(
                    Code.DRAFT_MEMBER,
                    at,
                    Quote.text(entry.name()) + ", the name in a draft of schema 2",
                    "the name of the released schema",
                    () -> "write \"" + successor + "\" and check what is in it");
            return;
        }
        String why = schema.isOfHcs()
                ? "HCS refuses members that it does not know (0xC037010D)"
                : "check the name: readers of this schema ignore what they do not know";
        findings.warning(
                Code.UNKNOWN_MEMBER,
                at,
                Quote.text(entry.name()) + ", which " + type.name() + " does not have",
                "a member that the schema has",
                () -> didYouMean(entry.name(), List.copyOf(known)) + why);
    }

    /** A question that ends in a space after its full stop; empty if nothing is like the name. */
    static String didYouMean(String name, List<String> known) {
        List<String> same = known.stream()
                .filter(candidate -> plain(candidate).equals(plain(name)))
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
