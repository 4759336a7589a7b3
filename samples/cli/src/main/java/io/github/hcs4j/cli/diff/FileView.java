package io.github.hcs4j.cli.diff;

import io.github.hcs4j.diff.SchemaView;
import io.github.hcs4j.diff.TypeView;
import io.github.hcs4j.diff.TypeView.EnumView;
import io.github.hcs4j.diff.TypeView.MemberView;
import io.github.hcs4j.diff.TypeView.ObjectView;
import io.github.hcs4j.diff.TypeView.UnionView;
import io.github.hcs4j.diff.TypeView.ValueView;
import io.github.hcs4j.diff.VersionRange;
import io.github.hcs4j.processor.model.GivenValue;
import io.github.hcs4j.processor.model.Lifetime;
import io.github.hcs4j.processor.model.PropertyModel;
import io.github.hcs4j.processor.model.RootModel;
import io.github.hcs4j.processor.model.SchemaModel;
import io.github.hcs4j.processor.model.TypeModel;
import io.github.hcs4j.processor.model.TypeRef;
import io.github.hcs4j.processor.schema.Location;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import io.github.hcs4j.processor.schema.SchemaNode.TextNode;
import io.github.hcs4j.processor.schema.SchemaReader;
import io.github.hcs4j.version.SchemaVersion;
import java.util.List;
import java.util.Locale;

/** Makes the view of a schema from what the annotation processor makes of it. */
final class FileView {

    private static final String ALIASES = "x-hcs-aliases";

    private final SchemaModel model;
    private final SchemaReader reader;

    FileView(SchemaModel model, SchemaReader reader) {
        this.model = model;
        this.reader = reader;
    }

    SchemaView view(String name) {
        RootModel root = model.root();
        return new SchemaView(
                name,
                model.releases().stream()
                        .map(release -> version(release.version()))
                        .toList(),
                model.types().stream().map(this::type).toList(),
                List.of(),
                root == null || root.isTypeOfModel() ? null : notation(root.type()));
    }

    private TypeView type(TypeModel type) {
        List<String> aliases = aliases(type.at());
        VersionRange versions = versions(type.lifetime());
        if (type instanceof TypeModel.ObjectModel object) {
            List<MemberView> members =
                    object.properties().stream().map(this::member).toList();
            return new ObjectView(type.name(), type.javaName(), aliases, versions, members);
        }
        if (type instanceof TypeModel.EnumModel enumeration) {
            List<ValueView> values = enumeration.values().stream()
                    .map(value -> new ValueView(value.text(), value.constant(), versions(value.lifetime())))
                    .toList();
            return new EnumView(type.name(), type.javaName(), aliases, versions, values);
        }
        TypeModel.UnionModel union = (TypeModel.UnionModel) type;
        List<UnionView.Branch> branches = union.branches().stream()
                .map(branch -> new UnionView.Branch(
                        branch.text(), model.type(branch.type()).name()))
                .toList();
        return new UnionView(type.name(), type.javaName(), aliases, versions, union.discriminator(), branches);
    }

    private MemberView member(PropertyModel property) {
        GivenValue absence = property.traits().absence();
        return new MemberView(
                property.name(),
                property.javaName(),
                aliases(property.at()),
                notation(property.type()),
                versions(property.lifetime()),
                property.traits().required(),
                absence == null ? null : MemberView.absence(absence.plain()),
                property.traits().demands().pattern());
    }

    private String notation(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return "array:" + notation(list.element());
        }
        if (type instanceof TypeRef.MapOf map) {
            return "map:" + notation(map.value());
        }
        if (type instanceof TypeRef.OneOrMany either) {
            return "one-or-array:" + notation(either.element());
        }
        if (type instanceof TypeRef.Carried carried) {
            return "any:" + notation(carried.type());
        }
        return type instanceof TypeRef.Named named
                ? "ref:" + model.type(named).name()
                : ((TypeRef.Scalar) type).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The other names that a definition or member gives itself. */
    private List<String> aliases(Location at) {
        String fragment = at.pointer().text().replace("%", "%25");
        return reader
                .follow('#' + fragment, at)
                .filter(ObjectNode.class::isInstance)
                .map(node -> ((ObjectNode) node).list(ALIASES))
                .orElse(List.of())
                .stream()
                .filter(TextNode.class::isInstance)
                .map(alias -> ((TextNode) alias).value())
                .toList();
    }

    private static VersionRange versions(Lifetime lifetime) {
        Lifetime.Version since = lifetime.since();
        Lifetime.Version until = lifetime.until();
        return new VersionRange(since == null ? null : version(since), until == null ? null : version(until));
    }

    private static SchemaVersion version(Lifetime.Version version) {
        return SchemaVersion.of(version.major(), version.minor());
    }
}
