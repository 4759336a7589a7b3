package io.github.hcs4j.container.ledger;

import static io.github.hcs4j.container.ledger.MappingRules.HCSSHIM_2019;

import io.github.hcs4j.container.ledger.Treatment.When;

/**
 * What the rules of 2026 do with the members of the spec of a Windows container, where that is not what the rules of
 * 2019 do.
 *
 * <table>
 * <caption>The members that are treated otherwise. v1: paths below {@code ContainerConfig}; v2: below
 * {@code Container}.</caption>
 * <thead>
 * <tr><th scope="col">spec</th><th scope="col">v1</th><th scope="col">v2</th><th scope="col">otherwise</th></tr>
 * </thead>
 * <tbody>
 * <tr><th scope="row">{@code process}</th><td></td><td></td><td>not for the document: it is started when the container
 * runs; a confidential guest gets it in its Spec</td></tr>
 * <tr><th scope="row">{@code root.path}</th><td>{@code VolumePath}</td><td>{@code Storage.Path}</td><td>refused:
 * ROOT_NOT_A_VOLUME, CIM_VOLUME_INVALID</td></tr>
 * <tr><th scope="row">{@code mounts}</th><td>{@code MappedDirectories}, {@code MappedPipes}</td>
 * <td>{@code MappedDirectories}, {@code MappedPipes}</td><td>refused: MOUNT_INCOMPLETE, PIPES_UNSUPPORTED</td></tr>
 * <tr><th scope="row">{@code mounts[].type}</th><td></td><td></td><td>refused: MOUNT_TYPE_UNKNOWN; ignored, Argon: a
 * container on the host's kernel sees directories and pipes only</td></tr>
 * <tr><th scope="row">{@code mounts[].source}</th><td>{@code MappedDirectories[].HostPath},
 * {@code MappedPipes[].HostPath}</td><td>{@code MappedDirectories[].HostPath}, {@code MappedPipes[].HostPath}</td>
 * <td>refused: MOUNT_SOURCE_UNRESOLVED, EXTENSIBLE_DISK_PATH_INVALID, UVM_MOUNT_UNSUPPORTED, HOSTING_OS_MISMATCH,
 * WRITABLE_SHARE_DENIED, HOST_PATH_MISSING</td></tr>
 * <tr><th scope="row">{@code annotations}</th><td></td><td></td><td>not for the document: each key of Annotation sets
 * or checks something, and the others nothing</td></tr>
 * <tr><th scope="row">{@code linux}</th><td></td><td></td><td>not for the document: a spec with this section is that
 * of a Linux container</td></tr>
 * <tr><th scope="row">{@code windows.layerFolders}</th><td>{@code Layers[].ID}, {@code Layers[].Path}</td>
 * <td>{@code Storage.Layers[].Id}, {@code Storage.Layers[].Path}</td><td>refused: LAYERS_AND_ROOTFS, LAYERS_TOO_FEW,
 * LAYER_NAME_INVALID, HOSTING_OS_MISMATCH, HOST_PATH_EMPTY, HOST_PATH_MISSING, NOT_ATTACHED; ignored, v2 Xenon,
 * hosting system not Windows: layers of Windows mean nothing to another operating system</td></tr>
 * <tr><th scope="row">{@code windows.devices}</th><td></td><td>{@code AssignedDevices[].LocationPath},
 * {@code AssignedDevices[].InterfaceClassGuid}</td><td>refused: HOSTING_OS_MISMATCH, DEVICE_TYPE_UNSUPPORTED,
 * DEVICE_NOT_ASSIGNED; ignored, v1: schema 1.0 takes no devices</td></tr>
 * <tr><th scope="row">{@code windows.resources.cpu}</th><td></td><td></td><td>refused:
 * PROCESSOR_LIMITS_EXCLUSIVE</td></tr>
 * <tr><th scope="row">{@code windows.resources.cpu.affinity}</th><td></td><td></td><td>refused:
 * CPU_AFFINITY_MASK_ZERO, CPU_AFFINITY_GROUPS_UNSUPPORTED; ignored, all but v2 Argon: only a process-isolated
 * container of schema 2 has affinities; not for the document: it is set on the container's job object</td></tr>
 * <tr><th scope="row">{@code windows.credentialSpec}</th><td>{@code Credentials}</td>
 * <td>{@code ContainerCredentialGuard}</td><td>refused: CREDENTIALS_DISABLED, CREDENTIAL_GUARD_MISSING;
 * ignored, unless it is text: a credential spec is text</td></tr>
 * <tr><th scope="row">{@code windows.hyperv}</th><td></td><td></td><td>refused: HOSTING_SYSTEM_MISSING; not for the
 * document: it asks for a hosting system</td></tr>
 * <tr><th scope="row">{@code windows.hyperv.utilityVMPath}</th><td></td><td></td><td>ignored, always: the utility VM
 * is the hosting system, which runs already</td></tr>
 * </tbody>
 * </table>
 */
