package io.github.hcs4j.processor;

import io.github.hcs4j.processor.schema.ProblemCode;
import io.github.hcs4j.processor.schema.Problems;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds what a compilation lacks, so that one sentence says it instead of an error for each line of generated code. */
final class Setup {

    /** The class of the runtime that says for which form of generated code it is. */
    private static final String RUNTIME = "io.github.hcs4j.json.engine.GeneratedCode";

    /** The form of the code that is generated here, which has to be that of the runtime. */
    static final int FORM = 1;

    private Setup() {}

    /** Checks the source level and the runtime. */
    static void check(ProcessingEnvironment environment, Problems problems) {
        SourceVersion level = environment.getSourceVersion();
        if (level.compareTo(SourceVersion.RELEASE_17) < 0) {
            problems.add(
                    ProblemCode.HCS040,
                    null,
                    "generated code is Java 17, and this compilation is of Java " + level.ordinal()
                            + "; set the compiler's release to 17 or later");
        }
        TypeElement runtime = environment.getElementUtils().getTypeElement(RUNTIME);
        if (runtime == null) {
            problems.add(
                    ProblemCode.HCS040,
                    null,
                    "generated code needs the library hcs4j-runtime, which is not on the class path or module path; add it"
                            + " as a dependency, and where there is a module descriptor, require io.github.hcs4j.runtime");
        } else if (form(runtime) != FORM) {
            problems.add(
                    ProblemCode.HCS040,
                    null,
                    "hcs4j-runtime and hcs4j-processor are of different releases; give both the same version");
        }
    }

    private static int form(TypeElement runtime) {
        return ElementFilter.fieldsIn(runtime.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().contentEquals("FORM"))
                .map(field -> field.getConstantValue() instanceof Integer form ? form : 0)
                .findFirst()
                .orElse(0);
    }
}
