package io.github.hcs4j.validate;

import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.validate.Finding.Severity;
import java.util.List;
import java.util.Map;

/** What was found in a document. */
public final class Report {

    private final ModelType<?> type;
    private final List<Finding> findings;
    private final Map<Severity, Long> counts;

    Report(ModelType<?> type, List<Finding> findings, Map<Severity, Long> counts) {
        this.type = type;
        this.findings = List.copyOf(findings);
        this.counts = Map.copyOf(counts);
    }

    /**
     * The type that the document was taken for.
     *
     * @return the type
     */
    public ModelType<?> type() {
        return type;
    }

    /**
     * The problems.
     *
     * @return the findings in the order of the text; of very many, the first that were met
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * How many errors there are in all.
     *
     * @return the number of errors
     */
    public long errors() {
        return count(Severity.ERROR);
    }

    /**
     * How many warnings there are in all.
     *
     * @return the number of warnings
     */
    public long warnings() {
        return count(Severity.WARNING);
    }

    /**
     * How many notes there are in all: of what is new to the model, and of what was not looked at.
     *
     * @return the number of notes
     */
    public long notes() {
        return count(Severity.NOTE);
    }

    private long count(Severity severity) {
        return counts.getOrDefault(severity, 0L);
    }

    /**
     * Whether HCS would refuse the document.
     *
     * @return whether there is at least one error
     */
    public boolean hasErrors() {
        return errors() > 0;
    }

    /**
     * How many problems there are that {@link #findings} leaves out.
     *
     * @return 0, unless there are very many
     */
    public long omitted() {
        return errors() + warnings() + notes() - findings.size();
    }

    /** The type and the numbers. */
    @Override
    public String toString() {
        return type + ": " + errors() + " errors, " + warnings() + " warnings, " + notes() + " notes " + findings;
    }
}
