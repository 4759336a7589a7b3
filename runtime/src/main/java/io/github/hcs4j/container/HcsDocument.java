package io.github.hcs4j.container;

import io.github.hcs4j.model.v1.ContainerConfig;
import io.github.hcs4j.model.v2.CWCOWHostedSystem;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.model.v2.HostedSystem;
import io.github.hcs4j.model.v2.LinuxHostedSystem;
import io.github.hcs4j.type.ModelRecord;
import io.github.hcs4j.type.ScalarType;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The document that a container is created from: by HCS, in one of its two schemas, or by the guest agent of a utility
 * VM.
 */
public sealed interface HcsDocument {

    /**
     * The document as a value of its generated type.
     *
     * @return such as the {@link ContainerConfig} or the {@link ComputeSystem}
     */
    ModelRecord content();

    /**
     * The document as free-form JSON, with all that is written.
     *
     * @return the members by name
     */
    default Map<String, @Nullable Object> toTree() {
        Map<String, @Nullable Object> tree = WithoutLayers.treeOf(this);
        return tree == null ? content().toTree() : tree;
    }

    /**
     * The document as a JSON text without white space, as HCS takes it.
     *
     * @return the text
     */
    default String toJson() {
        Object tree = WithoutLayers.treeOf(this);
        return tree == null ? content().toJson() : ScalarType.ANY.toJson(tree);
    }

    /**
     * The document as a JSON text for people: a member a line, indented by two spaces, lines ended by {@code \n}.
     *
     * @return the text, without a line end at its end
     */
    default String toPrettyJson() {
        Object tree = WithoutLayers.treeOf(this);
        return tree == null ? content().toPrettyJson() : ScalarType.ANY.toPrettyJson(tree);
    }

    /**
     * The text of {@link #toJson} in UTF-8.
     *
     * @return the bytes
     */
    default byte[] toJsonBytes() {
        Object tree = WithoutLayers.treeOf(this);
        return tree == null ? content().toJsonBytes() : ScalarType.ANY.toJsonBytes(tree);
    }

    /**
     * The text of {@link #toPrettyJson} in UTF-8.
     *
     * @return the bytes
     */
    default byte[] toPrettyJsonBytes() {
        Object tree = WithoutLayers.treeOf(this);
        return tree == null ? content().toPrettyJsonBytes() : ScalarType.ANY.toPrettyJsonBytes(tree);
    }

    /**
     * Writes the text of {@link #toJson} to a stream.
     *
     * @param out takes the text in UTF-8; stays open
     * @throws IOException if the stream cannot be written
     */
    default void writeTo(OutputStream out) throws IOException {
        Object tree = WithoutLayers.treeOf(this);
        if (tree == null) {
            content().writeTo(out);
        } else {
            ScalarType.ANY.write(tree, out);
        }
    }

    /**
     * Writes the text of {@link #toPrettyJson} to a stream.
     *
     * @param out takes the text in UTF-8; stays open
     * @throws IOException if the stream cannot be written
     */
    default void writePrettyTo(OutputStream out) throws IOException {
        Object tree = WithoutLayers.treeOf(this);
        if (tree == null) {
            content().writePrettyTo(out);
        } else {
            ScalarType.ANY.writePretty(tree, out);
        }
    }

    /**
     * Writes the text of {@link #toJson} to a file.
     *
     * @param file the file, in place of what it holds
     * @throws IOException if the file cannot be written
     */
    default void writeTo(Path file) throws IOException {
        Object tree = WithoutLayers.treeOf(this);
        if (tree == null) {
            content().writeTo(file);
        } else {
            ScalarType.ANY.write(tree, file);
        }
    }

    /**
     * Writes the text of {@link #toPrettyJson} to a file.
     *
     * @param file the file, in place of what it holds
     * @throws IOException if the file cannot be written
     */
    default void writePrettyTo(Path file) throws IOException {
        Object tree = WithoutLayers.treeOf(this);
        if (tree == null) {
            content().writePrettyTo(file);
        } else {
            ScalarType.ANY.writePretty(tree, file);
        }
    }

    /**
     * A document of schema 1.0. It has the member {@code Layers} always, {@code null} where there are none, as the
     * clients of this schema write it.
     *
     * @param content the document
     */
    record V1(ContainerConfig content) implements HcsDocument {

        /** Checks that there is a document. */
        public V1 {
            Objects.requireNonNull(content, "content");
        }
    }

    /**
     * A document of schema 2.1.
     *
     * @param content the document
     */
    record V2(ComputeSystem content) implements HcsDocument {

        /** Checks that there is a document. */
        public V2 {
            Objects.requireNonNull(content, "content");
        }
    }

    /**
     * A document that the guest agent of a utility VM creates a Windows container from. Rules of 2026.
     *
     * @param content the document
     */
    record Guest(HostedSystem content) implements HcsDocument {

        /** Checks that there is a document. */
        public Guest {
            Objects.requireNonNull(content, "content");
        }
    }

    /**
     * A document that the guest agent of a confidential utility VM creates a Windows container from. Rules of 2026.
     *
     * @param content the document
     */
    record ConfidentialGuest(CWCOWHostedSystem content) implements HcsDocument {

        /** Checks that there is a document. */
        public ConfidentialGuest {
            Objects.requireNonNull(content, "content");
        }
    }

    /**
     * A document that the guest agent of a utility VM creates a Linux container from. Rules of 2026.
     *
     * @param content the document
     */
    record LinuxGuest(LinuxHostedSystem content) implements HcsDocument {

        /** Checks that there is a document. */
        public LinuxGuest {
            Objects.requireNonNull(content, "content");
        }
    }
}
