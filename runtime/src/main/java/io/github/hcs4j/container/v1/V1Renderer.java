package io.github.hcs4j.container.v1;

import io.github.hcs4j.container.plan.ContainerPlan;
import io.github.hcs4j.container.plan.VolumePath;
import io.github.hcs4j.container.plan.Written;
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
        return Written.unlessEmpty(plan.id());
    }

    @Override
    protected @Nullable String owner(ContainerPlan plan) {
        return Written.unlessEmpty(plan.owner());
    }

    @Override
    protected @Nullable String volumePath(ContainerPlan plan) {
        VolumePath volume = plan.storage().root().volume();
        return volume == null ? null : volume.withoutBackslash();
    }

    @Override
    protected @Nullable Boolean ignoreFlushesDuringBoot(ContainerPlan plan) {
        return Written.ifTrue(plan.ignoreFlushesDuringBoot());
    }

    @Override
    protected @Nullable String layerFolderPath(ContainerPlan plan) {
        return Written.unlessEmpty(plan.storage().scratch());
    }

    /** Where there are none the document is written with {@code null}. */
    @Override
    protected @Nullable List<Layer> layers(ContainerPlan plan) {
        return Written.unlessEmpty(Written.each(plan.storage().layers(), V1Parts.LAYER::map));
    }

    @Override
    protected @Nullable String credentials(ContainerPlan plan) {
        return Written.unlessEmpty(plan.credentials());
    }

    @Override
    protected @Nullable Long processorCount(ContainerPlan plan) {
        return Written.unlessZero(plan.limits().processorOrNone().count());
    }

    @Override
    protected @Nullable BigInteger processorWeight(ContainerPlan plan) {
        return Written.unlessZero(
                BigInteger.valueOf(plan.limits().processorOrNone().weight()));
    }

    @Override
    protected @Nullable Long processorMaximum(ContainerPlan plan) {
        return Written.unlessZero(plan.limits().processorOrNone().maximum());
    }

    @Override
    protected @Nullable BigInteger storageIOPSMaximum(ContainerPlan plan) {
        return Written.unlessZero(plan.limits().diskOrNone().operationsPerSecond());
    }

    @Override
    protected @Nullable BigInteger storageBandwidthMaximum(ContainerPlan plan) {
        return Written.unlessZero(plan.limits().diskOrNone().bytesPerSecond());
    }

    @Override
    protected @Nullable Long memoryMaximumInMB(ContainerPlan plan) {
        return Written.unlessZero(plan.limits().memoryOrNone().mebibytes().longValueExact());
    }

    @Override
    protected @Nullable String hostName(ContainerPlan plan) {
        return Written.unlessEmpty(plan.hostName());
    }

    @Override
    protected @Nullable List<MappedDir> mappedDirectories(ContainerPlan plan) {
        return Written.unlessEmpty(Written.each(plan.mounts().directories(), V1Parts.DIRECTORY::map));
    }

    @Override
    protected @Nullable List<MappedPipe> mappedPipes(ContainerPlan plan) {
        return Written.unlessEmpty(Written.each(plan.mounts().pipes(), V1Parts.PIPE::map));
    }

    @Override
    protected Boolean hvPartition(ContainerPlan plan) {
        return plan.isolation().isHyperV();
    }

    @Override
    protected @Nullable String networkSharedContainerName(ContainerPlan plan) {
        return Written.unlessEmpty(plan.networkOrNone().sharedContainerName());
    }

    @Override
    protected @Nullable List<String> endpointList(ContainerPlan plan) {
        return Written.unlessEmpty(plan.networkOrNone().endpoints());
    }

    @Override
    protected @Nullable HvRuntime hvRuntime(ContainerPlan plan) {
        return plan.isolation().isHyperV() ? V1Parts.UTILITY_VM.map(plan.utilityVmImage()) : null;
    }

    @Override
    protected @Nullable Boolean allowUnqualifiedDNSQuery(ContainerPlan plan) {
        return Written.ifTrue(plan.networkOrNone().allowUnqualifiedDnsQuery());
    }

    @Override
    protected @Nullable String dnsSearchList(ContainerPlan plan) {
        return Written.unlessEmpty(plan.networkOrNone().dnsSearchList());
    }
}
