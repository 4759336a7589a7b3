package io.github.hcs4j.cli.site;

import io.github.hcs4j.processor.model.Lifetime;
import io.github.hcs4j.processor.model.PropertyModel;
import io.github.hcs4j.processor.model.SchemaModel;
import io.github.hcs4j.processor.model.TypeModel.Branch;
import io.github.hcs4j.processor.model.TypeModel.EnumModel;
import io.github.hcs4j.processor.model.TypeModel.ObjectModel;
import io.github.hcs4j.processor.model.TypeModel.UnionModel;
import io.github.hcs4j.processor.model.ValueModel;
import io.github.hcs4j.processor.schema.Location;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The tables of members, values and branches. */
final class EntryTables {

    private final Reference reference;
    private final TypeText types;

    EntryTables(Reference reference) {
        this.reference = reference;
        this.types = new TypeText(reference);
    }

    void addMembers(Html html, ObjectModel type) {
        html.element("h2", "Members", "id", "site-members");
        if (type.properties().isEmpty()) {
            html.element("p", "It has no members: that it is there is what it says.");
            return;
        }
        boolean isDated = type.properties().stream().anyMatch(member -> isDated(member.lifetime()));
        openTable(html, "Members of " + type.name(), isDated, "Member", "Type");
        for (PropertyModel member : type.properties()) {
            String anchor = Anchors.of(member.name());
            html.open("tr", "id", anchor);
            addName(html, anchor, member.name(), member.javaName() + "()");
            types.add(html.open("td", "class", "of-type"), member.type());
            html.close();
            addVersions(html, isDated, member.lifetime());
            html.open("td", "class", "about").words(member.description());
            MemberNotes.add(html, member, overlay(type.at(), member.at()));
            html.close().close();
        }
        html.close().close();
    }

    void addValues(Html html, EnumModel type) {
        html.element("h2", "Values", "id", "site-values");
        boolean isDated = type.values().stream().anyMatch(value -> isDated(value.lifetime()));
        openTable(html, "Values of " + type.name(), isDated, "Value");
        for (ValueModel value : type.values()) {
            String anchor = Anchors.of(value.text());
            html.open("tr", "id", anchor);
            addName(html, anchor, Entry.label(value.text()), value.constant());
            addVersions(html, isDated, value.lifetime());
            html.open("td", "class", "about").words(value.description());
            MemberNotes.addOverlay(html, overlay(type.at(), value.at()));
            html.close().close();
        }
        html.close().close();
    }

    void addBranches(Html html, UnionModel type) {
        html.element("h2", "Branches", "id", "site-branches");
        html.open("p").text("The member ").element("code", type.discriminator());
        html.text(" tells which it is.").close();
        openTable(html, "Branches of " + type.name(), false, "Branch");
        for (Branch branch : type.branches()) {
            html.open("tr", "id", Anchors.of(branch.text()));
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
        html.open("table", "class", "entries").element("caption", caption, "class", "unseen");
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
                .open("code")
                .words(name)
                .close()
                .close();
        html.text(" ").open("code", "class", "java").words(javaName).close().close();
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