final class Treatments2026 {

    private static final String ON_HOST = "a container on the host's kernel sees directories and pipes only";

    private Treatments2026() {}

    /** What is done with a member. */
    static Treatment of(SpecMember member) {
        return switch (member) {
            case PROCESS ->
                Treatment.elsewhere("it is started when the container runs; a confidential guest gets it in its Spec");
            case ROOT_PATH ->
                Treatment.v1("VolumePath")
                        .v2("Storage.Path")
                        .refused(Refusal.ROOT_NOT_A_VOLUME, Refusal.CIM_VOLUME_INVALID);
            case MOUNTS ->
                Treatment.v1("MappedDirectories", "MappedPipes")
                        .v2("MappedDirectories", "MappedPipes")
                        .refused(Refusal.MOUNT_INCOMPLETE, Refusal.PIPES_UNSUPPORTED);
            case MOUNTS_TYPE ->
                Treatment.byMembers().refused(Refusal.MOUNT_TYPE_UNKNOWN).ignored(When.ARGON, ON_HOST);
            case MOUNTS_SOURCE ->
                Treatment.v1("MappedDirectories[].HostPath", "MappedPipes[].HostPath")
                        .v2("MappedDirectories[].HostPath", "MappedPipes[].HostPath")
                        .refused(
                                Refusal.MOUNT_SOURCE_UNRESOLVED,
                                Refusal.EXTENSIBLE_DISK_PATH_INVALID,
                                Refusal.UVM_MOUNT_UNSUPPORTED,
                                Refusal.HOSTING_OS_MISMATCH,
                                Refusal.WRITABLE_SHARE_DENIED,
                                Refusal.HOST_PATH_MISSING);
            case ANNOTATIONS ->
                Treatment.elsewhere("each key of Annotation sets or checks something, and the others nothing");
            case LINUX -> Treatment.elsewhere("a spec with this section is that of a Linux container");
            case WINDOWS_LAYER_FOLDERS -> layerFolders();
            case WINDOWS_DEVICES ->
                Treatment.byMembers()
                        .v2("AssignedDevices[].LocationPath", "AssignedDevices[].InterfaceClassGuid")
                        .refused(
                                Refusal.HOSTING_OS_MISMATCH,
                                Refusal.DEVICE_TYPE_UNSUPPORTED,
                                Refusal.DEVICE_NOT_ASSIGNED)
                        .ignored(When.V1, "schema 1.0 takes no devices");
            case WINDOWS_RESOURCES_CPU -> Treatment.byMembers().refused(Refusal.PROCESSOR_LIMITS_EXCLUSIVE);
            case WINDOWS_RESOURCES_CPU_AFFINITY ->
                Treatment.elsewhere("it is set on the container's job object")
                        .refused(Refusal.CPU_AFFINITY_MASK_ZERO, Refusal.CPU_AFFINITY_GROUPS_UNSUPPORTED)
                        .ignored(When.NOT_ARGON_V2, "only a process-isolated container of schema 2 has affinities");
            case WINDOWS_CREDENTIAL_SPEC ->
                Treatment.v1("Credentials")
                        .v2("ContainerCredentialGuard")
                        .refused(Refusal.CREDENTIALS_DISABLED, Refusal.CREDENTIAL_GUARD_MISSING)
                        .ignored(When.UNLESS_TEXT, "a credential spec is text");
            case WINDOWS_HYPERV ->
                Treatment.elsewhere("it asks for a hosting system").refused(Refusal.HOSTING_SYSTEM_MISSING);
            case WINDOWS_HYPERV_UTILITY_VM_PATH ->
                Treatment.byMembers().ignored(When.ALWAYS, "the utility VM is the hosting system, which runs already");
            default -> member.treatment(HCSSHIM_2019);
        };
    }

    private static Treatment layerFolders() {
        return Treatment.v1("Layers[].ID", "Layers[].Path")
                .v2("Storage.Layers[].Id", "Storage.Layers[].Path")
                .refused(
                        Refusal.LAYERS_AND_ROOTFS,
                        Refusal.LAYERS_TOO_FEW,
                        Refusal.LAYER_NAME_INVALID,
                        Refusal.HOSTING_OS_MISMATCH,
                        Refusal.HOST_PATH_EMPTY,
                        Refusal.HOST_PATH_MISSING,
                        Refusal.NOT_ATTACHED)
                .ignored(When.NOT_WINDOWS, "layers of Windows mean nothing to another operating system");
    }
}
