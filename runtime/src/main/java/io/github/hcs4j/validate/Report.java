package io.github.hcs4j.validate;

import io.github.hcs4j.type.ModelType;
import java.util.List;

/**
 * What was found in a document.
 *
 * @param type the type that the document was taken for
 * @param findings the problems in the order of the text; of very many, the first that were met
 * @param errors how many errors there are in all
 * @param warnings how many warnings there are in all
 */
public record Report(ModelType<?> type, List<Finding> findings, long errors, long warnings) {

    /** Copies the list. */
    public Report {
        findings = List.copyOf(findings);
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
}
