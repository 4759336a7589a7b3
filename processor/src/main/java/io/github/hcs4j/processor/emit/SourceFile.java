package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.JavaFile;

/** A file that is to be written. Its text is made when it is asked for, so that not all are there at once. */
public final class SourceFile {

    private final JavaFile file;

    SourceFile(JavaFile file) {
        this.file = file;
    }

    /**
     * The name of its type.
     *
     * @return the name, with its package
     */
    public String name() {
        return file.packageName() + '.' + simpleName();
    }

    /**
     * The name of its type.
     *
     * @return the name without its package
     */
    public String simpleName() {
        return file.typeSpec().name();
    }

    /**
     * What it says.
     *
     * @return the text
     */
    public String text() {
        return Layout.of(file);
    }
}
