package io.github.hcs4j.cli.site;

import io.github.hcs4j.processor.model.TypeModel;
import io.github.hcs4j.processor.model.TypeRef;
import java.util.Locale;

/** The type of a member in words, with a link to each generated type. */
final class TypeText {

    private final Reference reference;

    TypeText(Reference reference) {
        this.reference = reference;
    }

    void add(Html html, TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            html.text("list of ");
            add(html, list.element());
        } else if (type instanceof TypeRef.MapOf map) {
            html.text("map of text to ");
            add(html, map.value());
        } else if (type instanceof TypeRef.OneOrMany either) {
            add(html, either.element());
            html.text(", or list of them");
        } else if (type instanceof TypeRef.Carried carried) {
            html.text("anything, meaning ");
            add(html, carried.type());
        } else if (type instanceof TypeRef.Named named) {
            link(html, named);
        } else if (type instanceof TypeRef.Scalar scalar) {
            html.text(scalar.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    private void link(Html html, TypeRef.Named named) {
        TypeModel type = reference.model().type(named);
        html.link(reference.page(type), type.name());
    }
}
