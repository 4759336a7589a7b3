package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.ClassName;
import io.github.hcs4j.processor.model.SchemaModel;
import io.github.hcs4j.processor.model.TypeModel;
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
 */
public record EmitContext(
        String packageName,
        String modelPackage,
        SchemaModel model,
        List<String> mappers,
        Map<String, Map<String, String>> unmapped) {

    /** A generated type. */
    ClassName type(String javaName) {
        return ClassName.get(modelPackage, javaName);
    }

    /** The simple names of generated types that are also those of classes that generated code refers to. */
    Set<String> clashes() {
        return model.types().stream()
                .map(TypeModel::javaName)
                .filter(Names::isTaken)
                .collect(Collectors.toSet());
    }
}
