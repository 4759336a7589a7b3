package io.github.hcs4j.container;

import io.github.hcs4j.container.ContainerPlan.PlannedMount;
import io.github.hcs4j.container.ContainerPlan.ReadOnlyLayer;
import io.github.hcs4j.model.v1.HvRuntimeMapper;
import io.github.hcs4j.model.v1.LayerMapper;
import io.github.hcs4j.model.v1.MappedDirMapper;
import io.github.hcs4j.model.v1.MappedPipeMapper;
import java.math.BigInteger;

/** The objects inside a document of schema 1.0. */
final class V1Parts {

    static final LayerMapper<ReadOnlyLayer> LAYER = new LayerRenderer();
    static final MappedDirMapper<PlannedMount.Directory> DIRECTORY = new DirectoryRenderer();
    static final MappedPipeMapper<PlannedMount.Pipe> PIPE = new PipeRenderer();
    static final HvRuntimeMapper<String> UTILITY_VM = new UtilityVmRenderer();

    private V1Parts() {}

    /** Both members are always written. */
    static final class LayerRenderer extends LayerMapper<ReadOnlyLayer> {

        @Override
        protected String id(ReadOnlyLayer layer) {
            return layer.id().toString();
        }

        @Override
        protected String path(ReadOnlyLayer layer) {
            return layer.path();
        }
    }

    /** Every member is written, zero and {@code false} included, as the clients of this schema always did. */
    static final class DirectoryRenderer extends MappedDirMapper<PlannedMount.Directory> {

        @Override
        protected String hostPath(PlannedMount.Directory directory) {
            return directory.hostPath();
        }

        @Override
        protected String containerPath(PlannedMount.Directory directory) {
            return directory.containerPath();
        }

        @Override
        protected Boolean readOnly(PlannedMount.Directory directory) {
            return directory.readOnly();
        }

        @Override
        protected BigInteger bandwidthMaximum(PlannedMount.Directory directory) {
            return BigInteger.ZERO;
        }

        @Override
        protected BigInteger iopsMaximum(PlannedMount.Directory directory) {
            return BigInteger.ZERO;
        }

        @Override
        protected Boolean createInUtilityVM(PlannedMount.Directory directory) {
            return false;
        }
    }

    /** Both members are always written. */
    static final class PipeRenderer extends MappedPipeMapper<PlannedMount.Pipe> {

        @Override
        protected String hostPath(PlannedMount.Pipe pipe) {
            return pipe.hostPath();
        }

        @Override
        protected String containerPipeName(PlannedMount.Pipe pipe) {
            return pipe.name();
        }
    }

    static final class UtilityVmRenderer extends HvRuntimeMapper<String> {

        @Override
        protected String imagePath(String image) {
            return image;
        }
    }
}
