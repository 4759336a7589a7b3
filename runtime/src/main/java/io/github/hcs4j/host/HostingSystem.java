package io.github.hcs4j.host;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A running utility VM that is to hold a container, and what of the host is attached to it. Host paths are compared
 * exactly, letter case and separators included. The rules of 2019 ask for the id, the operating system, VSMB shares and
 * SCSI disks only.
 */
public final class HostingSystem {

    private static final String WINDOWS = "windows";

    private static final String LINUX = "linux";
    private final String id;
    private final String os;
    private final String owner;
    private final int processorCount;
    private final String processDumpLocation;
    private final boolean noWritableFileShares;
    private final boolean confidential;
    private final boolean guestConnection;
    private final boolean vpmem;
    private final Map<String, String> vsmb;
    private final List<VsmbShare> shares;
    private final long shareCount;
    private final Map<String, String> scsi;
    private final long scsiMountCount;
    private final List<AssignedDevice> devices;

    private HostingSystem(Builder builder) {
        id = builder.id;
        os = builder.os;
        owner = builder.owner;
        processorCount = builder.processorCount;
        processDumpLocation = builder.processDumpLocation;
        noWritableFileShares = builder.noWritableFileShares;
        confidential = builder.confidential;
        guestConnection = builder.guestConnection;
        vpmem = builder.vpmem;
        vsmb = builder.vsmb;
        shares = builder.shares;
        shareCount = builder.shareCount;
        scsi = builder.scsi;
        scsiMountCount = builder.scsiMountCount;
        devices = builder.devices;
    }

    /**
     * A VM with what the rules of 2019 ask for.
     *
     * @param id the id of the VM's compute system
     * @param os the operating system in it
     * @param vsmb the VSMB shares: from the path on the host to the path in the VM
     * @param scsi the virtual disks: from the path on the host to the path in the VM; empty for one that is not mounted
     * @throws NullPointerException if something is {@code null}, a path in a map included
     */
    public HostingSystem(String id, String os, Map<String, String> vsmb, Map<String, String> scsi) {
        this(builder().id(id).os(os).vsmb(vsmb).scsi(scsi));
    }

    /**
     * Starts a VM.
     *
     * @return a builder with the defaults
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Whether Windows runs in the VM, and with it containers whose layers are VSMB shares.
     *
     * @return whether the operating system is exactly {@code windows}
     */
    public boolean isWindows() {
        return os.equals(WINDOWS);
    }

    /**
     * Whether Linux runs in the VM.
     *
     * @return whether the operating system is exactly {@code linux}
     */
    public boolean isLinux() {
        return os.equals(LINUX);
    }

    /**
     * Where the VM sees a folder that is shared with it.
     *
     * @param hostPath the path on the host
     * @return the path in the VM; empty if there is no share of that host path
     */
    public Optional<String> vsmbPath(String hostPath) {
        return Optional.ofNullable(vsmb.get(Objects.requireNonNull(hostPath, "hostPath")));
    }

    /**
     * Where the VM sees a virtual disk that is attached to it.
     *
     * @param hostPath the path on the host
     * @return the path in the VM; empty if nothing of that host path is attached
     */
    public Optional<String> scsiPath(String hostPath) {
        return Optional.ofNullable(scsi.get(Objects.requireNonNull(hostPath, "hostPath")));
    }

    /** {@return the id of the VM's compute system} */
    public String id() {
        return id;
    }

    /** {@return the operating system in the VM} */
    public String os() {
        return os;
    }

    /** {@return who owns the VM} */
    public String owner() {
        return owner;
    }

    /** {@return the virtual processors of the VM; 0 for as many as the host} */
    public int processorCount() {
        return processorCount;
    }

    /** {@return where processes are dumped; empty for no dumps} */
    public String processDumpLocation() {
        return processDumpLocation;
    }

    /** {@return whether shares that the VM can write to are refused} */
    public boolean noWritableFileShares() {
        return noWritableFileShares;
    }

    /** {@return whether the VM enforces a security policy} */
    public boolean confidential() {
        return confidential;
    }

    /** {@return whether the VM's guest agent creates containers, and not HCS} */
    public boolean guestConnection() {
        return guestConnection;
    }

    /** {@return whether the layers of a Linux container fit on virtual persistent memory} */
    public boolean vpmem() {
        return vpmem;
    }

    /** {@return the VSMB shares for reading and for writing, from the path on the host to the path in the VM} */
    public Map<String, String> vsmb() {
        return vsmb;
    }

    /** {@return the VSMB shares of one mode} */
    public List<VsmbShare> shares() {
        return shares;
    }

    /** {@return how many names of VSMB shares were given out already} */
    public long shareCount() {
        return shareCount;
    }

    /** {@return the virtual disks, from the path on the host to that in the VM; empty for one that is not mounted} */
    public Map<String, String> scsi() {
        return scsi;
    }

    /** {@return how many SCSI mounts the VM has} */
    public long scsiMountCount() {
        return scsiMountCount;
    }

