package io.github.hcs4j.container.rules.hcsshim2026;

import io.github.hcs4j.container.rules.Findings;
import io.github.hcs4j.container.rules.Given;
import io.github.hcs4j.host.HostingSystem;
import io.github.hcs4j.model.oci.Windows;
import io.github.hcs4j.model.oci.WindowsDevice;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What both shims take from the Windows section of a Linux container. */
final class LinuxParts {

    private LinuxParts() {}

    static String networkNamespace(Windows windows) {
        return windows.network() == null ? "" : Given.orEmpty(windows.network().networkNamespace());
    }

    /** The devices as the guest finds them, by the id of their virtual bus; {@code null} if the spec has no list. */
    static @Nullable List<WindowsDevice> devices(Windows windows, HostingSystem system, Findings findings) {
        List<WindowsDevice> given = windows.devices();
        if (given == null) {
            return null;
        }
        DevicePlanner planner = new DevicePlanner(findings);
        List<WindowsDevice> devices = new ArrayList<>(given.size());
        for (int i = 0; i < given.size(); i++) {
            String id = planner.assigned(given.get(i), i, system).vmBusGuid();
            devices.add(given.get(i).with(changed -> changed.id(id)));
        }
        return devices;
    }
}
