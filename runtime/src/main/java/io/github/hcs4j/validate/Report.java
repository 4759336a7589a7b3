package io.github.hcs4j.validate;

import io.github.hcs4j.type.ModelType;
import java.util.List;

/** What was found in a document. */
public final class Report {

    private final ModelType<?> type;
    private final List<Finding> findings;
    private final long errors;
    private final long warnings;

    Report(ModelType<?> type, List<Finding> findings, long errors, long warnings) {
        this.type = type;
        this.findings = List.copyOf(findings);
        this.errors = errors;
        this.warnings = warnings;
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
        return errors;
    }

    /**
     * How many warnings there are in all.
     *
     * @return the number of warnings
     */
    public long warnings() {
        return warnings;
    }

    /**
     * Whether HCS would refuse the document.
     *
     * @return whether there is at least one error
     */
    public boolean hasErrors() {
        return errors > 0;
    }

    /**
     * How many problems there are that {@link #findings} leaves out.
     *
     * @return 0, unless there are very many
     */
    public long omitted() {
        return errors + warnings - findings.size();
    }

    /** The type and the numbers. */
    @Override
    public String toString() {
        return type + ": " + errors + " errors, " + warnings + " warnings " + findings;
    }
}
