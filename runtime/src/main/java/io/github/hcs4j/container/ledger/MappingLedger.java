package io.github.hcs4j.container.ledger;

import io.github.hcs4j.container.plan.Implementation;
import io.github.hcs4j.container.v1.V1Documents;
import io.github.hcs4j.container.v2.V2Documents;
import io.github.hcs4j.model.v1.V1Model;
import io.github.hcs4j.model.v2.V2Model;
import io.github.hcs4j.type.MapperSkeleton;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.ObjectType;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the mapping does with each member of the OCI runtime spec, and about each member of an HCS document. Both sides
 * are complete: the compiler stops at a member of a mapped HCS type that is neither implemented nor
 * {@link io.github.hcs4j.annotation.Unmapped}, and the build fails for a member of the spec that is not in
 * {@link SpecMember}.
 *
 * <p>A member of the spec that is set and ignored gets a {@code Notice} with its place, and so does an unknown member.
 * Values without effect are not noticed: {@code null}, empty text, an empty list or object, {@code false}, 0, the mount
 * option {@code rw} where nothing is read-only. An empty {@code windows.hyperv} has an effect.
 *
 * <table>
 * <caption>The members of the spec by the rules of 2019. v1: paths below {@code ContainerConfig}; v2: below
 * {@code Container}.</caption>
 * <thead>
 * <tr><th scope="col">spec</th><th scope="col">v1</th><th scope="col">v2</th><th scope="col">otherwise</th></tr>
 * </thead>
 * <tbody>
 * <tr><th scope="row">{@code ociVersion}</th><td></td><td></td><td>not for the document: it tells how to read the
 * spec</td></tr>
 * <tr><th scope="row">{@code process}</th><td></td><td></td><td>not for the document: it is started when the
 * container runs, with a document of its own, ProcessParameters</td></tr>
 * <tr><th scope="row">{@code root}</th><td></td><td></td><td>refused: ROOT_MISSING</td></tr>
 * <tr><th scope="row">{@code root.path}</th><td>{@code VolumePath}</td><td>{@code Storage.Path}</td><td>refused:
 * ROOT_NOT_A_VOLUME; ignored, v1 Xenon: HCS puts the root together from the layers</td></tr>
 * <tr><th scope="row">{@code root.readonly}</th><td></td><td></td><td>refused: ROOT_READONLY</td></tr>
 * <tr><th scope="row">{@code hostname}</th><td>{@code HostName}</td><td>{@code GuestOs.HostName}</td><td></td></tr>
 * <tr><th scope="row">{@code mounts}</th><td>{@code MappedDirectories}, {@code MappedPipes}</td>
 * <td>{@code MappedDirectories}, {@code MappedPipes}</td><td>refused: PIPES_UNSUPPORTED</td></tr>
 * <tr><th scope="row">{@code mounts[].destination}</th><td>{@code MappedDirectories[].ContainerPath},
 * {@code MappedPipes[].ContainerPipeName}</td><td>{@code MappedDirectories[].ContainerPath},
 * {@code MappedPipes[].ContainerPipeName}</td><td></td></tr>
 * <tr><th scope="row">{@code mounts[].type}</th><td></td><td></td><td>refused: MOUNT_TYPE_SET</td></tr>
 * <tr><th scope="row">{@code mounts[].source}</th><td>{@code MappedDirectories[].HostPath},
 * {@code MappedPipes[].HostPath}</td><td>{@code MappedDirectories[].HostPath}, {@code MappedPipes[].HostPath}</td>
 * <td>refused: HOST_PATH_EMPTY, NOT_ATTACHED</td></tr>
 * <tr><th scope="row">{@code mounts[].options}</th><td>{@code MappedDirectories[].ReadOnly}</td>
 * <td>{@code MappedDirectories[].ReadOnly}</td><td>ignored, in part: the only option that counts is ro, for a
 * directory</td></tr>
 * <tr><th scope="row">{@code mounts[].uidMappings}</th><td></td><td></td><td>ignored, always: only Linux maps the
 * users of a mount</td></tr>
 * <tr><th scope="row">{@code mounts[].gidMappings}</th><td></td><td></td><td>ignored, always: only Linux maps the
 * groups of a mount</td></tr>
 * <tr><th scope="row">{@code hooks}</th><td></td><td></td><td>ignored, always: the OCI runtime spec has hooks for
 * POSIX systems only</td></tr>
 * <tr><th scope="row">{@code annotations}</th><td></td><td></td><td>ignored, always: a document has no metadata, and
 * the mapping reads no key</td></tr>
 * <tr><th scope="row">{@code domainname}</th><td></td><td></td><td>ignored, always: only Linux has such a
 * name</td></tr>
 * <tr><th scope="row">{@code linux}</th><td></td><td></td><td>refused: LINUX_UNSUPPORTED</td></tr>
 * <tr><th scope="row">{@code solaris}</th><td></td><td></td><td>ignored, always: it is for containers of
 * Solaris</td></tr>
 * <tr><th scope="row">{@code freebsd}</th><td></td><td></td><td>ignored, always: it is for containers of
 * FreeBSD</td></tr>
 * <tr><th scope="row">{@code zos}</th><td></td><td></td><td>ignored, always: it is for containers of z/OS</td></tr>
 * <tr><th scope="row">{@code vm}</th><td></td><td></td><td>ignored, always: the VM of a Windows container is the
 * hosting system or that of windows.hyperv</td></tr>
 * <tr><th scope="row">{@code windows}</th><td></td><td></td><td>refused: WINDOWS_SECTION_MISSING</td></tr>
 * <tr><th scope="row">{@code windows.layerFolders}</th><td>{@code Layers[].ID}, {@code Layers[].Path},
 * {@code LayerFolderPath}, {@code HvRuntime.ImagePath}</td><td>{@code Storage.Layers[].Id},
 * {@code Storage.Layers[].Path}</td><td>refused: LAYERS_TOO_FEW, UTILITY_VM_NOT_FOUND, LAYER_NAME_INVALID,
 * HOST_PATH_EMPTY, NOT_ATTACHED; ignored, v2 Xenon, hosting system not Windows: layers of Windows mean nothing to
 * another operating system</td></tr>
 * <tr><th scope="row">{@code windows.devices}</th><td></td><td></td><td>ignored, always: the mapping takes no
 * devices; a document has AssignedDevices for them</td></tr>
 * <tr><th scope="row">{@code windows.resources}</th><td></td><td></td><td>by its members</td></tr>
 * <tr><th scope="row">{@code windows.resources.memory}</th><td></td><td></td><td>by its members</td></tr>
 * <tr><th scope="row">{@code windows.resources.memory.limit}</th><td>{@code MemoryMaximumInMB}</td>
 * <td>{@code Memory.SizeInMB}</td><td></td></tr>
 * <tr><th scope="row">{@code windows.resources.cpu}</th><td></td><td></td><td>by its members</td></tr>
 * <tr><th scope="row">{@code windows.resources.cpu.count}</th><td>{@code ProcessorCount}</td>
 * <td>{@code Processor.Count}</td><td></td></tr>
 * <tr><th scope="row">{@code windows.resources.cpu.shares}</th><td>{@code ProcessorWeight}</td>
 * <td>{@code Processor.Weight}</td><td></td></tr>
 * <tr><th scope="row">{@code windows.resources.cpu.maximum}</th><td>{@code ProcessorMaximum}</td>
 * <td>{@code Processor.Maximum}</td><td></td></tr>
 * <tr><th scope="row">{@code windows.resources.cpu.affinity}</th><td></td><td></td><td>ignored, always: a
 * container's document does not choose among processors</td></tr>
 * <tr><th scope="row">{@code windows.resources.storage}</th><td></td><td></td><td>by its members</td></tr>
 * <tr><th scope="row">{@code windows.resources.storage.iops}</th><td>{@code StorageIOPSMaximum}</td>
 * <td>{@code Storage.QoS.IopsMaximum}</td><td></td></tr>
 * <tr><th scope="row">{@code windows.resources.storage.bps}</th><td>{@code StorageBandwidthMaximum}</td>
 * <td>{@code Storage.QoS.BandwidthMaximum}</td><td></td></tr>
 * <tr><th scope="row">{@code windows.resources.storage.sandboxSize}</th><td></td><td></td><td>ignored, always: the
 * scratch has its size before a container is created on it</td></tr>
 * <tr><th scope="row">{@code windows.credentialSpec}</th><td>{@code Credentials}</td><td></td><td>ignored, v1,
 * unless it is text: schema 1.0 takes a credential spec as text; ignored, v2: schema 2 takes no credential
 * spec</td></tr>
 * <tr><th scope="row">{@code windows.servicing}</th><td></td><td></td><td>ignored, always: the mapping makes no
 * containers that only finish updates</td></tr>
 * <tr><th scope="row">{@code windows.ignoreFlushesDuringBoot}</th><td>{@code IgnoreFlushesDuringBoot}</td><td></td>
 * <td>ignored, v2: schema 2 has no such setting</td></tr>
 * <tr><th scope="row">{@code windows.hyperv}</th><td>{@code HvPartition}</td><td></td><td>ignored, v2 Argon: in
 * schema 2 Hyper-V isolation needs a hosting system, and there is none</td></tr>
 * <tr><th scope="row">{@code windows.hyperv.utilityVMPath}</th><td>{@code HvRuntime.ImagePath}</td><td></td>
 * <td>ignored, v2: in schema 2 the utility VM is the hosting system, which runs already</td></tr>
 * <tr><th scope="row">{@code windows.network}</th><td></td><td>{@code Networking}</td><td></td></tr>
 * <tr><th scope="row">{@code windows.network.endpointList}</th><td>{@code EndpointList}</td><td></td><td>ignored,
 * v2: in schema 2 endpoints are attached to the network namespace</td></tr>
 * <tr><th scope="row">{@code windows.network.allowUnqualifiedDNSQuery}</th><td>{@code AllowUnqualifiedDNSQuery}</td>
 * <td>{@code Networking.AllowUnqualifiedDnsQuery}</td><td></td></tr>
 * <tr><th scope="row">{@code windows.network.DNSSearchList}</th><td>{@code DNSSearchList}</td>
 * <td>{@code Networking.DnsSearchList}</td><td></td></tr>
 * <tr><th scope="row">{@code windows.network.networkSharedContainerName}</th>
 * <td>{@code NetworkSharedContainerName}</td><td>{@code Networking.NetworkSharedContainerName}</td><td></td></tr>
 * <tr><th scope="row">{@code windows.network.networkNamespace}</th><td></td><td></td><td>ignored, always: the
 * network namespace of the request is the one that counts</td></tr>
 * </tbody>
 * </table>
 */
