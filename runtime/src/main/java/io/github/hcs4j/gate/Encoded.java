package io.github.hcs4j.gate;

import io.github.hcs4j.type.ScalarType;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
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
     * @return the text
     */
    public String toJson() {
        return ScalarType.ANY.toJson(tree);
    }

    /**
     * The document as a JSON text for people: a member a line, indented by two spaces, lines ended by {@code \n}.
     *
     * @return the text, without a line end at its end
     */
    public String toPrettyJson() {
        return ScalarType.ANY.toPrettyJson(tree);
    }

    /**
     * The text of {@link #toJson} in UTF-8.
     *
     * @return the bytes
     */
    public byte[] toJsonBytes() {
        return ScalarType.ANY.toJsonBytes(tree);
    }

    /**
     * The text of {@link #toPrettyJson} in UTF-8.
     *
     * @return the bytes
     */
    public byte[] toPrettyJsonBytes() {
        return ScalarType.ANY.toPrettyJsonBytes(tree);
    }

    /**
     * Writes the text of {@link #toJson} to a stream.
     *
     * @param out takes the text in UTF-8; stays open
     * @throws IOException if the stream cannot be written
     */
    public void writeTo(OutputStream out) throws IOException {
        ScalarType.ANY.write(tree, out);
    }

    /**
     * Writes the text of {@link #toPrettyJson} to a stream.
     *
     * @param out takes the text in UTF-8; stays open
     * @throws IOException if the stream cannot be written
     */
    public void writePrettyTo(OutputStream out) throws IOException {
        ScalarType.ANY.writePretty(tree, out);
    }

    /**
     * Writes the text of {@link #toJson} to a file.
     *
     * @param file the file, in place of what it holds
     * @throws IOException if the file cannot be written
     */
    public void writeTo(Path file) throws IOException {
        ScalarType.ANY.write(tree, file);
    }

    /**
     * Writes the text of {@link #toPrettyJson} to a file.
     *
     * @param file the file, in place of what it holds
     * @throws IOException if the file cannot be written
     */
    public void writePrettyTo(Path file) throws IOException {
        ScalarType.ANY.writePretty(tree, file);
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
