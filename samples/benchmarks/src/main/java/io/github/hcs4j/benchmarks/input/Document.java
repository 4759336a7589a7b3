package io.github.hcs4j.benchmarks.input;

import io.github.hcs4j.version.SchemaVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The documents that the benchmarks read and write. */
public enum Document {
    /** A container, about 0.8 KB. */
    SMALL_CONTAINER("ComputeSystem"),
    /** A container, about 12 KB. */
    LARGE_CONTAINER("ComputeSystem"),
    /** A virtual machine with many devices, about 4 KB. */
    VIRTUAL_MACHINE("ComputeSystem"),
    /** An answer of HCS with statistics and processes, about 7 KB: numbers and times for the most part. */
    STATISTICS("Properties");

    private final String type;

    Document(String type) {
        this.type = type;
    }

    /**
     * Makes the document.
     *
     * @return the document
     */
    public MeasuredDocument measured() {
        SchemaVersion version = SchemaVersion.of(2, 1);
        byte[] json = switch (this) {
            case SMALL_CONTAINER -> Bundle.plain(version, 2, 2).map();
            case LARGE_CONTAINER -> Bundle.isolated(version, 55, 41).map();
            case VIRTUAL_MACHINE -> resource("virtual-machine.json");
            case STATISTICS -> resource("statistics.json");
        };
        return MeasuredDocument.of("v2:" + type, json).compact();
    }

    private static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(Document.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
