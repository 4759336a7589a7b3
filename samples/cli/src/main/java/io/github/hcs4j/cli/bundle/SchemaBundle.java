package io.github.hcs4j.cli.bundle;

import io.github.hcs4j.processor.model.ModelBuilder;
import io.github.hcs4j.processor.model.ModelRequest;
import io.github.hcs4j.processor.model.SchemaModel;
import io.github.hcs4j.processor.model.Suggestions;
import io.github.hcs4j.processor.model.TypeModel;
import io.github.hcs4j.processor.schema.Problem;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaReader;
import io.github.hcs4j.processor.schema.SchemaSource;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes one file of JSON Schema 2020-12 for the documents of a type: it refers to no other file, has no keyword of this
 * project, and is accepted by validators in their strictest mode. Members may be {@code null}, which means that they
 * are absent.
 */
public final class SchemaBundle {

    private SchemaBundle() {}

    /**
     * A bundle of a schema on the class path.
     *
     * @param schema the path of the schema
     * @param request what the bundle is for
     * @return the schema as free-form JSON
     * @throws IllegalArgumentException if the schema does not have the type or the version
     */
    public static Map<String, @Nullable Object> ofResource(String schema, BundleRequest request) {
        return of(schema, SchemaSources.classPath(), request);
    }

    /**
     * A bundle of a schema file. What it refers to lies in its folder or below.
     *
     * @param file the file
     * @param request what the bundle is for
     * @return the schema as free-form JSON
     * @throws IllegalArgumentException if the schema does not have the type or the version, or something is wrong with
     *     it
     */
    public static Map<String, @Nullable Object> ofFile(Path file, BundleRequest request) {
        Path absolute = file.toAbsolutePath();
        return of(absolute.getFileName().toString(), SchemaSources.folder(absolute.getParent()), request);
    }

    private static Map<String, @Nullable Object> of(String schema, SchemaSource source, BundleRequest request) {
        Problems problems = new Problems();
        Optional<SchemaModel> model = new ModelBuilder(new SchemaReader(source, problems), problems)
                .build(new ModelRequest(schema, request.version(), List.of(), request.overlays()));
        if (model.isEmpty()) {
            throw new IllegalArgumentException(problems.all().stream()
                    .filter(problem -> problem.code().isError())
                    .map(Problem::toString)
                    .collect(Collectors.joining("\n")));
        }
        return bundle(model.get(), root(model.get(), request), request);
    }

    private static TypeModel root(SchemaModel model, BundleRequest request) {
        return model.types().stream()
                .filter(type ->
                        type.name().equals(request.root()) || type.javaName().equals(request.root()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the schema has no type \"" + request.root() + '"'
                        + (request.version().isEmpty() ? "" : " in version " + request.version())
                        + "; it has "
                        + Suggestions.nearest(
                                request.root(),
                                model.types().stream().map(TypeModel::javaName).toList())));
    }

    private static Map<String, @Nullable Object> bundle(SchemaModel model, TypeModel root, BundleRequest request) {
        String version = request.version();
        Map<String, @Nullable Object> bundle = new LinkedHashMap<>();
        bundle.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        bundle.put("$id", id(model, root, request));
        bundle.put("title", model.title() + (version.isEmpty() ? "" : ' ' + version) + ": " + root.name());
        bundle.put("description", Descriptions.of(root, model));
        bundle.put("type", root instanceof TypeModel.EnumModel ? "string" : "object");
        bundle.put("$ref", TypeSchemas.REFERENCE + root.name());
        bundle.put("$defs", new TypeSchemas(model, request.strict()).reachedFrom(root));
        return bundle;
    }

    /** A name that is the same wherever the file lies. */
    private static String id(SchemaModel model, TypeModel root, BundleRequest request) {
        String schema = model.schema().replaceFirst("\\.json$", "").replaceFirst("\\.schema$", "");
        return "urn:hcs4j:" + schema.replaceAll("[^A-Za-z0-9./-]", "-") + ':'
                + root.javaName()
                + (request.version().isEmpty() ? "" : ':' + request.version())
                + (request.overlays() ? ":overlays" : "")
                + (request.strict() ? ":strict" : "");
    }
}
