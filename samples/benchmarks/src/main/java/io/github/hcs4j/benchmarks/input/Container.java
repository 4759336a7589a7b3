package io.github.hcs4j.benchmarks.input;

import io.github.hcs4j.benchmarks.peer.v1.ContainerConfig;
import io.github.hcs4j.benchmarks.peer.v2.ComputeSystem;
import io.github.hcs4j.version.SchemaVersion;

/** The containers that the benchmarks map. The small ones have 2 layers and 1 mount, the large ones 60 and 40. */
public enum Container {
    /** Small, to a document of schema 1. */
    SMALL_V1,
    /** Small, to a document of schema 2. */
    SMALL_V2,
    /** Large, to a document of schema 1. */
    LARGE_V1,
    /** Large, to a document of schema 2. */
    LARGE_V2;

    /**
     * Makes what it is made from.
     *
     * @return the bundle
     */
    public Bundle bundle() {
        SchemaVersion version = SchemaVersion.of(isV2() ? 2 : 1, isV2() ? 1 : 0);
        return this == SMALL_V1 || this == SMALL_V2 ? Bundle.plain(version, 2, 1) : Bundle.isolated(version, 60, 40);
    }

    /**
     * The class of the peers for its document.
     *
     * @return a class
     */
    public Class<?> peer() {
        return isV2() ? ComputeSystem.class : ContainerConfig.class;
    }

    private boolean isV2() {
        return this == SMALL_V2 || this == LARGE_V2;
    }
}
