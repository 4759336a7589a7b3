package io.github.hcs4j.cli.site;

import io.github.hcs4j.cli.example.Example;
import io.github.hcs4j.cli.site.Usages.Usage;
import io.github.hcs4j.processor.model.TypeModel;
import io.github.hcs4j.processor.model.TypeModel.EnumModel;
import io.github.hcs4j.processor.model.TypeModel.ObjectModel;
import io.github.hcs4j.processor.model.TypeModel.UnionModel;
import java.util.List;

/** The page of a type: what it is for, an example, its members, values or branches, and where it is used. */
final class TypePage {

    private final Reference reference;
    private final TypeModel type;
    private final List<Usage> usages;
    private final EntryTables tables;

    TypePage(Reference reference, Usages usages, TypeModel type) {
        this.reference = reference;
        this.type = type;
        this.usages = usages.of(type);
        this.tables = new EntryTables(reference);
    }

    String html(Frame frame) {
        return frame.page(
                reference.page(type),
                type.name() + ", " + reference.title(),
                List.of(Frame.TYPES, Frame.COPY),
                this::addBody);
    }

    static String kind(TypeModel type) {
        if (type instanceof UnionModel) {
            return "choice";
        }
        return type instanceof ObjectModel ? "object" : "enumeration";
    }

    private void addBody(Html html) {
        html.open("div", "class", "columns");
        Frame.addTypes(html, reference, type);
        html.open("main", "id", "site-content");
        html.open("p", "class", "above")
                .link(reference.page(), reference.title())
                .close();
        html.open("h1").words(type.name()).text(" ");
        html.element("span", kind(type), "class", "kind");
        reference.model().overlaySource(type.at()).ifPresent(source -> MemberNotes.addOverlayMark(html));
        html.close();
        if (!type.description().isBlank()) {
            html.open("p", "class", "lead")
                    .words(Words.sentence(type.description()))
                    .close();
        }
        addFacts(html);
        reference.example(type).ifPresent(example -> addExample(html, example));
        if (type instanceof ObjectModel object) {
            tables.addMembers(html, object);
        } else if (type instanceof EnumModel enumeration) {
            tables.addValues(html, enumeration);
        } else if (type instanceof UnionModel union) {
            tables.addBranches(html, union);
        }
        addUsages(html);
        html.close().close();
    }

    private void addFacts(Html html) {
        html.open("dl", "class", "facts");
        fact(html, "Java").element("code", reference.javaName(type)).close().close();
        if (!reference.versions().isEmpty()) {
            fact(html, "Versions")
                    .text(Dates.fully(type.lifetime(), reference.model()))
                    .close()
                    .close();
        }
        reference
                .model()
                .overlaySource(type.at())
                .ifPresent(source -> fact(html, "Source").text(source).close().close());
        fact(html, "Schema").element("code", type.at().file()).close().close();
        html.close();
    }

    /** Opens a name and its value, which is to be followed by two elements closed. */
    private static Html fact(Html html, String name) {
        return html.open("div").element("dt", name).open("dd");
    }

    private static void addExample(Html html, Example example) {
        html.open("section", "class", "examples", "aria-labelledby", "site-example");
        html.element("h2", "Example", "id", "site-example");
        addCode(html, "JSON", example.json());
        addCode(html, "Java", example.java());
        html.close();
    }

    /** A text to copy; the button is hidden until there is a script that copies. */
    private static void addCode(Html html, String language, String code) {
        html.open("figure", "class", "code").open("figcaption").text(language + ' ');
        html.element(
                "button",
                "Copy",
                "type",
                "button",
                "class",
                "copy",
                "aria-label",
                "Copy the " + language,
                "hidden",
                "");
        html.close();
        html.open("pre", "tabindex", "0", "role", "region", "aria-label", language + " example");
        html.open("code").lines(code).close().close().close();
    }

    private void addUsages(Html html) {
        if (usages.isEmpty()) {
            return;
        }
        html.open("section", "aria-labelledby", "site-usages");
        html.element("h2", "Used by", "id", "site-usages").open("ul", "class", "names");
        for (Usage usage : usages) {
            html.open("li").link(usage.link(), usage.label()).close();
        }
        html.close().close();
    }
}
