package io.github.hcs4j.validate;

import io.github.hcs4j.json.Located;
import io.github.hcs4j.json.OneLine;
import io.github.hcs4j.type.EnumType;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Checks texts: against patterns, and against the texts of enumerations. */
final class TextCheck {

    /** What stands in a template for a value: that of a format, a shell, or a page of instructions. */
    private static final Pattern PLACEHOLDER = Pattern.compile("%[a-z]{1,3}|\\$\\{[^}]*}|\\{\\{[^}]*}}|<[^>]*>");

    private final Findings findings;
    private final VersionCheck versionCheck;
    private final Map<String, Optional<Pattern>> patterns = new HashMap<>();
    private final Map<EnumType<?>, Map<String, EnumType.Value<?>>> enumerations = new IdentityHashMap<>();

    TextCheck(Findings findings, VersionCheck versionCheck) {
        this.findings = findings;
        this.versionCheck = versionCheck;
    }

    void pattern(String regularExpression, Located.TextValue value, Path path) {
        Optional<Pattern> pattern = patterns.computeIfAbsent(regularExpression, TextCheck::compiled);
        if (pattern.isEmpty() || pattern.get().matcher(value.text()).find()) {
            return;
        }
        boolean isBraced = Guids.isBraced(value.text())
                && pattern.get().matcher(Guids.canonical(value.text())).find();
        boolean isPlaceholder = PLACEHOLDER.matcher(value.text()).matches();
        findings.add(
                isBraced || isPlaceholder ? Severity.WARNING : Severity.ERROR,
                Code.PATTERN_MISMATCH,
                Spot.of(path, value),
                value.describe(),
                "a text that matches " + OneLine.quote(regularExpression),
                () -> advice(isBraced, isPlaceholder));
    }

    private static String advice(boolean isBraced, boolean isPlaceholder) {
        if (isBraced) {
            return "write it without braces: HCS compares texts";
        }
        return isPlaceholder ? "fill in the placeholder before the document is sent" : "write a text of this form";
    }

    /** An expression of JSON Schema that is none of Java's cannot be checked. */
    private static Optional<Pattern> compiled(String regularExpression) {
        try {
            return Optional.of(Pattern.compile(regularExpression));
        } catch (PatternSyntaxException notJava) {
            return Optional.empty();
        }
    }

    void enumeration(EnumType<?> type, Located.TextValue value, Path path, Versions versions) {
        Map<String, EnumType.Value<?>> known = enumerations.computeIfAbsent(type, TextCheck::byText);
        EnumType.Value<?> met = known.get(value.text());
        if (met != null) {
            versionCheck.value(met, Spot.of(path, value), versions);
            return;
        }
        findings.warning(
                Code.UNKNOWN_VALUE,
                Spot.of(path, value),
                value.describe(),
                "a value that " + type.name() + " has",
                () -> suggestion(value.text(), List.copyOf(known.keySet())));
    }

    private static Map<String, EnumType.Value<?>> byText(EnumType<?> type) {
        Map<String, EnumType.Value<?>> values = new HashMap<>();
        type.values().forEach(value -> values.put(value.text(), value));
        return values;
    }

    private static String suggestion(String text, List<String> known) {
        boolean isOnlyCase =
                known.stream().anyMatch(value -> value.toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT)));
        return NameCheck.didYouMean(text, known)
                + (isOnlyCase ? "drafts of schema 2 had other spellings" : "HCS refuses values that it does not know");
    }
}
