package io.github.hcs4j.benchmarks.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Generates sources by copying them from a folder: what javac takes with it is what it takes with any processor that
 * generates these sources. For javac, which makes it.
 */
@SupportedAnnotationTypes("io.github.hcs4j.annotation.HcsModel")
@SupportedOptions(CopyingProcessor.FOLDER)
public final class CopyingProcessor extends AbstractProcessor {

    /** The option that names the folder. */
    static final String FOLDER = "bench.folder";

    private boolean isDone;

    /** Made by javac. */
    public CopyingProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (isDone) {
            return false;
        }
        isDone = true;
        try {
            copy(Path.of(processingEnv.getOptions().get(FOLDER)));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return false;
    }

    private void copy(Path folder) throws IOException {
        String suffix = ".java";
        for (Path file : Workspace.files(folder, suffix)) {
            String path = folder.relativize(file).toString();
            String name = path.substring(0, path.length() - suffix.length());
            try (Writer out = processingEnv
                    .getFiler()
                    .createSourceFile(name.replace(file.getFileSystem().getSeparator(), "."))
                    .openWriter()) {
                out.write(Files.readString(file));
            }
        }
    }
}
