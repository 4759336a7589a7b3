package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.ClassName;
import io.github.hcs4j.processor.model.SchemaModel;
import io.github.hcs4j.processor.model.TypeModel;
import io.github.hcs4j.processor.model.TypeRef;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What every emitter may ask for.
 *
 * @param packageName the package that the files go to
 * @param modelPackage the package of the model's types
 * @param model the model
 * @param mappers the object types that get a mapper, by their names in the schema
 * @param unmapped for each of them the members that nobody maps, with the reason
 * @param typeNames the Java names of all types of the model
 * @param hasDeprecatedTypes whether the schema advises against a type of the model
 */
public record EmitContext(
        String packageName,
        String modelPackage,
        SchemaModel model,
        List<String> mappers,
        Map<String, Map<String, String>> unmapped,
        Set<String> typeNames,
        boolean hasDeprecatedTypes) {

    /**
     * What is asked for.
     *
     * @param packageName the package that the files go to
     * @param modelPackage the package of the model's types
     * @param model the model
     * @param mappers the object types that get a mapper, by their names in the schema
     * @param unmapped for each of them the members that nobody maps, with the reason
     */
    public EmitContext(
            String packageName,
            String modelPackage,
            SchemaModel model,
            List<String> mappers,
            Map<String, Map<String, String>> unmapped) {
        this(
                packageName,
                modelPackage,
                model,
                mappers,
                unmapped,
                model.types().stream().map(TypeModel::javaName).collect(Collectors.toUnmodifiableSet()),
                model.types().stream().anyMatch(type -> type.deprecation() != null));
    }

    /** A generated type. */
    ClassName type(TypeRef.Named type) {
        return type(model.type(type).javaName());
    }

    /** A generated class. */
    ClassName type(String javaName) {
        return ClassName.get(modelPackage, javaName);
    }
}
