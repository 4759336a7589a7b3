package io.github.hcs4j.benchmarks.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.Set;
import javax.annotation.processing.Completion;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** The processor, and a clock that runs while javac is inside it. For javac, which makes it. */
public final class TimedProcessor implements Processor {

    /** The option that names the file for the seconds. */
    static final String SECONDS = "bench.seconds";

    private final Processor processor = ServiceLoader.load(Processor.class, TimedProcessor.class.getClassLoader())
            .findFirst()
            .orElseThrow();
    private Path file = Path.of("");
    private long nanoseconds;

    /** Made by javac. */
    public TimedProcessor() {}

    @Override
    public Set<String> getSupportedOptions() {
        return processor.getSupportedOptions();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }

    @Override
    public void init(ProcessingEnvironment environment) {
        file = Path.of(environment.getOptions().get(SECONDS));
        processor.init(environment);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        long start = System.nanoTime();
        boolean isClaimed = processor.process(annotations, round);
        nanoseconds += System.nanoTime() - start;
        if (round.processingOver()) {
            write();
        }
        return isClaimed;
    }

    private void write() {
        try {
            Files.writeString(file, Double.toString(nanoseconds / Command.NANOSECONDS));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public Iterable<? extends Completion> getCompletions(
            Element element, AnnotationMirror annotation, ExecutableElement member, String userText) {
        return processor.getCompletions(element, annotation, member, userText);
    }
}
