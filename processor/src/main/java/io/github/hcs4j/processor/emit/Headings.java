package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.hcs4j.processor.model.TypeModel;

/** How the Javadoc of a generated type begins: what it is for, then its name in the schema and its versions. */
final class Headings {

    private Headings() {}

    static CodeBlock of(TypeModel type, EmitContext context) {
        String title = Javadocs.escape(context.model().title());
        String name = Javadocs.code(type.name());
        String description = Javadocs.escape(Javadocs.sentence(type.description()));
        String versions = Javadocs.versions(type.lifetime(), context.model());
        String origin = name + " of " + title + (versions.isEmpty() ? "." : ", " + versions + '.');
        CodeBlock.Builder heading = CodeBlock.builder();
        if (!description.isEmpty()) {
            heading.add(Javadocs.paragraph(description)).add("\n");
        }
        heading.add(Javadocs.paragraph((description.isEmpty() ? "" : "<p>") + origin));
        context.model()
                .overlaySource(type.at())
                .ifPresent(source -> heading.add("\n")
                        .add(Javadocs.paragraph(
                                "<p>It is in no published schema. Source: " + Javadocs.escape(source) + '.')));
        return heading.build();
    }
}
