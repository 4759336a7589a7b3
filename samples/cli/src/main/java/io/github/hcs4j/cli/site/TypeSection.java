package io.github.hcs4j.cli.site;

import io.github.hcs4j.cli.site.Usages.Usage;
import io.github.hcs4j.processor.model.Lifetime;
import io.github.hcs4j.processor.model.PropertyModel;
import io.github.hcs4j.processor.model.SchemaModel;
import io.github.hcs4j.processor.model.TypeModel;
import io.github.hcs4j.processor.model.TypeModel.Branch;
import io.github.hcs4j.processor.model.TypeModel.EnumModel;
import io.github.hcs4j.processor.model.TypeModel.ObjectModel;
import io.github.hcs4j.processor.model.TypeModel.UnionModel;
import io.github.hcs4j.processor.model.ValueModel;
import io.github.hcs4j.processor.schema.Location;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the page of a model says of one type. */
final class TypeSection {

    private final Reference reference;
    private final Usages usages;
    private final TypeText types;

    TypeSection(Reference reference, Usages usages) {
        this.reference = reference;
        this.usages = usages;
        this.types = new TypeText(reference);
    }

    void add(Html html, TypeModel type) {
        html.open("section", "class", "type", "id", Anchors.of(type));
        html.open("h2").link('#' + Anchors.of(type), type.name()).text(" ");
        html.element("span", kind(type), "class", "kind");
        reference.model().overlaySource(type.at()).ifPresent(source -> MemberNotes.addOverlayMark(html));
        html.close();
        if (!type.description().isBlank()) {
            html.element("p", Words.sentence(type.description()), "class", "about");
        }
        addFacts(html, type);
        if (type instanceof ObjectModel object) {
            addMembers(html, object);
        } else if (type instanceof EnumModel enumeration) {
            addValues(html, enumeration);
        } else if (type instanceof UnionModel union) {
            addBranches(html, union);
        }
        html.close();
    }

    static String kind(TypeModel type) {
        if (type instanceof UnionModel) {
            return "choice";
        }
        return type instanceof ObjectModel ? "object" : "enumeration";
    }

    private void addFacts(Html html, TypeModel type) {
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
        addUsages(html, usages.of(type));
        html.close();
    }

    /** Opens a name and its value, which is to be followed by two elements closed. */
    private static Html fact(Html html, String name) {
        return html.open("div").element("dt", name).open("dd");
    }

    private static void addUsages(Html html, List<Usage> places) {
        if (places.isEmpty()) {
            return;
        }
        fact(html, "Used by").open("ul", "class", "names");
        for (Usage usage : places) {
            html.open("li").link('#' + usage.anchor(), usage.label()).close();
        }
        html.close().close().close();
    }

    private void addMembers(Html html, ObjectModel type) {
        if (type.properties().isEmpty()) {
            html.element("p", "It has no members: that it is there is what it says.");
            return;
        }
        boolean isDated = type.properties().stream().anyMatch(member -> isDated(member.lifetime()));
        openTable(html, "Members of " + type.name(), isDated, "Member", "Type");
        for (PropertyModel member : type.properties()) {
            html.open("tr", "id", Anchors.of(type, member.name()));
            addName(html, Anchors.of(type, member.name()), member.name(), member.javaName() + "()");
            types.add(html.open("td", "class", "of-type"), member.type());
            html.close();
            addVersions(html, isDated, member.lifetime());
            html.open("td", "class", "about").text(member.description());
            MemberNotes.add(html, member, overlay(type.at(), member.at()));
            html.close().close();
        }
        html.close().close();
    }

    private void addValues(Html html, EnumModel type) {
        boolean isDated = type.values().stream().anyMatch(value -> isDated(value.lifetime()));
        openTable(html, "Values of " + type.name(), isDated, "Value");
        for (ValueModel value : type.values()) {
            html.open("tr", "id", Anchors.of(type, value.text()));
            addName(html, Anchors.of(type, value.text()), Entry.label(value.text()), value.constant());
            addVersions(html, isDated, value.lifetime());
            html.open("td", "class", "about").text(value.description());
            MemberNotes.addOverlay(html, overlay(type.at(), value.at()));
            html.close().close();
        }
        html.close().close();
    }

    private void addBranches(Html html, UnionModel type) {
        html.open("p").text("The member ").element("code", type.discriminator());
        html.text(" tells which it is.").close();
        openTable(html, "Branches of " + type.name(), false, "Branch");
        for (Branch branch : type.branches()) {
            html.open("tr", "id", Anchors.of(type, branch.text()));
            html.open("th", "scope", "row")
                    .element("code", Entry.label(branch.text()))
                    .close();
            html.open("td", "class", "about");
            types.add(html, branch.type());
            html.close().close();
        }
        html.close().close();
    }

    private static void openTable(Html html, String caption, boolean isDated, String... columns) {
        html.open("table", "class", "entries").element("caption", caption);
        html.open("thead").open("tr");
        for (String column : columns) {
            html.element("th", column, "scope", "col", "class", "for-" + column.toLowerCase(Locale.ROOT));
        }
        if (isDated) {
            html.element("th", "Versions", "scope", "col", "class", "for-versions");
        }
        html.element("th", "Description", "scope", "col");
        html.close().close().open("tbody");
    }

    private static void addName(Html html, String anchor, String name, String javaName) {
        html.open("th", "scope", "row")
                .open("a", "href", '#' + anchor)
                .element("code", name)
                .close();
        html.text(" ").element("code", javaName, "class", "java").close();
    }

    private static void addVersions(Html html, boolean isDated, Lifetime lifetime) {
        if (isDated) {
            html.element("td", Dates.shortly(lifetime), "class", isDated(lifetime) ? "dated" : "dated unknown");
        }
    }

    private static boolean isDated(Lifetime lifetime) {
        return lifetime.since() != null || lifetime.until() != null;
    }

    /** The overlay's source of an entry; where a whole type is an overlay's, its entries need not say so. */
    private @Nullable String overlay(Location type, Location entry) {
        SchemaModel model = reference.model();
        return model.overlaySource(type).isPresent()
                ? null
                : model.overlaySource(entry).orElse(null);
    }
}
