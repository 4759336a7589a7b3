package io.github.hcs4j.processor;

import com.palantir.javapoet.JavaFile;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.PackageElement;

/** Hands generated files to the compiler. */
final class Sources {

    private Sources() {}

    /** Writes a file that comes of an annotated package. */
    static void write(JavaFile file, PackageElement origin, Filer filer) throws IOException {
        String name = file.packageName() + '.' + file.typeSpec().name();
        try (Writer out = filer.createSourceFile(name, origin).openWriter()) {
            file.writeTo(out);
        }
    }
}
