package io.github.hcs4j.gate;

import java.util.List;
import java.util.stream.Collectors;

/** A document has parts that its host does not know. */
public final class DocumentNotForHostException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<Finding> findings;

    DocumentNotForHostException(List<Finding> findings) {
        super(findings.stream()
                .map(finding -> finding + "; " + finding.advice())
                .collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    /**
     * All the parts that the host does not know.
     *
     * @return at least one finding, in the order of the document
     */
    public List<Finding> findings() {
        return findings;
    }
}
