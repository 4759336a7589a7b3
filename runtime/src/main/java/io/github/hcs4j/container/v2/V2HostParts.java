package io.github.hcs4j.container.v2;

import io.github.hcs4j.container.plan.Additions;
import io.github.hcs4j.container.plan.Written;
import io.github.hcs4j.model.v2.DeviceExtension;
import io.github.hcs4j.model.v2.DeviceType;
import io.github.hcs4j.model.v2.RegistryValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a container of schema 2.1 has of its host beyond files: registry values, devices and what comes with them. */
final class V2HostParts {

    static final RegistryChangesMapper<List<RegistryValue>> REGISTRY = new RegistryRenderer();
    static final DeviceMapper<Additions.Device> DEVICE = new DeviceRenderer();
    static final ContainersDefDeviceMapper<List<DeviceExtension>> DEVICE_NAMESPACE = new DeviceNamespaceRenderer();

    private V2HostParts() {}

    static final class RegistryRenderer extends RegistryChangesMapper<List<RegistryValue>> {

        @Override
        protected List<RegistryValue> addValues(List<RegistryValue> values) {
            return values;
        }
    }

    /** A class of devices has no type, as the host's tooling writes it. */
    static final class DeviceRenderer extends DeviceMapper<Additions.Device> {

        @Override
        protected @Nullable DeviceType type(Additions.Device device) {
            return device.isInstance() ? DeviceType.Known.DEVICE_INSTANCE : null;
        }

        @Override
        protected @Nullable String interfaceClassGuid(Additions.Device device) {
            return device.isInstance() ? null : Written.unlessEmpty(device.id());
        }

        @Override
        protected @Nullable String locationPath(Additions.Device device) {
            return device.isInstance() ? Written.unlessEmpty(device.id()) : null;
        }
    }

    static final class DeviceNamespaceRenderer extends ContainersDefDeviceMapper<List<DeviceExtension>> {

        @Override
        protected List<DeviceExtension> deviceExtension(List<DeviceExtension> extensions) {
            return extensions;
        }
    }
}
