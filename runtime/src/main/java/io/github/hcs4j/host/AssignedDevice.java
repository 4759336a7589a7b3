package io.github.hcs4j.host;

import java.util.List;
import java.util.Objects;

/**
 * A PCI device of the host that is assigned to a utility VM.
 *
 * @param id the device instance path on the host
 * @param virtualFunction which virtual function of the device, from 0 to 65535
 * @param vmBusGuid the id of the virtual bus that the VM has for it, by which a Linux guest finds the device
 * @param locationPaths where a Windows guest sees the device, one path or more
 */
public record AssignedDevice(String id, int virtualFunction, String vmBusGuid, List<String> locationPaths) {

    private static final int MOST = 0xFFFF;

    /**
     * Checks the virtual function and copies the list.
     *
     * @throws NullPointerException if something is missing
     * @throws IllegalArgumentException if the virtual function has no 16 bits
     */
    public AssignedDevice {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(vmBusGuid, "vmBusGuid");
        locationPaths = List.copyOf(locationPaths);
        if (virtualFunction < 0 || virtualFunction > MOST) {
            throw new IllegalArgumentException(
                    "a virtual function is a number from 0 to " + MOST + ", not " + virtualFunction);
        }
    }
}
