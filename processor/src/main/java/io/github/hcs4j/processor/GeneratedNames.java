package io.github.hcs4j.processor;

import io.github.hcs4j.processor.emit.EmitContext;
import io.github.hcs4j.processor.emit.SourceEmitter;
import io.github.hcs4j.processor.model.TypeModel;
import io.github.hcs4j.processor.schema.ProblemCode;
import io.github.hcs4j.processor.schema.Problems;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Finds types whose names are those of classes that are generated beside them: mappers, and the list of the types. */
final class GeneratedNames {

    private GeneratedNames() {}

    static void check(EmitContext context, Problems problems) {
        if (!context.packageName().equals(context.modelPackage())) {
            return;
        }
        // by case as well: file systems may not tell VmModel.java from VMModel.java
        Map<String, String> helpers = new HashMap<>();
        SourceEmitter.helpers(context).forEach((name, what) -> helpers.put(name.toLowerCase(Locale.ROOT), what));
        for (TypeModel type : context.model().types()) {
            String helper = helpers.get(type.javaName().toLowerCase(Locale.ROOT));
            if (helper != null) {
                problems.add(
                        ProblemCode.HCS009,
                        type.at(),
                        "the type becomes " + type.javaName() + ", and so does " + helper
                                + "; give the type an x-java-name");
            }
        }
    }
}
