package io.github.hcs4j.validate;

import io.github.hcs4j.document.Direction;
import io.github.hcs4j.document.Place;
import io.github.hcs4j.document.Quote;
import io.github.hcs4j.json.Located;
import io.github.hcs4j.type.SchemaPattern;
import io.github.hcs4j.validate.Finding.Code;
import io.github.hcs4j.validate.Finding.Severity;
import io.github.hcs4j.validate.Findings.At;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks texts against the patterns of their members, which anybody may have written. */
final class PatternCheck {

    /** What stands in a template for a value: that of a format, a shell, or a page of instructions, or words. */
    private static final Pattern PLACEHOLDER =
            Pattern.compile("%[a-z]{1,3}|\\$\\{[^}]*}|\\{\\{[^}]*}}|<[^>]*>|[A-Za-z]++( [A-Za-z]++)++|GUID");

    /** What to do about a placeholder. */
    static final String FILL_IN = "fill in the placeholder before the document is sent";

    private final Direction direction;
    private final Findings findings;
    private final Map<String, Optional<Pattern>> patterns = new HashMap<>();

    PatternCheck(Direction direction, Findings findings) {
        this.direction = direction;
        this.findings = findings;
    }

    static boolean isPlaceholder(String text) {
        return PLACEHOLDER.matcher(text).matches();
    }

    void check(String regularExpression, Located.TextValue value, Place place) {
        // an expression that Java has not cannot be checked
        Optional<Pattern> pattern = patterns.computeIfAbsent(regularExpression, SchemaPattern::of);
        if (pattern.isEmpty()) {
            return;
        }
        switch (BoundedMatch.find(pattern.get(), value.text())) {
            case FOUND -> {}
            case NOT_FOUND -> mismatch(regularExpression, pattern.get(), value, place);
            case GIVEN_UP ->
                findings.warning(
                        Code.PATTERN_NOT_CHECKED,
                        At.value(place, value),
                        "a text of " + value.text().length() + " characters, too many to match it in time",
                        matching(regularExpression),
                        () -> "check the text yourself, or make the pattern of the schema simpler");
        }
    }

    private void mismatch(String regularExpression, Pattern pattern, Located.TextValue value, Place place) {
        boolean isBraced = Guids.isBraced(value.text())
                && pattern.matcher(Guids.canonical(value.text())).find();
        boolean isPlaceholder = isPlaceholder(value.text());
        boolean isWritten = direction.isWritten();
        findings.add(
                isBraced || isPlaceholder || isWritten ? Severity.WARNING : Severity.ERROR,
                Code.PATTERN_MISMATCH,
                At.value(place, value),
                Quote.value(value, place),
                matching(regularExpression),
                () -> advice(isBraced, isPlaceholder));
    }

    private static String matching(String regularExpression) {
        return "a text that matches " + Quote.text(regularExpression);
    }

    private String advice(boolean isBraced, boolean isPlaceholder) {
        if (isBraced) {
            return "write it without braces" + (direction.isSent() ? ": HCS compares texts" : "");
        }
        return isPlaceholder ? FILL_IN : "write a text of this form";
    }
}