public final class MappingLedger {

    private MappingLedger() {}

    /**
     * The members of a v1 document.
     *
     * @return those of all types that the mapping makes, in the order of the types and of the schema
     */
    public static List<TargetMember> v1() {
        return members(v1Mappers());
    }

    /**
     * The members of a v2 document.
     *
     * @return those of all types that the mapping makes, in the order of the types and of the schema
     */
    public static List<TargetMember> v2() {
        return members(v2Mappers());
    }

    /**
     * The mappers to types of a v1 document.
     *
     * @return the mappers
     */
    public static List<MapperSkeleton> v1Mappers() {
        return skeletons(V1Documents.implementations());
    }

    /**
     * The mappers to types of a v2 document.
     *
     * @return the mappers
     */
    public static List<MapperSkeleton> v2Mappers() {
        return skeletons(V2Documents.implementations());
    }

    /**
     * The class that implements a mapper, and has to implement what is added to it.
     *
     * @param mapper a mapper to a type of {@link V1Model} or {@link V2Model}
     * @return its name within its package, such as {@code V2ContainerRenderer}
     * @throws IllegalArgumentException if the mapper belongs to another model
     */
    public static String implementation(MapperSkeleton mapper) {
        Class<?> renderer = renderer(Objects.requireNonNull(mapper, "mapper"));
        return renderer.getName()
                .substring(renderer.getPackageName().length() + 1)
                .replace('$', '.');
    }

