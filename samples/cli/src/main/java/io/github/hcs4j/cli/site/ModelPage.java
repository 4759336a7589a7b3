package io.github.hcs4j.cli.site;

import io.github.hcs4j.processor.model.TypeModel;
import java.util.List;

/** The page of a model: a list of its types, then each type. */
final class ModelPage {

    private final Reference reference;
    private final Usages usages;

    ModelPage(Reference reference) {
        this.reference = reference;
        this.usages = new Usages(reference);
    }

    String html(Frame frame) {
        return frame.page(reference.page(), reference.title(), List.of(), this::addBody);
    }

    private void addBody(Html html) {
        html.open("div", "class", "columns");
        addContents(html);
        html.open("main", "id", "site-content");
        html.element("h1", reference.title());
        addSummary(html);
        addStarts(html);
        TypeSection section = new TypeSection(reference, usages);
        reference.model().types().forEach(type -> section.add(html, type));
        html.close().close();
    }

    private void addContents(Html html) {
        html.open("nav", "class", "contents", "aria-label", "Types");
        html.open("details", "id", "site-contents");
        html.element("summary", Words.count(reference.model().types().size(), "type"));
        html.open("ul");
        for (TypeModel type : reference.model().types()) {
            html.open("li").link('#' + Anchors.of(type), type.name()).close();
        }
        html.close().close().close();
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

    /** The types that no other has, which is where documents begin. */
    private void addStarts(Html html) {
        List<TypeModel> starts = reference.model().types().stream()
                .filter(type -> usages.of(type).isEmpty())
                .toList();
        html.open("section", "class", "starts");
        html.element("h2", "Where documents begin", "id", "site-starts");
        html.element(
                "p",
                "These types are whole documents, or what a member that can be anything holds: no other type names them.");
        html.open("ul", "class", "names");
        starts.forEach(type ->
                html.open("li").link('#' + Anchors.of(type), type.name()).close());
        html.close().close();
    }
}
