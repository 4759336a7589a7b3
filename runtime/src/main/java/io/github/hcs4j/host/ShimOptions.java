package io.github.hcs4j.host;

import java.util.Map;
import java.util.Objects;

/**
 * The options that the containerd shim {@code runhcs-v1} is started with, as far as they change the document of a
 * container: they decide on the isolation and add annotations. The rules of 2026 ask for them.
 */
public final class ShimOptions {

    private static final String PROCESS = "process";
    private static final String HYPERVISOR = "hypervisor";

    private final String sandboxIsolation;
    private final String sandboxPlatform;
    private final Map<String, String> defaultAnnotations;
    private final String bootFilesRootPath;
    private final long vmProcessorCount;
    private final long vmMemorySizeInMb;
    private final String ncProxyAddr;

    private ShimOptions(Builder builder) {
        sandboxIsolation = builder.sandboxIsolation;
        sandboxPlatform = builder.sandboxPlatform;
        defaultAnnotations = builder.defaultAnnotations;
        bootFilesRootPath = builder.bootFilesRootPath;
        vmProcessorCount = builder.vmProcessorCount;
        vmMemorySizeInMb = builder.vmMemorySizeInMb;
        ncProxyAddr = builder.ncProxyAddr;
    }

    /**
     * Starts options.
     *
     * @return a builder with the defaults
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Whether containers run in utility VMs.
     *
     * @return whether the isolation is exactly {@code hypervisor}
     */
    public boolean isHypervisor() {
        return sandboxIsolation.equals(HYPERVISOR);
    }

    /**
     * Whether nothing is said.
     *
     * @return whether every option has its default; {@code process} is the default of the isolation
     */
    public boolean isEmpty() {
        return (sandboxIsolation.isEmpty() || sandboxIsolation.equals(PROCESS))
                && sandboxPlatform.isEmpty()
                && defaultAnnotations.isEmpty()
                && bootFilesRootPath.isEmpty()
                && vmProcessorCount == 0
                && vmMemorySizeInMb == 0
                && ncProxyAddr.isEmpty();
    }

    /** {@return how containers are isolated} */
    public String sandboxIsolation() {
        return sandboxIsolation;
    }

    /** {@return the platform of the containers} */
    public String sandboxPlatform() {
        return sandboxPlatform;
    }

    /** {@return the annotations for specs that lack them} */
    public Map<String, String> defaultAnnotations() {
        return defaultAnnotations;
    }

    /** {@return where the boot files of utility VMs are} */
    public String bootFilesRootPath() {
        return bootFilesRootPath;
    }

    /** {@return how many processors a utility VM gets; 0 if nothing is said} */
    public long vmProcessorCount() {
        return vmProcessorCount;
    }

    /** {@return how much memory a utility VM gets, in MiB; 0 if nothing is said} */
    public long vmMemorySizeInMb() {
        return vmMemorySizeInMb;
    }

    /** {@return the address of the network configuration proxy} */
    public String ncProxyAddr() {
        return ncProxyAddr;
    }

    /** Builds options. A builder is for one thread. */
    public static final class Builder {

        private String sandboxIsolation = "";
        private String sandboxPlatform = "";
        private Map<String, String> defaultAnnotations = Map.of();
        private String bootFilesRootPath = "";
        private long vmProcessorCount = 0;
        private long vmMemorySizeInMb = 0;
        private String ncProxyAddr = "";

        private Builder() {}

        /**
         * Sets how containers are isolated.
         *
         * @param value {@code process} or {@code hypervisor}; empty, which is the default, means {@code process}
         * @return this builder
         */
        public Builder sandboxIsolation(String value) {
            sandboxIsolation = Objects.requireNonNull(value, "sandboxIsolation");
            return this;
        }

        /**
         * Sets the platform of the containers.
         *
         * @param value operating system, {@code /} and architecture, such as {@code windows/amd64}; the default is
         *     empty
         * @return this builder
         */
        public Builder sandboxPlatform(String value) {
            sandboxPlatform = Objects.requireNonNull(value, "sandboxPlatform");
            return this;
        }

        /**
         * Sets annotations for specs that lack them.
         *
         * @param value values by key
         * @return this builder
         */
        public Builder defaultAnnotations(Map<String, String> value) {
            defaultAnnotations = Map.copyOf(value);
            return this;
        }

        /**
         * Sets where the boot files of utility VMs are.
         *
         * @param value a folder of the host; empty, which is the default, for none
         * @return this builder
         */
        public Builder bootFilesRootPath(String value) {
            bootFilesRootPath = Objects.requireNonNull(value, "bootFilesRootPath");
            return this;
        }

        /**
         * Sets how many processors a utility VM gets.
         *
         * @param value the number; 0, which is the default, for none
         * @return this builder
         * @throws IllegalArgumentException if it is below 0
         */
        public Builder vmProcessorCount(long value) {
            vmProcessorCount = HostPaths.notNegative("vmProcessorCount", value);
            return this;
        }

        /**
         * Sets how much memory a utility VM gets.
         *
         * @param value the memory in MiB; 0, which is the default, for none
         * @return this builder
         * @throws IllegalArgumentException if it is below 0
         */
        public Builder vmMemorySizeInMb(long value) {
            vmMemorySizeInMb = HostPaths.notNegative("vmMemorySizeInMb", value);
            return this;
        }

        /**
         * Sets the address of the network configuration proxy.
         *
         * @param value the address; empty, which is the default, for none
         * @return this builder
         */
        public Builder ncProxyAddr(String value) {
            ncProxyAddr = Objects.requireNonNull(value, "ncProxyAddr");
            return this;
        }

        /**
         * Builds the options.
         *
         * @return the options
         */
        public ShimOptions build() {
            return new ShimOptions(this);
        }
    }
}
