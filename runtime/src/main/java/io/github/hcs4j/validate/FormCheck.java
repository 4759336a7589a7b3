package io.github.hcs4j.validate;

import io.github.hcs4j.document.Place;
import io.github.hcs4j.document.Quote;
import io.github.hcs4j.json.Located;
import io.github.hcs4j.type.Form;
import io.github.hcs4j.type.JsonType;
import io.github.hcs4j.type.ListType;
import io.github.hcs4j.type.MapType;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.ScalarType;
import io.github.hcs4j.validate.Finding.Code;
import io.github.hcs4j.validate.Findings.At;

/**
 * Checks constants, and the patterns of what lists and maps hold. The pattern of a member's own text is not looked at,
 * nor that of GUIDs, whose form is checked with their type.
 */
final class FormCheck {

    private final PatternCheck patternCheck;
    private final Findings findings;

    FormCheck(PatternCheck patternCheck, Findings findings) {
        this.patternCheck = patternCheck;
        this.findings = findings;
    }

    void check(Member<?> member, Located value, Place place) {
        for (Form form : member.forms()) {
            if (form.constant() != null || inside(member.type(), form.depth()) != ScalarType.GUID) {
                check(form, form.depth(), value, place);
            }
        }
    }

    private static JsonType<?> inside(JsonType<?> type, int depth) {
        if (depth > 0 && type instanceof ListType<?> list) {
            return inside(list.element(), depth - 1);
        }
        return depth > 0 && type instanceof MapType<?> map ? inside(map.value(), depth - 1) : type;
    }

    private void check(Form form, int depth, Located value, Place place) {
        if (depth == 0) {
            check(form, value, place);
        } else if (value instanceof Located.ListValue list) {
            for (int i = 0; i < list.elements().size(); i++) {
                check(form, depth - 1, list.elements().get(i), place.element(i));
            }
        } else if (value instanceof Located.ObjectValue map) {
            map.entries().forEach(entry -> check(form, depth - 1, entry.value(), place.entry(entry.name())));
        }
    }

    private void check(Form form, Located value, Place place) {
        if (form.pattern() != null && form.depth() > 0 && value instanceof Located.TextValue text) {
            patternCheck.check(form.pattern(), text, place);
        }
        Object constant = form.constant();
        if (constant != null
                && !(value instanceof Located.NullValue)
                && !PlainValue.of(value).equals(PlainValue.ofFree(constant))) {
            String expected = ScalarType.ANY.toJson(constant);
            findings.error(
                    Code.OTHER_CONSTANT,
                    At.value(place, value),
                    Quote.value(value, place),
                    place.isSecret() ? "the one value that is allowed" : expected,
                    () -> "write that value");
        }
    }
}
