package io.github.hcs4j.processor;

import com.google.auto.service.AutoService;
import io.github.hcs4j.annotation.HcsMappers;
import io.github.hcs4j.annotation.HcsModel;
import io.github.hcs4j.annotation.Unmapped;
import io.github.hcs4j.processor.emit.EmitContext;
import io.github.hcs4j.processor.emit.SourceEmitter;
import io.github.hcs4j.processor.emit.SourceFile;
import io.github.hcs4j.processor.model.ModelBuilder;
import io.github.hcs4j.processor.schema.ProblemCode;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaReader;
import io.github.hcs4j.processor.schema.SchemaSource;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.annotation.AnnotationTypeMismatchException;
import java.lang.annotation.IncompleteAnnotationException;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * Generates a model for each package that is annotated with {@link HcsModel}, and mappers of one for each that is
 * annotated with {@link HcsMappers}.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes({
    "io.github.hcs4j.annotation.HcsModel",
    "io.github.hcs4j.annotation.HcsMappers",
    "io.github.hcs4j.annotation.Unmapped",
    "io.github.hcs4j.annotation.Unmapped.List"
})
public final class HcsProcessor extends AbstractProcessor {

    /** Made by the compiler. */
    public HcsProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public Set<String> getSupportedOptions() {
        return ProcessorOptions.NAMES;
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        each(
                round,
                HcsModel.class,
                (element, problems) -> generate(PackageRequest.ofModel(element, problems), problems));
        each(
                round,
                HcsMappers.class,
                (element, problems) -> PackageRequest.ofMappers(element, processingEnv.getElementUtils(), problems)
                        .ifPresent(request -> generate(request, problems)));
        each(round, Unmapped.class, PackageRequest::checkUnmapped);
        each(round, Unmapped.List.class, PackageRequest::checkUnmapped);
        return false;
    }

    /** Does something for each package with an annotation, and reports the problems on it. */
    private void each(
            RoundEnvironment round, Class<? extends Annotation> annotation, BiConsumer<PackageElement, Problems> work) {
        for (Element element : round.getElementsAnnotatedWith(annotation)) {
            if (element instanceof PackageElement annotated) {
                Problems problems = new Problems();
                try {
                    work.accept(annotated, problems);
                } catch (AnnotationTypeMismatchException | IncompleteAnnotationException told) {
                    continue; // the compiler says itself what is wrong with the annotation
                } catch (RuntimeException | StackOverflowError fault) {
                    problems.add(ProblemCode.HCS024, null, Faults.line(fault));
                }
                new Diagnostics(processingEnv.getMessager()).report(problems, annotated, annotation);
            }
        }
    }

    private void generate(PackageRequest request, Problems problems) {
        Setup.check(processingEnv, problems);
        if (problems.hasErrors()) {
            return;
        }
        ProcessorOptions options = ProcessorOptions.of(processingEnv.getOptions(), problems);
        SchemaSource source = new SchemaFolders(options.schemaPath()).or(ProcessorPath::read);
        SchemaReader reader = new SchemaReader(source, problems);
        Optional<EmitContext> context = new ModelBuilder(reader, problems)
                .build(request.model(), request::helpers)
                .flatMap(model -> request.context(model, problems));
        if (request.hasOwnModel()) {
            context.map(SourceEmitter::emit).ifPresent(files -> write(files, request, problems));
        } else {
            problems.keepErrors(); // its warnings are told where the model is asked for
            context.map(SourceEmitter::mappers).ifPresent(files -> write(files, request, problems));
        }
    }

    private void write(Stream<SourceFile> files, PackageRequest request, Problems problems) {
        files.forEach(file -> {
            try {
                Sources.write(file, request.element(), processingEnv.getFiler());
            } catch (IOException unwritable) {
                problems.add(
                        ProblemCode.HCS018, null, "cannot write " + file.simpleName() + ": " + unwritable.getMessage());
            }
        });
    }
}