    private static List<MapperSkeleton> skeletons(List<Implementation<?>> implementations) {
        return implementations.stream()
                .<MapperSkeleton>map(Implementation::skeleton)
                .toList();
    }

    /** The class that implements a mapper. */
    static Class<?> renderer(MapperSkeleton skeleton) {
        return Stream.of(V1Documents.implementations(), V2Documents.implementations())
                .flatMap(List::stream)
                .filter(candidate -> candidate.mapper() == skeleton.mapper())
                .findFirst()
                .<Class<?>>map(Implementation::renderer)
                .orElseThrow(() -> new IllegalArgumentException("nothing here implements " + skeleton.className()));
    }

    private static List<TargetMember> members(List<MapperSkeleton> mappers) {
        return mappers.stream()
                .flatMap(mapper -> members(mapper, mapper.target()))
                .toList();
    }

    private static <T> Stream<TargetMember> members(MapperSkeleton mapper, ObjectType<T> type) {
        return type.members().stream().map(member -> member(mapper, member));
    }

    private static TargetMember member(MapperSkeleton mapper, Member<?> member) {
        return new TargetMember(
                mapper.target().name(),
                member.name(),
                implementation(mapper) + '.' + member.accessor(),
                mapper.reason(member.name()).orElse(null));
    }

    /** A member of an HCS document, with what the mapping does about it. */
    public static final class TargetMember {

        private final String type;
        private final String name;
        private final String method;
        private final @Nullable String unmapped;

        private TargetMember(String type, String name, String method, @Nullable String unmapped) {
            this.type = type;
            this.name = name;
            this.method = method;
            this.unmapped = unmapped;
        }

        /**
         * The type that has it.
         *
         * @return its name in the schema, such as {@code Container_Memory}
         */
        public String type() {
            return type;
        }

        /**
         * Its name in JSON.
         *
         * @return such as {@code SizeInMB}
         */
        public String name() {
            return name;
        }

        /**
         * The mapper's method for it.
         *
         * @return its name in the class that implements the mapper, such as
         *     {@code V2ContainerRenderer.MemoryRenderer.sizeInMB}
         */
        public String method() {
            return method;
        }

        /**
         * The rules that can set it.
         *
         * @return the rules in the order of their years; empty if the mapping leaves it out
         */
        public List<MappingRules> rules() {
            return unmapped == null ? TargetRules.of(type, name) : List.of();
        }

        /**
         * Why the mapping leaves it out.
         *
         * @return the reason; {@code null} if the mapping sets it
         */
        public @Nullable String unmapped() {
            return unmapped;
        }

        /** Type, name, and method or reason, in one line. */
        @Override
        public String toString() {
            return type + '.' + name + ": " + (unmapped == null ? method : "unmapped: " + unmapped);
        }
    }
}
