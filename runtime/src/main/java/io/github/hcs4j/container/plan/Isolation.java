package io.github.hcs4j.container.plan;

import io.github.hcs4j.host.HostingSystem;
import io.github.hcs4j.version.SchemaVersion;
import org.jspecify.annotations.Nullable;

/** How a container is kept apart from its host: as processes of the host (Argon) or in a utility VM (Xenon). */
public sealed interface Isolation {

    /** The version of the schema before compute systems, the only one of its family. */
    SchemaVersion V1 = SchemaVersion.of(1, 0);

    /** The version of the schema that containers have as compute systems. */
    SchemaVersion V2 = SchemaVersion.of(2, 1);

    /**
     * The schema of the container's document.
     *
     * @return {@link #V1} or {@link #V2}
     */
    SchemaVersion schema();

    /**
     * Whether the container has a kernel of its own.
     *
     * @return false for processes of the host
     */
    default boolean isHyperV() {
        return false;
    }

    /**
     * The utility VM that holds the container and runs already.
     *
     * @return the utility VM; {@code null} for a container on the host's kernel, or in a VM that HCS starts for it
     */
    default @Nullable HostingSystem hostingSystem() {
        return null;
    }

    /** Process isolation, schema 1.0. */
    record ArgonV1() implements Isolation {

        @Override
        public SchemaVersion schema() {
            return V1;
        }
    }

    /** Process isolation, schema 2.1. */
    record ArgonV2() implements Isolation {

        @Override
        public SchemaVersion schema() {
            return V2;
        }
    }

    /**
     * A utility VM that HCS starts for the container, schema 1.0.
     *
     * @param utilityVmPath the image that the spec names; empty to look for one in the layers
     */
    record XenonV1(String utilityVmPath) implements Isolation {

        @Override
        public SchemaVersion schema() {
            return V1;
        }

        @Override
        public boolean isHyperV() {
            return true;
        }
    }

    /**
     * A utility VM that is running already, schema 2.1.
     *
     * @param hostingSystem the utility VM
     */
    record XenonV2(HostingSystem hostingSystem) implements Isolation {

        @Override
        public SchemaVersion schema() {
            return V2;
        }

        @Override
        public boolean isHyperV() {
            return true;
        }
    }
}
