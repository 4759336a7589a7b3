package io.github.hcs4j.processor;

import io.github.hcs4j.processor.emit.SourceFile;
import io.github.hcs4j.processor.model.TypeModel;
import io.github.hcs4j.processor.schema.ProblemCode;
import io.github.hcs4j.processor.schema.Problems;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import javax.annotation.processing.Filer;
import javax.lang.model.element.PackageElement;

/**
 * Hands generated files to the compiler, in ASCII: it reads and writes sources in the charset that it was given, which
 * a processor is not told, and which may have no other character of a schema.
 */
final class Sources {

    private static final int FIRST_ESCAPED = 0x7F;

    private Sources() {}

    /** Writes a file that comes of an annotated package. */
    static void write(SourceFile file, PackageElement origin, Filer filer) throws IOException {
        try (Writer out = filer.createSourceFile(file.name(), origin).openWriter()) {
            out.write(ascii(file.text()));
        }
    }

    /**
     * A source with all characters but those of ASCII as Unicode escapes, which compilers undo wherever they stand. The
     * backslashes before such a character are in pairs: literals double them, and comments have none.
     */
    static String ascii(String source) {
        if (source.chars().allMatch(c -> c < FIRST_ESCAPED)) {
            return source;
        }
        StringBuilder text = new StringBuilder(source.length());
        source.chars().forEach(c -> {
            if (c < FIRST_ESCAPED) {
                text.append((char) c);
            } else {
                text.append(String.format(Locale.ROOT, "\\u%04x", c));
            }
        });
        return text.toString();
    }

    /** Refuses types whose names no file can have here: the charset of the system's file names may lack a letter. */
    static void checkNames(Collection<TypeModel> types, Problems problems) {
        String charset = System.getProperty("sun.jnu.encoding", "");
        CharsetEncoder names = (charset.isEmpty() || !Charset.isSupported(charset)
                        ? StandardCharsets.UTF_8
                        : Charset.forName(charset))
                .newEncoder();
        for (TypeModel type : types) {
            if (!names.canEncode(type.javaName())) {
                problems.add(
                        ProblemCode.HCS018,
                        type.at(),
                        "no file can be called " + ascii(type.javaName())
                                + " here, because the charset of the system's locale lacks a letter of it; give it an"
                                + " x-java-name, or set a locale of UTF-8, such as LC_ALL=C.UTF-8");
            }
        }
    }
}
