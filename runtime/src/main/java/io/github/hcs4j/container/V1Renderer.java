package io.github.hcs4j.container;

import io.github.hcs4j.container.ContainerPlan.DiskLimits;
import io.github.hcs4j.container.ContainerPlan.MemoryLimit;
import io.github.hcs4j.container.ContainerPlan.Network;
import io.github.hcs4j.container.ContainerPlan.ProcessorLimits;
import io.github.hcs4j.model.v1.ContainerConfigMapper;
import io.github.hcs4j.model.v1.HvRuntime;
import io.github.hcs4j.model.v1.Layer;
import io.github.hcs4j.model.v1.MappedDir;
import io.github.hcs4j.model.v1.MappedPipe;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a plan down as a document of schema 1.0: one flat object. */
final class V1Renderer extends ContainerConfigMapper<ContainerPlan> {

    static final V1Renderer INSTANCE = new V1Renderer();

    private V1Renderer() {}

    @Override
    protected String systemType(ContainerPlan plan) {
        return "Container";
    }

    @Override
    protected @Nullable String name(ContainerPlan plan) {
        return Omitted.ifEmpty(plan.id());
    }

    @Override
    protected @Nullable String owner(ContainerPlan plan) {
        return Omitted.ifEmpty(plan.owner());
    }

    @Override
    protected @Nullable String volumePath(ContainerPlan plan) {
        VolumePath volume = plan.storage().root().volume();
        return volume == null ? null : volume.withoutBackslash();
    }

    @Override
    protected @Nullable Boolean ignoreFlushesDuringBoot(ContainerPlan plan) {
        return Omitted.ifFalse(plan.ignoreFlushesDuringBoot());
    }

    @Override
    protected @Nullable String layerFolderPath(ContainerPlan plan) {
        return Omitted.ifEmpty(plan.storage().scratch());
    }

    @Override
    protected List<Layer> layers(ContainerPlan plan) {
        return Rendered.each(plan.storage().layers(), V1Parts.LAYER::map);
    }

    @Override
    protected @Nullable String credentials(ContainerPlan plan) {
        return Omitted.ifEmpty(plan.credentials());
    }

    @Override
    protected @Nullable Long processorCount(ContainerPlan plan) {
        ProcessorLimits processor = plan.limits().processor();
        return processor == null ? null : Omitted.ifZero(processor.count());
    }

    @Override
    protected @Nullable BigInteger processorWeight(ContainerPlan plan) {
        ProcessorLimits processor = plan.limits().processor();
        return processor == null ? null : Omitted.ifZero(BigInteger.valueOf(processor.weight()));
    }

    @Override
    protected @Nullable Long processorMaximum(ContainerPlan plan) {
        ProcessorLimits processor = plan.limits().processor();
        return processor == null ? null : Omitted.ifZero(processor.maximum());
    }

    @Override
    protected @Nullable BigInteger storageIOPSMaximum(ContainerPlan plan) {
        DiskLimits disk = plan.limits().disk();
        return disk == null ? null : Omitted.ifZero(disk.operationsPerSecond());
    }

    @Override
    protected @Nullable BigInteger storageBandwidthMaximum(ContainerPlan plan) {
        DiskLimits disk = plan.limits().disk();
        return disk == null ? null : Omitted.ifZero(disk.bytesPerSecond());
    }

    @Override
    protected @Nullable Long memoryMaximumInMB(ContainerPlan plan) {
        MemoryLimit memory = plan.limits().memory();
        return memory == null ? null : Omitted.ifZero(memory.mebibytes().longValueExact());
    }

    @Override
    protected @Nullable String hostName(ContainerPlan plan) {
        return Omitted.ifEmpty(plan.hostName());
    }

    @Override
    protected @Nullable List<MappedDir> mappedDirectories(ContainerPlan plan) {
        return Omitted.ifEmpty(Rendered.each(plan.mounts().directories(), V1Parts.DIRECTORY::map));
    }

    @Override
    protected @Nullable List<MappedPipe> mappedPipes(ContainerPlan plan) {
        return Omitted.ifEmpty(Rendered.each(plan.mounts().pipes(), V1Parts.PIPE::map));
    }

    @Override
    protected Boolean hvPartition(ContainerPlan plan) {
        return !plan.utilityVmImage().isEmpty();
    }

    @Override
    protected @Nullable String networkSharedContainerName(ContainerPlan plan) {
        Network network = plan.network();
        return network == null ? null : Omitted.ifEmpty(network.sharedContainerName());
    }

    @Override
    protected @Nullable List<String> endpointList(ContainerPlan plan) {
        Network network = plan.network();
        return network == null ? null : Omitted.ifEmpty(network.endpoints());
    }

    @Override
    protected @Nullable HvRuntime hvRuntime(ContainerPlan plan) {
        return plan.utilityVmImage().isEmpty() ? null : V1Parts.UTILITY_VM.map(plan.utilityVmImage());
    }

    @Override
    protected @Nullable Boolean allowUnqualifiedDNSQuery(ContainerPlan plan) {
        Network network = plan.network();
        return network == null ? null : Omitted.ifFalse(network.allowUnqualifiedDnsQuery());
    }

    @Override
    protected @Nullable String dnsSearchList(ContainerPlan plan) {
        Network network = plan.network();
        return network == null ? null : Omitted.ifEmpty(network.dnsSearchList());
    }
}
