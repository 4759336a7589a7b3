package io.github.hcs4j.container.plan;

import io.github.hcs4j.model.v2.ContainerCredentialGuardState;
import io.github.hcs4j.model.v2.DeviceExtension;
import io.github.hcs4j.model.v2.RegistryValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What containers have by the rules from 2026 on and not by those of 2019. Only documents of schema 2 have a place for
 * it, so what comes from the host or from an annotation as JSON is kept in the types of that schema.
 *
 * @param registryValues the registry values to set, in their order
 * @param devices the devices that the container may use
 * @param deviceExtensions what comes with categories of devices
 * @param credentialGuard the host's credential guard for it; {@code null} for none
 * @param hostProcess whether it runs in the host's own namespaces, the host being the utility VM
 * @param privilegedRoot the folder that is the root of a host process container; empty for the usual one
 */
public record Additions(
        List<RegistryValue> registryValues,
        List<Device> devices,
        List<DeviceExtension> deviceExtensions,
        @Nullable ContainerCredentialGuardState credentialGuard,
        boolean hostProcess,
        String privilegedRoot) {

    /** Nothing, as by the rules of 2019. */
    public static final Additions NONE = new Additions(List.of(), List.of(), List.of(), null, false, "");

    /**
     * A device that the container may use.
     *
     * @param isInstance whether it is one device at a location, and not all devices of an interface class
     * @param id the location path of the device, or the GUID of the class
     */
    public record Device(boolean isInstance, String id) {}
}
