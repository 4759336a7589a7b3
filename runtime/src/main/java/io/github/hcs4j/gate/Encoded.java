package io.github.hcs4j.gate;

import io.github.hcs4j.json.ScalarType;
import java.util.List;

/** A document encoded for a host, and what there is to say about it. */
public final class Encoded {

    private final Object tree;
    private final List<Finding> findings;
    private final List<Finding> remarks;

    Encoded(Object tree, List<Finding> findings, List<Finding> remarks) {
        this.tree = tree;
        this.findings = List.copyOf(findings);
        this.remarks = List.copyOf(remarks);
    }

    /**
     * The document as a JSON text without white space.
     *
     * @return the text in UTF-8
     */
    public byte[] toJson() {
        return ScalarType.ANY.toJson(tree);
    }

    /**
     * The document as a JSON text for people: a member a line, indented by two spaces, lines ended by {@code \n}.
     *
     * @return the text in UTF-8, without a line end at its end
     */
    public byte[] toPrettyJson() {
        return ScalarType.ANY.toPrettyJson(tree);
    }

    /**
     * The parts that the host does not know: left out by {@link VersionGate#strip}, written by
     * {@link VersionGate#explain}.
     *
     * @return the findings in the order of the document; empty if the host knows all of it
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * What is worth knowing about parts that were written, without being known to be wrong.
     *
     * @return the remarks in the order of the document
     */
    public List<Finding> remarks() {
        return remarks;
    }
}
