package io.github.hcs4j.container.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An annotation of microsoft/hcsshim at commit 7c9ff7f4 that leaves the document of a container alone: it is read for
 * the utility VM of a pod, in the guest, or by the shim. Those that a document depends on are in {@link Annotation}.
 */
public final class OtherAnnotation {

    /** Reader, type, default, prefix of the keys; then the keys, each with a default of its own in brackets. */
    private static final String TABLE = """
            utility VM|boolean|false|io.microsoft.virtualmachine.
            computetopology.memory.allowovercommit(true)
            computetopology.memory.enablecolddiscardhint
            computetopology.memory.enabledeferredcommit
            disablecompartmentnamespace
            fileshares.disablewritable
            forwardlogs.defaultsources.enable(true)
            forwardlogs.enable(true, false with a security policy)
            fullyphysicallybacked
            no_security_hardware
            storage.scratch.encrypted(true with a Linux security policy)
            wcow.no_secure_boot
            wcow.securitypolicy.env
            wcow.timezone.noinherit
            wcow.virtualSMB.nodirectmap
            wcow.writable_efi
            lcow.dmverity-mode
            lcow.hcl-enabled(none)
            lcow.hostnetwork
            lcow.kerneldirectboot(true where the build can)
            lcow.network.policybasedrouting
            lcow.securitypolicy.env
            lcow.timesync.disable
            lcow.vpcienabled
            lcow.vpmem.nomultimapping(true below build 18362)
            lcow.writable-overlay-directories

            utility VM|integer|none|io.microsoft.virtualmachine.
            computetopology.processor.count
            computetopology.processor.limit
            computetopology.processor.weight
            storageqos.bandwidthmaximum
            storageqos.iopsmaximum

            utility VM|unsigned|none|io.microsoft.virtualmachine.
            computetopology.memory.sizeinmb
            computetopology.memory.lowmmiogapinmb
            computetopology.memory.highmmiobaseinmb
            computetopology.memory.highmmiogapinmb
            computetopology.processor.numa.max-processors-per-node
            computetopology.processor.numa.max-size-per-node
            devices.virtualpmem.maximumcount
            devices.virtualpmem.maximumsizebytes

            utility VM|list of numbers|none|io.microsoft.virtualmachine.
            computetopology.numa.count-of-memory-blocks
            computetopology.numa.count-of-processors
            computetopology.numa.mapped-physical-nodes
            computetopology.numa.preferred-physical-nodes
            lcow.extra-vsock-ports

            utility VM|text|none|io.microsoft.virtualmachine.
            bootfilesrootpath
            console.pipe
            cpugroup.id
            dump-directory-path
            forwardlogs.sources
            resource-partition-id
            uvm-hash-envelope-reference-info-file
            wcow.additional-reg-keys
            hv-socket.service-table.GUID
            wcow.amd-certificate
            wcow.enforcer
            wcow.gueststatefile
            wcow.isolation_type
            wcow.securitypolicy
            wcow.uvm-reference-info-file
            lcow.amd-certificate
            lcow.dmverity-create-args
            lcow.dmverity-rootfs-vhd
            lcow.enforcer
            lcow.extra-exec-command-args
            lcow.gueststatefile
            lcow.kernelbootoptions
            lcow.preferredrootfstype
            lcow.securitypolicy
            lcow.uvm-reference-info-file

            Linux guest|text|none|io.microsoft.
            lcow.rlimitcore
            lcow.shm.size-kb
            lcow.gpuvhdpath
            container.gpu.capabilities
            container.lcow.tee-log-path
            container.lcow.tee-log-dir-mount
            cri.skip-pod-networking
            cri.tenant-sandbox-id
            cri.virtual-pod-id

            shim|text|none|io.microsoft.
            network.ncproxy
            network.ncproxy.containerid
            migration.source-container-id
            migration.support-enabled
            wcow.debug
            wcow.debug_data_path
            """;

    private static final int READER = 0;
    private static final int TYPE = 1;
    private static final int DEFAULT = 2;
    private static final int PREFIX = 3;

    private final String key;
    private final String type;
    private final String ifAbsent;
    private final String reader;

    private OtherAnnotation(String key, String type, String ifAbsent, String reader) {
        this.key = key;
        this.type = type;
        this.ifAbsent = ifAbsent;
        this.reader = reader;
    }

    /**
     * All of them.
     *
     * @return the annotations by reader and type
     */
    public static List<OtherAnnotation> all() {
        List<OtherAnnotation> all = new ArrayList<>();
        String @Nullable [] head = null;
        for (String line : TABLE.split("\n")) {
            if (line.isEmpty()) {
                head = null;
            } else if (head == null) {
                head = line.split("\\|");
            } else {
                all.add(of(line, head));
            }
        }
        return all;
    }

    private static OtherAnnotation of(String line, String[] head) {
        int bracket = line.indexOf('(');
        String name = bracket < 0 ? line : line.substring(0, bracket);
        String ifAbsent = bracket < 0 ? head[DEFAULT] : line.substring(bracket + 1, line.length() - 1);
        return new OtherAnnotation(head[PREFIX] + name, head[TYPE], ifAbsent, head[READER]);
    }

    /** {@return the key; one that ends in {@code GUID} stands for many} */
    public String key() {
        return key;
    }

    /** {@return how its text is read, in a few words} */
    public String type() {
        return type;
    }

    /** {@return what counts if it is absent} */
    public String ifAbsent() {
        return ifAbsent;
    }

    /** {@return who reads it: {@code utility VM}, {@code Linux guest} or {@code shim}} */
    public String reader() {
        return reader;
    }

    /** The key. */
    @Override
    public String toString() {
        return key;
    }
}
