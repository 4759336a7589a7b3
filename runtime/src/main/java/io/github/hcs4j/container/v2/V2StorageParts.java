package io.github.hcs4j.container.v2;

import io.github.hcs4j.container.plan.ContainerPlan;
import io.github.hcs4j.container.plan.ContainerPlan.Directory;
import io.github.hcs4j.container.plan.ContainerPlan.DiskLimits;
import io.github.hcs4j.container.plan.ContainerPlan.Pipe;
import io.github.hcs4j.container.plan.ContainerPlan.PlannedRoot;
import io.github.hcs4j.container.plan.ContainerPlan.ReadOnlyLayer;
import io.github.hcs4j.container.plan.Written;
import io.github.hcs4j.model.v2.Layer;
import io.github.hcs4j.model.v2.StorageQoS;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The file system of a container of schema 2.1, and what of the host appears in it. */
final class V2StorageParts {

    static final StorageMapper<ContainerPlan> STORAGE = new StorageRenderer();
    static final MappedDirectoryMapper<Directory> DIRECTORY = new DirectoryRenderer();
    static final MappedPipeMapper<Pipe> PIPE = new PipeRenderer();

    private static final LayerMapper<ReadOnlyLayer> LAYER = new LayerRenderer();
    private static final StorageQoSMapper<DiskLimits> QOS = new QosRenderer();

    private V2StorageParts() {}

    static final class StorageRenderer extends StorageMapper<ContainerPlan> {

        @Override
        protected @Nullable List<Layer> layers(ContainerPlan plan) {
            return Written.unlessEmpty(Written.each(plan.storage().layers(), LAYER::map));
        }

        @Override
        protected @Nullable String path(ContainerPlan plan) {
            PlannedRoot root = plan.storage().root();
            return root.volume() == null
                    ? Written.unlessEmpty(root.path())
                    : root.volume().withBackslash();
        }

        @Override
        protected @Nullable StorageQoS qos(ContainerPlan plan) {
            DiskLimits disk = plan.limits().disk();
            return disk == null ? null : QOS.map(disk);
        }

        @Override
        protected @Nullable String privilegedContainerRootPath(ContainerPlan plan) {
            return Written.unlessEmpty(plan.additions().privilegedRoot());
        }
    }

    static final class LayerRenderer extends LayerMapper<ReadOnlyLayer> {

        @Override
        protected String id(ReadOnlyLayer layer) {
            return layer.id();
        }

        @Override
        protected @Nullable String path(ReadOnlyLayer layer) {
            return Written.unlessEmpty(layer.path());
        }
    }

    static final class QosRenderer extends StorageQoSMapper<DiskLimits> {

        @Override
        protected @Nullable BigInteger iopsMaximum(DiskLimits disk) {
            return Written.unlessZero(disk.operationsPerSecond());
        }

        @Override
        protected @Nullable BigInteger bandwidthMaximum(DiskLimits disk) {
            return Written.unlessZero(disk.bytesPerSecond());
        }
    }

    static final class DirectoryRenderer extends MappedDirectoryMapper<Directory> {

        @Override
        protected @Nullable String hostPath(Directory directory) {
            return Written.unlessEmpty(directory.hostPath());
        }

        @Override
        protected @Nullable String containerPath(Directory directory) {
            return Written.unlessEmpty(directory.containerPath());
        }

        @Override
        protected @Nullable Boolean readOnly(Directory directory) {
            return Written.ifTrue(directory.readOnly());
        }
    }

    static final class PipeRenderer extends MappedPipeMapper<Pipe> {

        @Override
        protected @Nullable String containerPipeName(Pipe pipe) {
            return Written.unlessEmpty(pipe.name());
        }

        @Override
        protected @Nullable String hostPath(Pipe pipe) {
            return Written.unlessEmpty(pipe.hostPath());
        }
    }
}
