package io.github.hcs4j.benchmarks.input;

import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.version.SchemaVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The compute systems that the benchmarks read and write. */
public enum Document {
    /** A container, about 0.8 KB. */
    SMALL_CONTAINER,
    /** A container, about 12 KB. */
    LARGE_CONTAINER,
    /** A virtual machine with many devices, about 4 KB. */
    VIRTUAL_MACHINE;

    /**
     * Makes the document.
     *
     * @return its text in UTF-8, without white space
     */
    public byte[] json() {
        SchemaVersion version = SchemaVersion.of(2, 1);
        return switch (this) {
            case SMALL_CONTAINER -> Bundle.plain(version, 2, 2).document().toJson();
            case LARGE_CONTAINER -> Bundle.isolated(version, 55, 41).document().toJson();
            case VIRTUAL_MACHINE -> ComputeSystem.TYPE.toJson(ComputeSystem.TYPE.read(resource()));
        };
    }

    private static byte[] resource() {
        String name = "virtual-machine.json";
        try (InputStream in = Objects.requireNonNull(Document.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
