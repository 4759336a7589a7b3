package io.github.hcs4j.container;

import io.github.hcs4j.container.ledger.LinuxShim;
import io.github.hcs4j.container.ledger.MappingRules;
import io.github.hcs4j.host.HostMachine;
import io.github.hcs4j.host.HostState;
import io.github.hcs4j.host.HostingSystem;
import io.github.hcs4j.host.RootfsMount;
import io.github.hcs4j.host.ShimOptions;
import io.github.hcs4j.host.UtilityVmImages;
import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.model.v2.ContainerCredentialGuardState;
import io.github.hcs4j.version.SchemaVersion;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A container to make a document for. It is complete: what the builder was not given has its default. Requests are
 * immutable and safe for use by any number of threads.
 */
public final class ContainerRequest {

    private final String id;
    private final String owner;
    private final @Nullable RequestedVersion requested;
    private final HostMachine host;
    private final String networkNamespace;
    private final @Nullable HostingSystem hostingSystem;
    private final UtilityVmImages utilityVmImages;
    private final @Nullable Spec spec;
    private final MappingRules rules;
    private final boolean scaleProcessorLimit;
    private final List<RootfsMount> rootfs;
    private final @Nullable HostState hostState;
    private final @Nullable ContainerCredentialGuardState credentialGuard;
    private final @Nullable ShimOptions shimOptions;
    private final LinuxShim linuxShim;
    private final String podId;

    private ContainerRequest(Builder builder, HostMachine host) {
        this.id = builder.id.isEmpty() ? UUID.randomUUID().toString() : builder.id;
        this.owner = builder.owner.isEmpty() ? Executable.fileName() : builder.owner;
        this.requested = builder.requested;
        this.host = host;
        this.networkNamespace = builder.networkNamespace;
        this.hostingSystem = builder.hostingSystem;
        this.utilityVmImages =
                builder.utilityVmImages == null ? UtilityVmImages.ofThisMachine() : builder.utilityVmImages;
        this.spec = builder.spec;
        this.rules = builder.rules;
        this.scaleProcessorLimit = builder.scaleProcessorLimit;
        this.rootfs = builder.rootfs;
        this.hostState = builder.hostState;
        this.credentialGuard = builder.credentialGuard;
        this.shimOptions = builder.shimOptions;
        this.linuxShim = builder.linuxShim;
        this.podId = builder.podId;
    }

    /**
     * Starts a request.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a request that is like this one.
     *
     * @return a builder with the values of this request
     */
    public Builder toBuilder() {
        Builder builder = new Builder()
                .id(id)
                .owner(owner)
                .host(host)
                .networkNamespace(networkNamespace)
                .hostingSystem(hostingSystem)
                .utilityVmImages(utilityVmImages)
                .spec(spec)
                .rules(rules)
                .scaleProcessorLimit(scaleProcessorLimit)
                .rootfs(rootfs)
                .hostState(hostState)
                .credentialGuard(credentialGuard)
                .shimOptions(shimOptions)
                .linuxShim(linuxShim, podId);
        builder.requested = requested;
        return builder;
    }

    /** {@return the schema version to use if possible; {@code null} for none, or none that there is} */
    public @Nullable SchemaVersion requestedSchemaVersion() {
        return requested == null ? null : requested.version();
    }

    /** What is asked for, be it a version or not; {@code null} for nothing. */
    @Nullable
    RequestedVersion requested() {
        return requested;
    }

    /** {@return the container's id, never empty; documents of schema 2 do not contain it} */
    public String id() {
        return id;
    }

    /** {@return who is to own the container, never empty} */
    public String owner() {
        return owner;
    }

    /** {@return the machine that is to run the container} */
    public HostMachine host() {
        return host;
    }

    /** {@return the network namespace for a document of schema 2; empty for none} */
    public String networkNamespace() {
        return networkNamespace;
    }

    /** {@return the running utility VM that is to hold the container; {@code null} for none} */
    public @Nullable HostingSystem hostingSystem() {
        return hostingSystem;
    }

    /** {@return where to find the image of a utility VM, for Hyper-V isolation with schema 1.0} */
    public UtilityVmImages utilityVmImages() {
        return utilityVmImages;
    }

    /** {@return the OCI runtime spec; {@code null} if there is none, which the mapping refuses} */
    public @Nullable Spec spec() {
        return spec;
    }

    /** {@return the rules to map by} */
    public MappingRules rules() {
        return rules;
    }

    /** {@return whether the processor limit was counted in processors of the host} */
    public boolean scaleProcessorLimit() {
        return scaleProcessorLimit;
    }

    /** {@return the mounts that give the layers in place of layer folders} */
    public List<RootfsMount> rootfs() {
        return rootfs;
    }

    /** {@return what the host did for the container, and what it has} */
    public HostState hostState() {
        return hostState == null ? HostState.ofThisMachine() : hostState;
    }

    /** {@return the credential guard for it; {@code null} for none} */
    public @Nullable ContainerCredentialGuardState credentialGuard() {
        return credentialGuard;
    }

    /** {@return the options of the shim; {@code null} for none} */
    public @Nullable ShimOptions shimOptions() {
        return shimOptions;
    }

    /** {@return the shim that makes Linux containers} */
    public LinuxShim linuxShim() {
        return linuxShim;
    }

    /** {@return the pod of a Linux container; empty for none} */
    public String podId() {
        return podId;
    }

    /** Builds a request. Only the host has no default. A builder is for one thread. */
    public static final class Builder {