    /** {@return the PCI devices that are assigned to the VM} */
    public List<AssignedDevice> devices() {
        return devices;
    }

    /** The id and the operating system, for logs. */
    @Override
    public String toString() {
        return "HostingSystem[id=" + id + ", os=" + os + "]";
    }

    /** Builds a VM. A builder is for one thread. */
    public static final class Builder {

        private String id = "";
        private String os = "";
        private String owner = "";
        private int processorCount = 0;
        private String processDumpLocation = "";
        private boolean noWritableFileShares = false;
        private boolean confidential = false;
        private boolean guestConnection = true;
        private boolean vpmem = true;
        private Map<String, String> vsmb = Map.of();
        private List<VsmbShare> shares = List.of();
        private long shareCount = 0;
        private Map<String, String> scsi = Map.of();
        private long scsiMountCount = 0;
        private List<AssignedDevice> devices = List.of();

        private Builder() {}

        /**
         * Sets the id of the VM's compute system.
         *
         * @param value the id, which the container's document refers to
         * @return this builder
         */
        public Builder id(String value) {
            id = Objects.requireNonNull(value, "id");
            return this;
        }

        /**
         * Sets the operating system in the VM.
         *
         * @param value {@code windows} or {@code linux}, compared exactly
         * @return this builder
         */
        public Builder os(String value) {
            os = Objects.requireNonNull(value, "os");
            return this;
        }

        /**
         * Sets who owns the VM.
         *
         * @param value the owner; empty, which is the default, for none
         * @return this builder
         */
        public Builder owner(String value) {
            owner = Objects.requireNonNull(value, "owner");
            return this;
        }

        /**
         * Sets how many virtual processors the VM has.
         *
         * @param value the number; 0, which is the default, for as many as the host
         * @return this builder
         * @throws IllegalArgumentException if it is below 0
         */
        public Builder processorCount(int value) {
            processorCount = (int) HostPaths.notNegative("processorCount", value);
            return this;
        }

        /**
         * Sets where the processes of the VM's pod are dumped when they crash.
         *
         * @param value a folder in the container; empty, which is the default, for no dumps
         * @return this builder
         */
        public Builder processDumpLocation(String value) {
            processDumpLocation = Objects.requireNonNull(value, "processDumpLocation");
            return this;
        }

        /**
         * Refuses shares that the VM can write to.
         *
         * @param value whether they are refused; the default is false
         * @return this builder
         */
        public Builder noWritableFileShares(boolean value) {
            noWritableFileShares = value;
            return this;
        }

        /**
         * Says that the VM enforces a security policy.
         *
         * @param value whether it does; the default is false
         * @return this builder
         */
        public Builder confidential(boolean value) {
            confidential = value;
            return this;
        }

        /**
         * Says who creates containers in the VM.
         *
         * @param value true, which is the default, for its own guest agent; false for HCS
         * @return this builder
         */
        public Builder guestConnection(boolean value) {
            guestConnection = value;
            return this;
        }

        /**
         * Says whether the layers of a Linux container fit on virtual persistent memory.
         *
         * @param value true, which is the default, if they do; false mounts them as SCSI disks
         * @return this builder
         */
        public Builder vpmem(boolean value) {
            vpmem = value;
            return this;
        }

        /**
         * Sets the VSMB shares that stand for reading and for writing.
         *
         * @param value from the path on the host to the path in the VM
         * @return this builder
         */
        public Builder vsmb(Map<String, String> value) {
            vsmb = HostPaths.copy("vsmb", value);
            return this;
        }

        /**
         * Sets the VSMB shares of one mode.
         *
         * @param value the shares
         * @return this builder
         */
        public Builder shares(List<VsmbShare> value) {
            shares = List.copyOf(value);
            return this;
        }

        /**
         * Sets how many names of VSMB shares were given out already.
         *
         * @param value the number; the next share has the number after it
         * @return this builder
         * @throws IllegalArgumentException if it is below 0
         */
        public Builder shareCount(long value) {
            shareCount = HostPaths.notNegative("shareCount", value);
            return this;
        }

        /**
         * Sets the virtual disks that are attached.
         *
         * @param value from the path on the host to the path in the VM; empty for one that is not mounted
         * @return this builder
         */
        public Builder scsi(Map<String, String> value) {
            scsi = HostPaths.copy("scsi", value);
            return this;
        }

        /**
         * Sets how many SCSI mounts the VM has.
         *
         * @param value the number; it is the index of the next mount
         * @return this builder
         * @throws IllegalArgumentException if it is below 0
         */
        public Builder scsiMountCount(long value) {
            scsiMountCount = HostPaths.notNegative("scsiMountCount", value);
            return this;
        }

        /**
         * Sets the PCI devices that are assigned to the VM.
         *
         * @param value the devices
         * @return this builder
         */
        public Builder devices(List<AssignedDevice> value) {
            devices = List.copyOf(value);
            return this;
        }

        /**
         * Builds the VM.
         *
         * @return the VM
         */
        public HostingSystem build() {
            return new HostingSystem(this);
        }
    }
}
