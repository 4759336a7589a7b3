package io.github.hcs4j.validate;

import io.github.hcs4j.document.Place;
import io.github.hcs4j.document.Quote;
import io.github.hcs4j.json.Located;
import io.github.hcs4j.type.Form;
import io.github.hcs4j.type.JsonType;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.ScalarType;
import io.github.hcs4j.validate.Finding.Code;
import io.github.hcs4j.validate.Findings.At;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Checks patterns, and the values that are allowed. The pattern of a member's own text is not looked at, nor that of
 * GUIDs, whose form is checked with their type.
 */
final class FormCheck {

    /** As many of the values that are allowed are shown. */
    private static final int MOST_SHOWN = 8;

    private final PatternCheck patternCheck;
    private final Findings findings;

    FormCheck(PatternCheck patternCheck, Findings findings) {
        this.patternCheck = patternCheck;
        this.findings = findings;
    }

    void check(Member<?> member, Located value, Place place) {
        List<Form> forms = member.forms().stream()
                .filter(form -> form.depth() > 0 || form.pattern() == null || !isText(member.type()))
                .toList();
        check(forms, member.type(), value, place);
    }

    /** Whether the member's own text is looked at with its type. */
    private static boolean isText(JsonType<?> type) {
        return type instanceof ScalarType<?> scalar && TextFormat.isOfTexts(scalar);
    }

    /** Checks a value, and what is in it, against forms. */
    void check(List<Form> forms, JsonType<?> type, Located value, Place place) {
        for (Form form : forms) {
            if (form.pattern() == null || Depths.innermost(type) != ScalarType.GUID) {
                Depths.each(form.depth(), type, value, place, (inner, at) -> check(form, type, inner, at));
            }
        }
    }

    private void check(Form form, JsonType<?> type, Located value, Place place) {
        if (form.pattern() != null && value instanceof Located.TextValue text) {
            patternCheck.check(form.pattern(), text, place);
        }
        boolean isListOfThese = value instanceof Located.ListValue && Depths.isOneOrMany(form.depth(), type);
        if (!form.values().isEmpty() && !(value instanceof Located.NullValue) && !isListOfThese) {
            checkAmong(form.values(), value, place);
        }
    }

    private void checkAmong(List<@Nullable Object> values, Located value, Place place) {
        String found = PlainValue.of(value);
        if (values.stream().noneMatch(allowed -> PlainValue.ofFree(allowed).equals(found))) {
            findings.error(
                    Code.OTHER_CONSTANT,
                    At.value(place, value),
                    Quote.value(value, place),
                    place.isSecret() ? "a value that is allowed" : expected(values),
                    () -> values.size() == 1 ? "write that value" : "write one of the values that the schema allows");
        }
    }

    private static String expected(List<@Nullable Object> values) {
        String first = values.stream()
                .limit(MOST_SHOWN)
                .map(value -> value == null ? "null" : ScalarType.ANY.toJson(value))
                .collect(Collectors.joining(", "));
        if (values.size() == 1) {
            return first;
        }
        return "one of " + first + (values.size() > MOST_SHOWN ? ", ..." : "");
    }
}