        private String id = "";
        private String owner = "";
        private @Nullable RequestedVersion requested;
        private @Nullable HostMachine host;
        private String networkNamespace = "";
        private @Nullable HostingSystem hostingSystem;
        private @Nullable UtilityVmImages utilityVmImages;
        private @Nullable Spec spec;
        private MappingRules rules = MappingRules.HCSSHIM_2019;
        private boolean scaleProcessorLimit;
        private List<RootfsMount> rootfs = List.of();
        private @Nullable HostState hostState;
        private @Nullable ContainerCredentialGuardState credentialGuard;
        private @Nullable ShimOptions shimOptions;
        private LinuxShim linuxShim = LinuxShim.RUNHCS_V1;
        private String podId = "";

        private Builder() {}

        /**
         * Sets the container's id.
         *
         * @param value the id; {@code null} or empty, which is the default, stands for a random GUID
         * @return this builder
         */
        public Builder id(@Nullable String value) {
            id = value == null ? "" : value;
            return this;
        }

        /**
         * Sets who is to own the container.
         *
         * @param value the owner; {@code null} or empty, which is the default, stands for the file name of the running
         *     executable
         * @return this builder
         */
        public Builder owner(@Nullable String value) {
            owner = value == null ? "" : value;
            return this;
        }

        /**
         * Asks for a schema version.
         *
         * @param value 1.0, or 2.1 from Windows build 17763 on; others are ignored with a notice; {@code null}, which
         *     is the default, leaves the choice to the mapping
         * @return this builder
         */
        public Builder requestedSchemaVersion(@Nullable SchemaVersion value) {
            requested = value == null ? null : RequestedVersion.of(value);
            return this;
        }

        /**
         * Asks for a schema version by its numbers, whatever they are.
         *
         * @param major the family, 1 or 2
         * @param minor the revision in it; numbers of any other version, or of none, are ignored with a notice
         * @return this builder
         */
        public Builder requestedSchemaVersion(BigInteger major, BigInteger minor) {
            requested =
                    RequestedVersion.of(Objects.requireNonNull(major, "major"), Objects.requireNonNull(minor, "minor"));
            return this;
        }

        /**
         * Sets the machine that is to run the container.
         *
         * @param value the machine
         * @return this builder
         */
        public Builder host(HostMachine value) {
            host = Objects.requireNonNull(value, "host");
            return this;
        }

        /**
         * Sets the network namespace of the container.
         *
         * @param value the namespace; {@code null} or empty, which is the default, for none
         * @return this builder
         */
        public Builder networkNamespace(@Nullable String value) {
            networkNamespace = value == null ? "" : value;
            return this;
        }

        /**
         * Sets the running utility VM that is to hold the container.
         *
         * @param value the utility VM; {@code null}, which is the default, for none
         * @return this builder
         */
        public Builder hostingSystem(@Nullable HostingSystem value) {
            hostingSystem = value;
            return this;
        }

        /**
         * Sets where to find the image of a utility VM.
         *
         * @param value the images; {@code null}, which is the default, stands for those of this machine
         * @return this builder
         */
        public Builder utilityVmImages(@Nullable UtilityVmImages value) {
            utilityVmImages = value;
            return this;
        }

        /**
         * Sets the OCI runtime spec.
         *
         * @param value the spec; {@code null}, which is the default, if there is none
         * @return this builder
         */
        public Builder spec(@Nullable Spec value) {
            spec = value;
            return this;
        }

        /**
         * Sets the rules to map by. What follows is for those of 2026 only.
         *
         * @param value the rules; the default is {@link MappingRules#HCSSHIM_2019}
         * @return this builder
         */
        public Builder rules(MappingRules value) {
            rules = Objects.requireNonNull(value, "rules");
            return this;
        }

        /**
         * Says that the processor limit was counted in processors of the host, to count it in those of the utility VM.
         *
         * @param value whether it was; the default is false
         * @return this builder
         */
        public Builder scaleProcessorLimit(boolean value) {
            scaleProcessorLimit = value;
            return this;
        }

        /**
         * Sets the mounts that give the layers in place of layer folders.
         *
         * @param value the mounts; the default is none
         * @return this builder
         */
        public Builder rootfs(List<RootfsMount> value) {
            rootfs = List.copyOf(value);
            return this;
        }

        /**
         * Sets what the host did for the container, and what it has at the paths of the spec.
         *
         * @param value the state; {@code null}, which is the default, asks this machine for its files
         * @return this builder
         */
        public Builder hostState(@Nullable HostState value) {
            hostState = value;
            return this;
        }

        /**
         * Sets the state that the host's credential guard gives for the container.
         *
         * @param value the state; {@code null}, which is the default, for none
         * @return this builder
         */
        public Builder credentialGuard(@Nullable ContainerCredentialGuardState value) {
            credentialGuard = value;
            return this;
        }

        /**
         * Sets the options of the containerd shim.
         *
         * @param value the options; {@code null}, which is the default, for none
         * @return this builder
         */
        public Builder shimOptions(@Nullable ShimOptions value) {
            shimOptions = value;
            return this;
        }

        /**
         * Sets the shim that makes Linux containers.
         *
         * @param value the shim; the default is {@link LinuxShim#RUNHCS_V1}
         * @param pod the pod of the container, which only {@link LinuxShim#LCOW_V2} asks for; empty for none
         * @return this builder
         */
        public Builder linuxShim(LinuxShim value, String pod) {
            linuxShim = Objects.requireNonNull(value, "linuxShim");
            podId = Objects.requireNonNull(pod, "podId");
            return this;
        }

        /**
         * Builds the request.
         *
         * @return a complete request
         * @throws IllegalStateException if there is no host
         */
        public ContainerRequest build() {
            if (host == null) {
                throw new IllegalStateException("a request needs the machine that is to run the container: host(...)");
            }
            return new ContainerRequest(this, host);
        }
    }
}
