package io.github.hcs4j.host;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a host did for a container before its document is made, and what it has at the paths of the spec. The rules of
 * 2026 ask for it; every part has a default.
 */
public final class HostState {

    private final @Nullable String mountedRoot;
    private final @Nullable String cimVolume;
    private final String createdNetworkNamespace;
    private final HostFiles files;

    private HostState(Builder builder) {
        mountedRoot = builder.mountedRoot;
        cimVolume = builder.cimVolume;
        createdNetworkNamespace = builder.createdNetworkNamespace;
        files = builder.files;
    }

    /**
     * Starts a state.
     *
     * @return a builder with the defaults
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The state of the machine that runs the program, as far as it can be told: its files.
     *
     * @return a state with {@link HostFiles#ofThisMachine}
     */
    public static HostState ofThisMachine() {
        return OfThisMachine.STATE;
    }

    /** The same each time: it holds nothing and asks the file system when it is asked. */
    private static final class OfThisMachine {

        static final HostState STATE =
                builder().files(HostFiles.ofThisMachine()).build();

        private OfThisMachine() {}
    }

    /** {@return the volume under which the scratch is mounted; empty if it is not} */
    public Optional<String> mountedRoot() {
        return Optional.ofNullable(mountedRoot);
    }

    /** {@return the volume under which the CIM of the layers is mounted; empty if it is not} */
    public Optional<String> cimVolume() {
        return Optional.ofNullable(cimVolume);
    }

    /** {@return the id of the network namespace that the host made; empty text for none} */
    public String createdNetworkNamespace() {
        return createdNetworkNamespace;
    }

    /** {@return the files of the host} */
    public HostFiles files() {
        return files;
    }

    /** Builds a state. A builder is for one thread. */
    public static final class Builder {

        private @Nullable String mountedRoot;
        private @Nullable String cimVolume;
        private String createdNetworkNamespace = "";
        private HostFiles files = HostFiles.assumed();

        private Builder() {}

        /**
         * Sets the volume under which the host has mounted the scratch, for a spec without a root path.
         *
         * @param value such as {@code \\?\Volume{GUID}\}; {@code null}, which is the default, if it is not mounted
         * @return this builder
         */
        public Builder mountedRoot(@Nullable String value) {
            mountedRoot = value;
            return this;
        }

        /**
         * Sets the volume under which the CIM of the layers is mounted, on the host or in the utility VM.
         *
         * @param value {@code \\?\Volume{GUID}\}; {@code null}, which is the default, if it is not mounted
         * @return this builder
         */
        public Builder cimVolume(@Nullable String value) {
            cimVolume = value;
            return this;
        }

        /**
         * Sets the network namespace that the host made because the request asks for none.
         *
         * @param value the id; {@code null} or empty, which is the default, for none
         * @return this builder
         */
        public Builder createdNetworkNamespace(@Nullable String value) {
            createdNetworkNamespace = value == null ? "" : value;
            return this;
        }

        /**
         * Sets the files of the host.
         *
         * @param value the files; the default assumes every path
         * @return this builder
         */
        public Builder files(HostFiles value) {
            files = Objects.requireNonNull(value, "files");
            return this;
        }

        /**
         * Builds the state.
         *
         * @return the state
         */
        public HostState build() {
            return new HostState(this);
        }
    }
}
