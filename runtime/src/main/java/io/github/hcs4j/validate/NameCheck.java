package io.github.hcs4j.validate;

import io.github.hcs4j.json.Located;
import io.github.hcs4j.json.OneLine;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.Suggestions;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells of names that the schema does not have, or that an object has twice. */
final class NameCheck {

    private final Findings findings;

    NameCheck(Findings findings) {
        this.findings = findings;
    }

    void duplicate(Located.Entry entry, Path path) {
        findings.error(
                Code.DUPLICATE_MEMBER,
                Spot.ofName(path, entry),
                "the name " + OneLine.quote(entry.name()) + " for the second time in its object",
                "each name once",
                () -> "leave out all but one: which of them counts is not defined");
    }

    void unknown(ObjectType<?> type, Set<String> known, Located.Entry entry, Path path) {
        Spot spot = Spot.ofName(path, entry);
        DraftNames.successorOf(entry.name())
                .ifPresentOrElse(
                        successor -> findings.warning(
                                Code.DRAFT_MEMBER,
                                spot,
                                OneLine.quote(entry.name()) + ", the name in a draft of schema 2",
                                "the name of the released schema",
                                () -> "write \"" + successor + "\" and check what is in it"),
                        () -> findings.warning(
                                Code.UNKNOWN_MEMBER,
                                spot,
                                OneLine.quote(entry.name()) + ", which " + type.name() + " does not have",
                                "a member that the schema has",
                                () -> didYouMean(entry.name(), List.copyOf(known))
                                        + "HCS refuses members that it does not know (0xC037010D)"));
    }

    /** A question that ends in a space after its full stop; empty if nothing is like the name. */
    static String didYouMean(String name, List<String> known) {
        List<String> same = known.stream()
                .filter(candidate -> plain(candidate).equals(plain(name)))
                .toList();
        List<String> near = same.isEmpty() ? Suggestions.near(name, known, Function.identity()) : same;
        return near.isEmpty()
                ? ""
                : near.stream().map(OneLine::quote).collect(Collectors.joining(" or ", "did you mean ", "? "));
    }

    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
