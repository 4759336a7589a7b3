package io.github.hcs4j.processor;

import io.github.hcs4j.annotation.HcsMappers;
import io.github.hcs4j.annotation.HcsModel;
import io.github.hcs4j.annotation.Unmapped;
import io.github.hcs4j.processor.emit.EmitContext;
import io.github.hcs4j.processor.emit.SourceEmitter;
import io.github.hcs4j.processor.model.MapperRequest;
import io.github.hcs4j.processor.model.MapperRequest.Unmapping;
import io.github.hcs4j.processor.model.ModelRequest;
import io.github.hcs4j.processor.model.Naming;
import io.github.hcs4j.processor.model.SchemaModel;
import io.github.hcs4j.processor.schema.ProblemCode;
import io.github.hcs4j.processor.schema.Problems;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * What the annotations of a package ask for.
 *
 * @param element the package
 * @param modelPackage the package that the model is generated into: the same one, unless only mappers are asked for
 * @param model the model
 * @param modelMappers the types that have mappers in that package
 * @param mappers the mappers
 */
record PackageRequest(
        PackageElement element,
        String modelPackage,
        ModelRequest model,
        List<String> modelMappers,
        MapperRequest mappers) {

    /** Reads {@link HcsModel}. */
    static PackageRequest ofModel(PackageElement element, Problems problems) {
        HcsModel model = element.getAnnotation(HcsModel.class);
        List<String> mappers = List.of(model.mappers());
        for (String code : model.accepts()) {
            accept(code, problems);
        }
        return new PackageRequest(
                element, name(element), request(model), mappers, new MapperRequest(mappers, unmapped(element)));
    }

    private static void accept(String name, Problems problems) {
        List<ProblemCode> acceptable = Stream.of(ProblemCode.values())
                .filter(ProblemCode::isAcceptable)
                .toList();
        acceptable.stream()
                .filter(code -> code.name().equals(name))
                .findFirst()
                .ifPresentOrElse(
                        problems::accept,
                        () -> problems.add(
                                ProblemCode.HCS034,
                                null,
                                "accepts names \"" + name + "\", which is not a code that can be accepted; these are "
                                        + acceptable));
    }

    /** Reads {@link HcsMappers}: the model is that of another package. */
    static Optional<PackageRequest> ofMappers(PackageElement element, Elements elements, Problems problems) {
        HcsMappers mappers = element.getAnnotation(HcsMappers.class);
        PackageElement owner = elements.getPackageElement(mappers.model());
        @Nullable HcsModel model = owner == null ? null : owner.getAnnotation(HcsModel.class);
        if (model == null) {
            problems.add(
                    ProblemCode.HCS023,
                    null,
                    "@HcsMappers names \"" + mappers.model() + "\", which is not a package with @HcsModel; name the"
                            + " package that the model is generated into");
        }
        if (element.getAnnotation(HcsModel.class) != null) {
            problems.add(
                    ProblemCode.HCS023,
                    null,
                    "a package with @HcsModel has no @HcsMappers beside it; name mappers of its model in @HcsModel, and"
                            + " put those of another model into a package of their own");
        }
        return problems.hasErrors() || model == null
                ? Optional.empty()
                : Optional.of(new PackageRequest(
                        element,
                        mappers.model(),
                        request(model),
                        List.of(model.mappers()),
                        new MapperRequest(List.of(mappers.types()), unmapped(element))));
    }

    /** Checks that what is left out is left out of something. */
    static void checkUnmapped(PackageElement element, Problems problems) {
        boolean hasMappers = Stream.of(HcsModel.class, HcsMappers.class)
                .anyMatch(annotation -> element.getAnnotation(annotation) != null);
        if (!hasMappers) {
            problems.add(
                    ProblemCode.HCS022,
                    null,
                    "@Unmapped stands on a package that has no mappers; ask for them with @HcsModel or @HcsMappers, or"
                            + " leave it out");
        }
    }

    private static ModelRequest request(HcsModel model) {
        Map<String, String> names = new HashMap<>();
        for (HcsModel.Name name : model.names()) {
            names.put(name.of().startsWith("#") ? model.schema() + name.of() : name.of(), name.is());
        }
        return new ModelRequest(model.schema(), model.version(), List.of(model.types()), model.overlays(), names);
    }

    private static List<Unmapping> unmapped(PackageElement element) {
        return Stream.of(element.getAnnotationsByType(Unmapped.class))
                .map(left -> new Unmapping(left.type(), List.of(left.members()), left.reason()))
                .toList();
    }

    private static String name(PackageElement element) {
        return element.getQualifiedName().toString();
    }

    /** The names of the classes that are generated beside the types of the model. */
    Set<String> helpers(Collection<Naming> types) {
        return SourceEmitter.helpers(modelPackage, modelMappers, types);
    }

    /** Whether the model is generated as well. */
    boolean hasOwnModel() {
        return modelPackage.equals(name(element));
    }

    /** What is to be written for a model; nothing if there is something wrong with it, which has been told. */
    Optional<EmitContext> context(SchemaModel found, Problems problems) {
        Map<String, Map<String, String>> unmapped = mappers.check(found, problems);
        Sources.checkNames(found.types(), problems);
        EmitContext context = new EmitContext(name(element), modelPackage, found, mappers.types(), unmapped);
        return problems.hasErrors() ? Optional.empty() : Optional.of(context);
    }
}
