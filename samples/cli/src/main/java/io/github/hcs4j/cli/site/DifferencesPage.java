package io.github.hcs4j.cli.site;

import io.github.hcs4j.processor.model.Lifetime;
import java.util.List;

/** The page that compares two versions, which a reader chooses. */
final class DifferencesPage {

    static final String SCRIPT = "differences.js";

    private final Reference reference;

    DifferencesPage(Reference reference) {
        this.reference = reference;
    }

    String html(Frame frame) {
        return frame.page(
                reference.differencesPage(),
                "Differences between versions of " + reference.title(),
                List.of(SCRIPT),
                this::addBody);
    }

    private void addBody(Html html) {
        html.open("main", "id", "site-content", "class", "single", "data-model", reference.word());
        html.element("h1", "Differences between versions of " + reference.title());
        html.open("noscript")
                .element("p", "Differences are worked out by a script, and this browser runs none.")
                .close();
        html.open("form", "class", "filter", "id", "site-choice", "hidden", "");
        addChoice(html, "From", "site-from");
        addChoice(html, "To", "site-to");
        html.element("button", "Swap", "type", "button", "id", "site-swap");
        html.element("p", "", "role", "status", "id", "site-counts");
        html.close();
        html.element(
                "p",
                "What is not dated is in no version for certain, so it is in no comparison: " + undated() + '.',
                "class",
                "muted");
        html.open("div", "id", "site-differences").close();
        html.close();
    }

    private void addChoice(Html html, String label, String id) {
        html.open("div").element("label", label, "for", id).open("select", "id", id);
        for (Lifetime.Version version : reference.versions()) {
            html.element(
                    "option", version + " - " + Dates.windows(version, reference.model()), "value", version.toString());
        }
        html.close().close();
    }

    private String undated() {
        long types = reference.model().types().stream()
                .filter(type -> type.lifetime().since() == null)
                .count();
        long entries = reference.model().types().stream()
                .filter(type -> type.lifetime().since() != null)
                .flatMap(type -> Entry.of(type).stream())
                .filter(entry -> entry.lifetime().since() == null)
                .count();
        return Words.count(types, "type") + ", and " + entries + " members and values of others";
    }
}
