package io.github.hcs4j.processor;

import io.github.hcs4j.processor.emit.SourceFile;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.PackageElement;

/** Hands generated files to the compiler. */
final class Sources {

    private Sources() {}

    /** Writes a file that comes of an annotated package. */
    static void write(SourceFile file, PackageElement origin, Filer filer) throws IOException {
        try (Writer out = filer.createSourceFile(file.name(), origin).openWriter()) {
            out.write(file.text());
        }
    }
}
