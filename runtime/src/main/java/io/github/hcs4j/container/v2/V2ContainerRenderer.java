package io.github.hcs4j.container.v2;

import io.github.hcs4j.container.plan.ContainerPlan;
import io.github.hcs4j.container.plan.ContainerPlan.MemoryLimit;
import io.github.hcs4j.container.plan.ContainerPlan.Network;
import io.github.hcs4j.container.plan.ContainerPlan.ProcessorLimits;
import io.github.hcs4j.container.plan.Written;
import io.github.hcs4j.model.v2.ContainerCredentialGuardState;
import io.github.hcs4j.model.v2.ContainerMemory;
import io.github.hcs4j.model.v2.ContainerProcessor;
import io.github.hcs4j.model.v2.ContainersDefDevice;
import io.github.hcs4j.model.v2.Device;
import io.github.hcs4j.model.v2.DeviceExtension;
import io.github.hcs4j.model.v2.GuestOs;
import io.github.hcs4j.model.v2.IsolationType;
import io.github.hcs4j.model.v2.MappedDirectory;
import io.github.hcs4j.model.v2.MappedPipe;
import io.github.hcs4j.model.v2.Networking;
import io.github.hcs4j.model.v2.RegistryChanges;
import io.github.hcs4j.model.v2.RegistryValue;
import io.github.hcs4j.model.v2.Storage;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the container of a plan down for schema 2.1. A section of limits is there if the spec has one, even empty. */
final class V2ContainerRenderer extends ContainerMapper<ContainerPlan> {

    static final V2ContainerRenderer INSTANCE = new V2ContainerRenderer();

    private static final GuestOsMapper<String> GUEST_OS = new GuestOsRenderer();
    private static final ContainerMemoryMapper<MemoryLimit> MEMORY = new MemoryRenderer();
    private static final ContainerProcessorMapper<ProcessorLimits> PROCESSOR = new ProcessorRenderer();
    private static final NetworkingMapper<Network> NETWORKING = new NetworkingRenderer();

    private V2ContainerRenderer() {}

    @Override
    protected @Nullable GuestOs guestOs(ContainerPlan plan) {
        return plan.hostName().isEmpty() ? null : GUEST_OS.map(plan.hostName());
    }

    @Override
    protected Storage storage(ContainerPlan plan) {
        return V2StorageParts.STORAGE.map(plan);
    }

    @Override
    protected @Nullable List<MappedDirectory> mappedDirectories(ContainerPlan plan) {
        return Written.unlessEmpty(Written.each(plan.mounts().directories(), V2StorageParts.DIRECTORY::map));
    }

    @Override
    protected @Nullable List<MappedPipe> mappedPipes(ContainerPlan plan) {
        return Written.unlessEmpty(Written.each(plan.mounts().pipes(), V2StorageParts.PIPE::map));
    }

    @Override
    protected @Nullable ContainerMemory memory(ContainerPlan plan) {
        MemoryLimit memory = plan.limits().memory();
        return memory == null ? null : MEMORY.map(memory);
    }

    @Override
    protected @Nullable ContainerProcessor processor(ContainerPlan plan) {
        ProcessorLimits processor = plan.limits().processor();
        return processor == null ? null : PROCESSOR.map(processor);
    }

    @Override
    protected @Nullable Networking networking(ContainerPlan plan) {
        Network network = plan.network();
        return network == null ? null : NETWORKING.map(network);
    }

    @Override
    protected @Nullable ContainerCredentialGuardState containerCredentialGuard(ContainerPlan plan) {
        return plan.additions().credentialGuard();
    }

    @Override
    protected @Nullable RegistryChanges registryChanges(ContainerPlan plan) {
        List<RegistryValue> values = plan.additions().registryValues();
        return values.isEmpty() ? null : V2HostParts.REGISTRY.map(values);
    }

    @Override
    protected @Nullable List<Device> assignedDevices(ContainerPlan plan) {
        return Written.unlessEmpty(Written.each(plan.additions().devices(), V2HostParts.DEVICE::map));
    }

    @Override
    protected @Nullable ContainersDefDevice additionalDeviceNamespace(ContainerPlan plan) {
        List<DeviceExtension> extensions = plan.additions().deviceExtensions();
        return extensions.isEmpty() ? null : V2HostParts.DEVICE_NAMESPACE.map(extensions);
    }

    @Override
    protected @Nullable IsolationType isolationType(ContainerPlan plan) {
        return plan.additions().hostProcess() ? IsolationType.Known.HOST_PROCESS : null;
    }

    static final class GuestOsRenderer extends GuestOsMapper<String> {

        @Override
        protected String hostName(String hostName) {
            return hostName;
        }
    }

    static final class MemoryRenderer extends ContainerMemoryMapper<MemoryLimit> {

        @Override
        protected @Nullable BigInteger sizeInMB(MemoryLimit memory) {
            return Written.unlessZero(memory.mebibytes());
        }
    }

    static final class ProcessorRenderer extends ContainerProcessorMapper<ProcessorLimits> {

        @Override
        protected @Nullable Long count(ProcessorLimits processor) {
            return Written.unlessZero(processor.count());
        }

        @Override
        protected @Nullable Long weight(ProcessorLimits processor) {
            return Written.unlessZero(processor.weight());
        }

        @Override
        protected @Nullable Long maximum(ProcessorLimits processor) {
            return Written.unlessZero(processor.maximum());
        }
    }

    static final class NetworkingRenderer extends NetworkingMapper<Network> {

        @Override
        protected @Nullable Boolean allowUnqualifiedDnsQuery(Network network) {
            return Written.ifTrue(network.allowUnqualifiedDnsQuery());
        }

        @Override
        protected @Nullable String dnsSearchList(Network network) {
            return Written.unlessEmpty(network.dnsSearchList());
        }

        @Override
        protected @Nullable String networkSharedContainerName(Network network) {
            return Written.unlessEmpty(network.sharedContainerName());
        }

        @Override
        protected @Nullable String namespace(Network network) {
            return Written.unlessEmpty(network.namespace());
        }
    }
}
