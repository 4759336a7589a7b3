package io.github.hcs4j.validate;

import io.github.hcs4j.document.Place;
import io.github.hcs4j.json.Located;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.validate.Finding.Code;
import io.github.hcs4j.validate.Finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Collects findings. All are counted; those beyond a limit are not kept, or a document with a problem in each of
 * millions of values could fill the memory.
 */
final class Findings {

    static final int MOST = 10_000;

    /** How many characters the pointers of the findings may have together. */
    private static final int MOST_POINTERS = 16 << 20;

    private final List<Finding> findings = new ArrayList<>();
    private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);
    private final boolean isStrict;
    private int pointers;

    /** Begins without findings; a strict collection takes warnings for errors. */
    Findings(boolean isStrict) {
        this.isStrict = isStrict;
    }

    /** Where a problem is: in the document and in the text. */
    record At(Place place, int line, int column) {

        /** The begin of a value. */
        static At value(Place place, Located value) {
            return new At(place, value.line(), value.column());
        }

        /** The name of a member. */
        static At name(Place place, Located.Entry entry) {
            return new At(place, entry.line(), entry.column());
        }
    }

    /** Adds an error. */
    void error(Code code, At at, String found, String expected, Supplier<String> advice) {
        add(Severity.ERROR, code, at, found, expected, advice);
    }

    /** Adds a warning. */
    void warning(Code code, At at, String found, String expected, Supplier<String> advice) {
        add(Severity.WARNING, code, at, found, expected, advice);
    }

    /** Adds a note. */
    void note(Code code, At at, String found, String expected, Supplier<String> advice) {
        add(Severity.NOTE, code, at, found, expected, advice);
    }

    /** Adds a finding; the advice is asked for only if the finding is kept. */
    void add(Severity weight, Code code, At at, String found, String expected, Supplier<String> advice) {
        Severity severity = isStrict && weight == Severity.WARNING ? Severity.ERROR : weight;
        counts.merge(severity, 1L, Long::sum);
        if (findings.size() < MOST && pointers < MOST_POINTERS) {
            String pointer = at.place().pointer();
            pointers += pointer.length();
            findings.add(new Finding(severity, code, pointer, at.line(), at.column(), found, expected, advice.get()));
        }
    }

    Report report(ModelType<?> type) {
        List<Finding> inOrder = new ArrayList<>(findings);
        inOrder.sort(Comparator.comparingInt(Finding::line).thenComparingInt(Finding::column));
        return new Report(type, inOrder, counts);
    }
}
