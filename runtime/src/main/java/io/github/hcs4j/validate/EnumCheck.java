package io.github.hcs4j.validate;

import io.github.hcs4j.document.Direction;
import io.github.hcs4j.document.Quote;
import io.github.hcs4j.document.Spot;
import io.github.hcs4j.json.Located;
import io.github.hcs4j.type.EnumType;
import io.github.hcs4j.validate.Finding.Code;
import io.github.hcs4j.validate.Finding.Severity;
import io.github.hcs4j.validate.Findings.At;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Checks the texts of enumerations. */
final class EnumCheck {

    private final Findings findings;
    private final VersionCheck versionCheck;
    private final Map<EnumType<?>, Map<String, EnumType.Value<?>>> enumerations = new IdentityHashMap<>();

    EnumCheck(Findings findings, VersionCheck versionCheck) {
        this.findings = findings;
        this.versionCheck = versionCheck;
    }

    void check(EnumType<?> type, Located.TextValue value, Spot spot, Direction direction) {
        Map<String, EnumType.Value<?>> known = enumerations.computeIfAbsent(type, EnumCheck::byText);
        EnumType.Value<?> met = known.get(value.text());
        if (met != null) {
            versionCheck.value(met.text(), met.since(), met.until(), value, spot);
            return;
        }
        findings.add(
                direction.isWritten() ? Severity.NOTE : Severity.WARNING,
                Code.UNKNOWN_VALUE,
                At.value(spot.place(), value),
                Quote.value(value, spot.place()),
                "a value that " + type.name() + " has",
                () -> suggestion(value.text(), List.copyOf(known.keySet()), spot, direction));
    }

    private static Map<String, EnumType.Value<?>> byText(EnumType<?> type) {
        Map<String, EnumType.Value<?>> values = new HashMap<>();
        type.values().forEach(value -> values.put(value.text(), value));
        return values;
    }

    private static String suggestion(String text, List<String> known, Spot spot, Direction direction) {
        if (direction.isWritten()) {
            return NameCheck.newerThanModel(direction);
        }
        String didYouMean = spot.place().isSecret() ? "" : NameCheck.didYouMean(text, known);
        if (!direction.isSent()) {
            return didYouMean + "write one of its values";
        }
        boolean isOnlyCase =
                known.stream().anyMatch(value -> value.toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT)));
        return didYouMean
                + (isOnlyCase
                        ? "drafts of schema 2 had other spellings"
                        : direction.receiver() + " refuses values that its version does not know (seen in a report)");
    }
}
