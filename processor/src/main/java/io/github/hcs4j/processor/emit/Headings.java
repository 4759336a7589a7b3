package io.github.hcs4j.processor.emit;

import io.github.hcs4j.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.List;

/** How the Javadoc of a generated type begins: what it is for, then its name in the schema and its versions. */
final class Headings {

    /** Between the paragraphs of a comment. */
    static final String PARAGRAPH = "\n\n";

    private Headings() {}

    static String of(TypeModel type, EmitContext context) {
        String title = Javadocs.escape(context.model().title());
        String description = Javadocs.escape(Javadocs.sentence(type.description()));
        String versions = Javadocs.versions(type.lifetime(), context.model());
        String origin =
                Javadocs.code(type.name()) + " of " + title + (versions.isEmpty() ? "." : ", " + versions + '.');
        List<String> paragraphs = new ArrayList<>();
        if (!description.isEmpty()) {
            paragraphs.add(Javadocs.paragraph(description));
        }
        paragraphs.add(Javadocs.paragraph((description.isEmpty() ? "" : "<p>") + origin));
        context.model()
                .overlaySource(type.at())
                .ifPresent(source -> paragraphs.add(Javadocs.paragraph(
                        "<p>It is in no published schema. Source: " + Javadocs.escape(source) + '.')));
        return String.join(PARAGRAPH, paragraphs);
    }
}
