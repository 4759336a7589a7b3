package io.github.hcs4j.processor;

import com.google.auto.service.AutoService;
import io.github.hcs4j.annotation.HcsModel;
import io.github.hcs4j.processor.emit.EmitContext;
import io.github.hcs4j.processor.emit.SourceEmitter;
import io.github.hcs4j.processor.model.ModelBuilder;
import io.github.hcs4j.processor.model.SchemaModel;
import io.github.hcs4j.processor.schema.ProblemCode;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaReader;
import io.github.hcs4j.processor.schema.SchemaSource;
import java.io.IOException;
import java.lang.annotation.AnnotationTypeMismatchException;
import java.lang.annotation.IncompleteAnnotationException;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Generates a model for each package that is annotated with {@link HcsModel}. */
@AutoService(Processor.class)
@SupportedAnnotationTypes("io.github.hcs4j.annotation.HcsModel")
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
        for (Element element : round.getElementsAnnotatedWith(HcsModel.class)) {
            if (element instanceof PackageElement annotated) {
                generate(annotated);
            }
        }
        return false;
    }

    private void generate(PackageElement annotated) {
        Problems problems = new Problems();
        ModelAnnotation annotation;
        try {
            annotation = ModelAnnotation.of(annotated);
        } catch (AnnotationTypeMismatchException | IncompleteAnnotationException told) {
            return; // the compiler says itself what is wrong with the annotation
        }
        ProcessorOptions options = ProcessorOptions.of(processingEnv.getOptions(), problems);
        SchemaSource source = new SchemaFolders(options.schemaPath()).or(ProcessorPath::read);
        SchemaReader reader = new SchemaReader(source, problems);
        Optional<SchemaModel> model = new ModelBuilder(reader, problems).build(annotation.request());
        model.flatMap(found -> annotation.context(found, problems))
                .ifPresent(context -> write(context, annotated, problems));
        new Diagnostics(processingEnv.getMessager()).report(problems, annotation);
    }

    private void write(EmitContext context, PackageElement annotated, Problems problems) {
        Filer filer = processingEnv.getFiler();
        SourceEmitter.emit(context).forEach(file -> {
            try {
                Sources.write(file, annotated, filer);
            } catch (IOException unwritable) {
                problems.add(
                        ProblemCode.HCS018, null, "cannot write " + file.simpleName() + ": " + unwritable.getMessage());
            }
        });
    }
}
