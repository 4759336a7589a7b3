package io.github.hcs4j.cli.site;

import io.github.hcs4j.processor.model.TypeModel;
import java.util.List;

/** The page of a model: where its documents begin, and all of its types. */
final class ModelPage {

    private final Reference reference;
    private final Usages usages;

    ModelPage(Reference reference, Usages usages) {
        this.reference = reference;
        this.usages = usages;
    }

    String html(Frame frame) {
        return frame.page(reference.page(), reference.title(), List.of(Frame.TYPES), this::addBody);
    }

    private void addBody(Html html) {
        html.open("div", "class", "columns");
        Frame.addTypes(html, reference, null);
        html.open("main", "id", "site-content");
        html.element("h1", reference.title());
        addSummary(html);
        addTable(
                html,
                "Where documents begin",
                "site-starts",
                "These types are whole documents, or what a member that can be anything holds: no other type names them.",
                reference.model().types().stream()
                        .filter(type -> usages.of(type).isEmpty())
                        .toList());
        addTable(
                html,
                "Parts of documents",
                "site-parts",
                "",
                reference.model().types().stream()
                        .filter(type -> !usages.of(type).isEmpty())
                        .toList());
        html.close().close();
    }

    private void addSummary(Html html) {
        html.open("p", "class", "lead");
        if (!reference.javaPackage().isEmpty()) {
            html.text("Java package ").element("code", reference.javaPackage()).text(". ");
        }
        html.text("Schema file ").element("code", reference.model().schema()).text(".");
        html.close();
        if (reference.isVersioned()) {
            html.open("p").text("What is marked “not dated” exists, but nobody says which version brought it. ");
            html.link(reference.versionsPage(), "What each version brought").text(", and ");
            html.link(reference.differencesPage(), "the differences between any two")
                    .text(".")
                    .close();
        }
    }

    private void addTable(Html html, String title, String id, String about, List<TypeModel> types) {
        if (types.isEmpty()) {
            return;
        }
        html.open("section", "aria-labelledby", id).element("h2", title, "id", id);
        if (!about.isEmpty()) {
            html.element("p", about);
        }
        html.open("table", "class", "entries").element("caption", title, "class", "unseen");
        html.open("thead").open("tr");
        html.element("th", "Type", "scope", "col").element("th", "Description", "scope", "col");
        html.close().close().open("tbody");
        for (TypeModel type : types) {
            html.open("tr", "id", Anchors.of(type.name())).open("th", "scope", "row");
            html.link(reference.page(type), type.name()).text(" ");
            html.element("span", TypePage.kind(type), "class", "kind").close();
            html.open("td", "class", "about")
                    .words(Words.first(type.description()))
                    .close()
                    .close();
        }
        html.close().close().close();
    }
}
