package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.ClassName;
import io.github.hcs4j.processor.model.SchemaModel;
import java.util.List;
import java.util.Map;

/**
 * What every emitter may ask for.
 *
 * @param packageName the package that the files go to
 * @param model the model
 * @param mappers the object types that get a mapper, by their names in the schema
 * @param unmapped for each of them the members that nobody maps, with the reason
 */
public record EmitContext(
        String packageName, SchemaModel model, List<String> mappers, Map<String, Map<String, String>> unmapped) {

    /**
     * A generated type.
     *
     * @param javaName its simple name
     * @return its name
     */
    ClassName type(String javaName) {
        return ClassName.get(packageName, javaName);
    }
}
