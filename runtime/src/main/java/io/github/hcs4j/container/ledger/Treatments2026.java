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
            case ROOT -> Treatment.byMembers().refused(Refusal.ROOT_MISSING);
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
                        .v2("ContainerCredentialGuard.CredentialSpec")
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
