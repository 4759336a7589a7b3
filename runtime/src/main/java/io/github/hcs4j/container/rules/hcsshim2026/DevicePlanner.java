package io.github.hcs4j.container.rules.hcsshim2026;

import io.github.hcs4j.container.ledger.Refusal;
import io.github.hcs4j.container.plan.Additions.Device;
import io.github.hcs4j.container.rules.Findings;
import io.github.hcs4j.container.rules.Given;
import io.github.hcs4j.container.rules.WindowsPath;
import io.github.hcs4j.host.AssignedDevice;
import io.github.hcs4j.host.HostingSystem;
import io.github.hcs4j.model.oci.WindowsDevice;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Plans the devices that a container may use. In a utility VM they are those that are assigned to it. */
final class DevicePlanner {

    static final String LOCATION_PATH = "vpci-location-path";

    private static final Set<String> CLASSES = Set.of("class", "vpci-class-guid");
    private static final Set<String> ASSIGNED = Set.of("vpci", "vpci-instance-id", "gpu");

    /** Where the shim has the tool that finds devices in the guest. */
    private static final String TOOL = "C:\\Program Files\\containerd\\device-util.exe";

    private static final int FUNCTION_BITS = 16;

    private final Findings findings;

    DevicePlanner(Findings findings) {
        this.findings = findings;
    }

    /** The devices of the spec as a Windows guest has them, one for each location path. */
    List<WindowsDevice> inUtilityVm(List<WindowsDevice> devices, HostedDevices hosted) {
        if (devices.isEmpty()) {
            return List.of();
        }
        hosted.shares().shareFile(TOOL, () -> "windows.devices");
        List<WindowsDevice> found = new ArrayList<>();
        for (int i = 0; i < devices.size(); i++) {
            for (String path : assigned(devices.get(i), i, hosted.system()).locationPaths()) {
                found.add(WindowsDevice.builder().id(path).idType(LOCATION_PATH).build());
            }
        }
        return found;
    }

    /** The device of the utility VM that a device of the spec stands for. */
    AssignedDevice assigned(WindowsDevice device, int index, HostingSystem system) {
        String id = Given.orEmpty(device.id());
        if (!ASSIGNED.contains(Given.orEmpty(device.idType()))) {
            throw unsupported(device, index);
        }
        String last = WindowsPath.base(id);
        int function = AnnotationText.unsigned(last)
                .filter(number -> number.bitLength() <= FUNCTION_BITS)
                .map(BigInteger::intValueExact)
                .orElse(-1);
        String path = function < 0 ? id : WindowsPath.dir(id);
        for (AssignedDevice assigned : system.devices()) {
            if (assigned.id().equals(path) && assigned.virtualFunction() == Math.max(0, function)) {
                return assigned;
            }
        }
        throw findings.refusal(Refusal.DEVICE_NOT_ASSIGNED, at(index), id);
    }

    /** The devices of a container of schema 2. */
    List<Device> plan(List<WindowsDevice> devices) {
        List<Device> planned = new ArrayList<>(devices.size());
        for (int i = 0; i < devices.size(); i++) {
            WindowsDevice device = devices.get(i);
            String type = Given.orEmpty(device.idType());
            if (!type.equals(LOCATION_PATH) && !CLASSES.contains(type)) {
                throw unsupported(device, i);
            }
            planned.add(new Device(type.equals(LOCATION_PATH), Given.orEmpty(device.id())));
        }
        return planned;
    }

    private RuntimeException unsupported(WindowsDevice device, int index) {
        return findings.refusal(Refusal.DEVICE_TYPE_UNSUPPORTED, at(index) + ".idType", Given.orEmpty(device.idType()));
    }

    private static String at(int index) {
        return "windows.devices[" + index + "]";
    }
}
