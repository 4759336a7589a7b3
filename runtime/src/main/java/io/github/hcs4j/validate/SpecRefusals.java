package io.github.hcs4j.validate;

import io.github.hcs4j.container.SpecCheck;
import io.github.hcs4j.container.SpecProblem;
import io.github.hcs4j.document.Place;
import io.github.hcs4j.document.Quote;
import io.github.hcs4j.document.TypeSchema;
import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.json.Located;
import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.validate.Finding.Code;
import io.github.hcs4j.validate.Findings.At;
import java.util.List;
import java.util.Optional;

/** Says what keeps an OCI spec from becoming a document of HCS: the mapping of containers knows, and is asked. */
final class SpecRefusals {

    private static final String DEFINITION = "oci#Spec";

    private SpecRefusals() {}

    static boolean isSpec(ModelType<?> type) {
        return TypeSchema.definition(type).equals(DEFINITION);
    }

    /** Looks at a spec; one that is no spec by its types is said to be elsewhere. */
    static void check(ModelType<?> type, byte[] text, Located document, Findings findings) {
        List<SpecProblem> problems;
        try {
            problems = SpecCheck.problems(Spec.TYPE.read(text));
        } catch (JsonException malformed) {
            return;
        }
        for (SpecProblem problem : problems) {
            String pointer = pointer(problem.at());
            Place place = Place.parse(type, pointer);
            String found = problem.found();
            findings.warning(
                    Code.SPEC_REFUSED,
                    At.value(place, nearest(document, pointer)),
                    "a spec of which no document can be made (" + problem.code() + "): " + problem.detail()
                            + (found == null ? "" : ", but it is " + Quote.text(found, place)),
                    "a spec of a Windows container by the rules of 2019",
                    Evidence.REFERENCE.of(problem.advice()));
        }
    }

    /** A path such as {@code mounts[2].type} as a pointer. */
    private static String pointer(String path) {
        return '/' + path.replace("[", ".").replace("]", "").replace('.', '/');
    }

    /** The value at a pointer, or the last that there is on the way to it. */
    private static Located nearest(Located document, String pointer) {
        Located at = document;
        for (String step : pointer.substring(1).split("/")) {
            Optional<Located> next = inside(at, step);
            if (next.isEmpty()) {
                return at;
            }
            at = next.get();
        }
        return at;
    }

    private static Optional<Located> inside(Located value, String step) {
        if (value instanceof Located.ListValue list && step.matches("\\d{1,9}")) {
            int index = Integer.parseInt(step);
            return index < list.elements().size() ? Optional.of(list.elements().get(index)) : Optional.empty();
        }
        return value instanceof Located.ObjectValue object
                ? object.entries().stream()
                        .filter(entry -> entry.name().equals(step))
                        .map(Located.Entry::value)
                        .findFirst()
                : Optional.empty();
    }
}
