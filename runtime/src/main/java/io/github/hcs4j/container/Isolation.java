package io.github.hcs4j.container;

import io.github.hcs4j.host.HostingSystem;
import io.github.hcs4j.model.oci.Windows;
import io.github.hcs4j.version.SchemaVersion;
import org.jspecify.annotations.Nullable;

/**
 * How a container is kept apart from its host: as processes of the host (Argon) or in a utility VM (Xenon), in either
 * schema. It is decided once; everything that depends on it asks {@link #match}, which no kind can be forgotten in.
 */
sealed interface Isolation {

    /** What depends on the isolation, kind by kind. */
    interface Cases<R> {

        R argonV1(ArgonV1 isolation);

        R argonV2(ArgonV2 isolation);

        R xenonV1(XenonV1 isolation);

        R xenonV2(XenonV2 isolation);
    }

    <R> R match(Cases<R> cases);

    /** Decides by the schema version, which is never 1.0 with a hosting system. */
    static Isolation of(SchemaVersion version, @Nullable HostingSystem host, @Nullable Windows windows) {
        if (version.major() > 1) {
            return host == null ? new ArgonV2() : new XenonV2(host);
        }
        if (windows == null || windows.hyperv() == null) {
            return new ArgonV1();
        }
        String image = windows.hyperv().utilityVMPath();
        return new XenonV1(image == null ? "" : image);
    }

    /** Process isolation, schema 1.0. */
    record ArgonV1() implements Isolation {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.argonV1(this);
        }
    }

    /** Process isolation, schema 2.1. */
    record ArgonV2() implements Isolation {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.argonV2(this);
        }
    }

    /**
     * A utility VM that HCS starts for the container, schema 1.0.
     *
     * @param utilityVmPath the image that the spec names; empty to look for one in the layers
     */
    record XenonV1(String utilityVmPath) implements Isolation {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.xenonV1(this);
        }
    }

    /**
     * A utility VM that is running already, schema 2.1.
     *
     * @param host the utility VM
     */
    record XenonV2(HostingSystem host) implements Isolation {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.xenonV2(this);
        }
    }
}
