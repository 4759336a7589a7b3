package io.github.hcs4j.cli.site;

import io.github.hcs4j.processor.model.Lifetime;
import io.github.hcs4j.processor.model.TypeModel;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The page with what each version did to each type, type by version. */
final class VersionsPage {

    static final String SCRIPT = "versions.js";

    private final Reference reference;
    private final List<Lifetime.Version> versions;

    VersionsPage(Reference reference) {
        this.reference = reference;
        this.versions = reference.versions();
    }

    String html(Frame frame) {
        return frame.page(reference.versionsPage(), "Versions of " + reference.title(), List.of(SCRIPT), this::addBody);
    }

    private void addBody(Html html) {
        html.open("main", "id", "site-content", "class", "single");
        html.element("h1", "Versions of " + reference.title());
        html.element(
                "p",
                "What each version did to each type: new, members or values added (+) or withdrawn (−), there as before"
                        + " (·), or gone. A number leads to the names.",
                "class",
                "lead");
        addFilter(html);
        addTable(html);
        html.close();
    }

    private void addFilter(Html html) {
        html.open("form", "class", "filter", "id", "site-filter", "hidden", "");
        html.open("div").element("label", "Type", "for", "site-name");
        html.empty(
                "input", "type", "search", "id", "site-name", "placeholder", "Part of a name", "autocomplete", "off");
        html.close();
        html.open("div").element("label", "Changed in", "for", "site-changed");
        html.open("select", "id", "site-changed").element("option", "any version, or none", "value", "");
        versions.forEach(version -> html.element("option", version.toString(), "value", version.toString()));
        html.close().close();
        html.element("p", "", "role", "status", "id", "site-shown").close();
    }

    private void addTable(Html html) {
        String caption = "Types by versions";
        html.open("div", "class", "scroll tall", "role", "region", "tabindex", "0", "aria-label", caption);
        html.open("table", "class", "matrix", "id", "site-matrix").element("caption", caption, "class", "unseen");
        html.open("thead").open("tr").element("th", "Type", "scope", "col");
        for (Lifetime.Version version : versions) {
            html.element("th", version.toString(), "scope", "col", "title", Dates.windows(version, reference.model()));
        }
        html.element("th", "Not dated", "scope", "col").close().close().open("tbody");
        reference.model().types().forEach(type -> addRow(html, type));
        html.close().close().close();
    }

    private void addRow(Html html, TypeModel type) {
        List<VersionChange> changes = VersionChange.of(type, versions);
        html.open(
                "tr",
                "data-name",
                type.name(),
                "data-changed",
                changes.stream()
                        .filter(VersionChange::isChange)
                        .map(change -> change.version().toString())
                        .collect(Collectors.joining(" ")));
        html.open("th", "scope", "row").link(reference.page(type), type.name()).close();
        changes.forEach(change -> addCell(html, type, change));
        addUndated(html, type);
        html.close();
    }

    private void addCell(Html html, TypeModel type, VersionChange change) {
        html.open("td", "class", change.state().name().toLowerCase(Locale.ROOT));
        switch (change.state()) {
            case NEW -> html.text("new");
            case GONE -> html.text("gone");
            case UNCHANGED ->
                html.element("span", "·", "aria-hidden", "true").element("span", "unchanged", "class", "unseen");
            case CHANGED ->
                html.element(
                        "a",
                        change.signs(),
                        "href",
                        reference.differencesPage() + '#' + change.before() + ".." + change.version() + '/'
                                + Anchors.of(type.name()),
                        "title",
                        change.names());
            case ABSENT -> html.element("span", "not there", "class", "unseen");
        }
        html.close();
    }

    private static void addUndated(Html html, TypeModel type) {
        long undated = Entry.of(type).stream()
                .filter(entry -> entry.lifetime().since() == null)
                .count();
        boolean isWhole = type.lifetime().since() == null;
        html.element("td", isWhole ? "all" : undated == 0 ? "" : Long.toString(undated), "class", "undated");
    }
}
