package io.github.hcs4j.container.ledger;

import java.util.List;
import java.util.Set;

/** Which rules set a member of an HCS document. One set of mappers serves all rules, so the mappers do not tell. */
final class TargetRules {

    private static final Set<String> ONLY_2019 =
            Set.of("ContainerConfig.LayerFolderPath", "ContainerConfig.HvRuntime", "HvRuntime.ImagePath");

    private static final Set<String> NOT_2019 = Set.of(
            "Container.ContainerCredentialGuard",
            "Container.RegistryChanges",
            "Container.AssignedDevices",
            "Container.AdditionalDeviceNamespace",
            "Container.IsolationType",
            "Storage.PrivilegedContainerRootPath");

    private static final Set<String> TYPES_NOT_2019 =
            Set.of("RegistryChanges", "Device", "ContainersDef_Device", "LinuxHostedSystem", "CWCOWHostedSystem");

    private TargetRules() {}

    static List<MappingRules> of(String type, String member) {
        String path = type + '.' + member;
        if (ONLY_2019.contains(path)) {
            return List.of(MappingRules.HCSSHIM_2019);
        }
        return NOT_2019.contains(path) || TYPES_NOT_2019.contains(type)
                ? List.of(MappingRules.HCSSHIM_2026)
                : List.of(MappingRules.values());
    }
}
