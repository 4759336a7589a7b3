package io.github.hcs4j.container;

import io.github.hcs4j.host.HostMachine;
import io.github.hcs4j.host.HostingSystem;
import io.github.hcs4j.host.UtilityVmImages;
import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.version.SchemaVersion;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A container to make a document for. It is complete: what the builder was not given has its default.
 *
 * @param id the container's id; empty stands for a random GUID. Documents of schema 2 do not contain it
 * @param owner who is to own the container; empty stands for the file name of the running executable
 * @param requestedSchemaVersion the schema version to use if the host and the kind of container allow it; {@code null}
 *     leaves the choice to the mapping
 * @param host the machine that is to run the container
 * @param networkNamespace the network namespace for a document of schema 2; empty for none
 * @param hostingSystem the running utility VM that is to hold the container; {@code null} for none
 * @param utilityVmImages where to find the image of a utility VM, for a Hyper-V isolated container of schema 1.0
 * @param spec the OCI runtime spec; {@code null} if there is none, which {@link WindowsContainers#map} refuses
 */
public record ContainerRequest(
        String id,
        String owner,
        @Nullable SchemaVersion requestedSchemaVersion,
        HostMachine host,
        String networkNamespace,
        @Nullable HostingSystem hostingSystem,
        UtilityVmImages utilityVmImages,
        @Nullable Spec spec) {

    /** Puts an id and an owner in the place of empty ones. */
    public ContainerRequest {
        id = id.isEmpty() ? UUID.randomUUID().toString() : id;
        owner = owner.isEmpty() ? Executable.fileName() : owner;
    }

    /**
     * Starts a request.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a request. Only the host has no default. A builder is for one thread. */
    public static final class Builder {

        private String id = "";
        private String owner = "";
        private @Nullable SchemaVersion requestedSchemaVersion;
        private @Nullable HostMachine host;
        private String networkNamespace = "";
        private @Nullable HostingSystem hostingSystem;
        private @Nullable UtilityVmImages utilityVmImages;
        private @Nullable Spec spec;

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
            requestedSchemaVersion = value;
            return this;
        }

        /**
         * Sets the machine that is to run the container.
         *
         * @param value the machine
         * @return this builder
         */
        public Builder host(HostMachine value) {
            host = value;
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
         * Builds the request.
         *
         * @return a complete request
         * @throws IllegalStateException if there is no host
         */
        public ContainerRequest build() {
            if (host == null) {
                throw new IllegalStateException("a request needs the machine that is to run the container: host(...)");
            }
            UtilityVmImages images = utilityVmImages == null ? UtilityVmImages.ofThisMachine() : utilityVmImages;
            return new ContainerRequest(
                    id, owner, requestedSchemaVersion, host, networkNamespace, hostingSystem, images, spec);
        }
    }
}
