package io.github.hcs4j.validate;

import io.github.hcs4j.document.Quote;
import io.github.hcs4j.document.Spot;
import io.github.hcs4j.document.TypeSchema;
import io.github.hcs4j.json.Located;
import io.github.hcs4j.type.EnumType;
import io.github.hcs4j.validate.Finding.Code;
import io.github.hcs4j.validate.Findings.At;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Checks the texts of enumerations. */
final class EnumCheck {

    private final TypeSchema schema;
    private final Findings findings;
    private final VersionCheck versionCheck;
    private final Map<EnumType<?>, Map<String, EnumType.Value<?>>> enumerations = new IdentityHashMap<>();

    EnumCheck(TypeSchema schema, Findings findings, VersionCheck versionCheck) {
        this.schema = schema;
        this.findings = findings;
        this.versionCheck = versionCheck;
    }

    void check(EnumType<?> type, Located.TextValue value, Spot spot) {
        Map<String, EnumType.Value<?>> known = enumerations.computeIfAbsent(type, EnumCheck::byText);
        EnumType.Value<?> met = known.get(value.text());
        if (met != null) {
            versionCheck.value(met.text(), met.since(), met.until(), value, spot);
            return;
        }
        findings.warning(
                Code.UNKNOWN_VALUE,
                At.value(spot.place(), value),
                Quote.value(value, spot.place()),
                "a value that " + type.name() + " has",
                () -> suggestion(value.text(), List.copyOf(known.keySet()), spot));
    }

    private static Map<String, EnumType.Value<?>> byText(EnumType<?> type) {
        Map<String, EnumType.Value<?>> values = new HashMap<>();
        type.values().forEach(value -> values.put(value.text(), value));
        return values;
    }

    private String suggestion(String text, List<String> known, Spot spot) {
        String didYouMean = spot.place().isSecret() ? "" : NameCheck.didYouMean(text, known);
        if (!schema.isOfHcs()) {
            return didYouMean + "write one of its values";
        }
        boolean isOnlyCase =
                known.stream().anyMatch(value -> value.toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT)));
        return didYouMean
                + (isOnlyCase ? "drafts of schema 2 had other spellings" : "HCS refuses values that it does not know");
    }
}
