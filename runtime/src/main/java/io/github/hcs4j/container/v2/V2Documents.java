package io.github.hcs4j.container.v2;

import io.github.hcs4j.container.plan.ConfidentialPlan;
import io.github.hcs4j.container.plan.ContainerPlan;
import io.github.hcs4j.container.plan.Implementation;
import io.github.hcs4j.container.plan.LinuxPlan;
import io.github.hcs4j.model.v2.CWCOWHostedSystem;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.model.v2.HostedSystem;
import io.github.hcs4j.model.v2.LinuxHostedSystem;
import java.util.List;

/** Makes documents of schema 2.1 from plans. */
public final class V2Documents {

    private V2Documents() {}

    /**
     * Writes a plan down.
     *
     * @param plan the plan of a container of this schema
     * @return the document
     */
    public static ComputeSystem of(ContainerPlan plan) {
        return V2Renderer.INSTANCE.map(plan);
    }

    /**
     * Writes a plan down as the guest agent of a utility VM takes it.
     *
     * @param plan the plan of a container in a utility VM
     * @return the document
     */
    public static HostedSystem forGuest(ContainerPlan plan) {
        return V2Renderer.HOSTED_SYSTEM.map(plan);
    }

    /**
     * Writes a plan down as the guest agent of a confidential utility VM takes it.
     *
     * @param plan the plan of a Windows container
     * @return the document
     */
    public static CWCOWHostedSystem forGuest(ConfidentialPlan plan) {
        return GuestRenderers.CONFIDENTIAL.map(plan);
    }

    /**
     * Writes a plan down as the guest agent of a utility VM takes it.
     *
     * @param plan the plan of a Linux container
     * @return the document
     */
    public static LinuxHostedSystem forGuest(LinuxPlan plan) {
        return GuestRenderers.LINUX.map(plan);
    }

    /**
     * The classes that implement the mappers of this package.
     *
     * @return one for each mapper
     */
    public static List<Implementation<?>> implementations() {
        return List.of(
                new Implementation<>(ComputeSystemMapper.SKELETON, ComputeSystemMapper.class, V2Renderer.class),
                new Implementation<>(ContainerMapper.SKELETON, ContainerMapper.class, V2ContainerRenderer.class),
                new Implementation<>(
                        ContainerMemoryMapper.SKELETON,
                        ContainerMemoryMapper.class,
                        V2ContainerRenderer.MemoryRenderer.class),
                new Implementation<>(
                        ContainerProcessorMapper.SKELETON,
                        ContainerProcessorMapper.class,
                        V2ContainerRenderer.ProcessorRenderer.class),
                new Implementation<>(
                        ContainersDefDeviceMapper.SKELETON,
                        ContainersDefDeviceMapper.class,
                        V2HostParts.DeviceNamespaceRenderer.class),
                new Implementation<>(DeviceMapper.SKELETON, DeviceMapper.class, V2HostParts.DeviceRenderer.class),
                new Implementation<>(
                        GuestOsMapper.SKELETON, GuestOsMapper.class, V2ContainerRenderer.GuestOsRenderer.class),
                new Implementation<>(
                        HostedSystemMapper.SKELETON, HostedSystemMapper.class, V2Renderer.HostedSystemRenderer.class),
                new Implementation<>(
                        LinuxHostedSystemMapper.SKELETON,
                        LinuxHostedSystemMapper.class,
                        GuestRenderers.LinuxRenderer.class),
                new Implementation<>(
                        CWCOWHostedSystemMapper.SKELETON,
                        CWCOWHostedSystemMapper.class,
                        GuestRenderers.ConfidentialRenderer.class),
                new Implementation<>(LayerMapper.SKELETON, LayerMapper.class, V2StorageParts.LayerRenderer.class),
                new Implementation<>(
                        MappedDirectoryMapper.SKELETON,
                        MappedDirectoryMapper.class,
                        V2StorageParts.DirectoryRenderer.class),
                new Implementation<>(
                        MappedPipeMapper.SKELETON, MappedPipeMapper.class, V2StorageParts.PipeRenderer.class),
                new Implementation<>(
                        NetworkingMapper.SKELETON,
                        NetworkingMapper.class,
                        V2ContainerRenderer.NetworkingRenderer.class),
                new Implementation<>(
                        RegistryChangesMapper.SKELETON,
                        RegistryChangesMapper.class,
                        V2HostParts.RegistryRenderer.class),
                new Implementation<>(StorageMapper.SKELETON, StorageMapper.class, V2StorageParts.StorageRenderer.class),
                new Implementation<>(
                        StorageQoSMapper.SKELETON, StorageQoSMapper.class, V2StorageParts.QosRenderer.class),
                new Implementation<>(VersionMapper.SKELETON, VersionMapper.class, V2Renderer.VersionRenderer.class));
    }
}
