package io.github.hcs4j.cli.site;

import io.github.hcs4j.processor.model.Form;
import io.github.hcs4j.processor.model.GivenValue;
import io.github.hcs4j.processor.model.PropertyModel;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a schema says of a member beside its type and what it is for. */
final class MemberNotes {

    private MemberNotes() {}

    static void add(Html html, PropertyModel member, @Nullable String overlay) {
        PropertyModel.Traits traits = member.traits();
        if (traits.required()) {
            mark(html, "required");
        }
        if (traits.readOnly()) {
            mark(html, "set by the one who answers");
        }
        if (traits.deprecation() != null) {
            mark(html, "deprecated");
        }
        addOverlay(html, overlay);
        for (Form form : traits.demands().forms()) {
            boolean isOfMember = form.depth() == 0;
            if (form.constant() != null) {
                note(
                        html,
                        isOfMember ? "Always" : "Each value always",
                        form.constant().text());
            }
            if (form.values().size() > 1) {
                String values = form.values().stream().map(GivenValue::json).collect(Collectors.joining(", "));
                note(html, isOfMember ? "One of" : "Each value one of", values);
            }
            if (form.pattern() != null) {
                note(html, isOfMember ? "Pattern" : "Pattern of each value", form.pattern());
            }
        }
        if (traits.absence() != null) {
            note(html, "Absent means", traits.absence().text());
        }
    }

    /** Marks what an overlay adds to a published type, and says where the overlay has it from. */
    static void addOverlay(Html html, @Nullable String source) {
        if (source != null) {
            addOverlayMark(html);
            html.element("div", "Source: " + source, "class", "note");
        }
    }

    static void addOverlayMark(Html html) {
        mark(html, "in no published schema");
    }

    private static void mark(Html html, String text) {
        html.text(" ").element("span", text, "class", "mark");
    }

    private static void note(Html html, String text, String value) {
        html.open("div", "class", "note")
                .text(text + ' ')
                .element("code", Entry.label(value))
                .close();
    }
}
