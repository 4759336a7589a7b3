package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
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
 * @param jackson {@link #JACKSON_2} or {@link #JACKSON_3}: what the types are read and written with
 */
public record EmitContext(
        String packageName,
        SchemaModel model,
        List<String> mappers,
        Map<String, Map<String, String>> unmapped,
        int jackson) {

    /** The streaming API of {@code com.fasterxml.jackson.core}. */
    public static final int JACKSON_2 = 2;

    /** The streaming API of {@code tools.jackson.core}, which types have when they do not ask for another. */
    public static final int JACKSON_3 = 3;

    /**
     * A generated type.
     *
     * @param javaName its simple name
     * @return its name
     */
    ClassName type(String javaName) {
        return ClassName.get(packageName, javaName);
    }

    /** The last argument of a type's constructor, with the comma before it: nothing for Jackson 3. */
    CodeBlock streamingApi() {
        return jackson == JACKSON_2 ? CodeBlock.of(", $T.JACKSON_2", Names.STREAMING_API) : CodeBlock.of("");
    }
}
