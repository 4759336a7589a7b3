package io.github.hcs4j.container.v1;

import io.github.hcs4j.container.plan.ContainerPlan.Directory;
import io.github.hcs4j.container.plan.ContainerPlan.Pipe;
import io.github.hcs4j.container.plan.ContainerPlan.ReadOnlyLayer;
import java.math.BigInteger;

/** The objects inside a document of schema 1.0. */
final class V1Parts {

    static final LayerMapper<ReadOnlyLayer> LAYER = new LayerRenderer();
    static final MappedDirMapper<Directory> DIRECTORY = new DirectoryRenderer();
    static final MappedPipeMapper<Pipe> PIPE = new PipeRenderer();
    static final HvRuntimeMapper<String> UTILITY_VM = new UtilityVmRenderer();

    private V1Parts() {}

    /** Both members are always written. */
    static final class LayerRenderer extends LayerMapper<ReadOnlyLayer> {

        @Override
        protected String id(ReadOnlyLayer layer) {
            return layer.id();
        }

        @Override
        protected String path(ReadOnlyLayer layer) {
            return layer.path();
        }
    }

    /** Every member is written, zero and {@code false} included, as the clients of this schema always did. */
    static final class DirectoryRenderer extends MappedDirMapper<Directory> {

        @Override
        protected String hostPath(Directory directory) {
            return directory.hostPath();
        }

        @Override
        protected String containerPath(Directory directory) {
            return directory.containerPath();
        }

        @Override
        protected Boolean readOnly(Directory directory) {
            return directory.readOnly();
        }

        @Override
        protected BigInteger bandwidthMaximum(Directory directory) {
            return BigInteger.ZERO;
        }

        @Override
        protected BigInteger iopsMaximum(Directory directory) {
            return BigInteger.ZERO;
        }

        @Override
        protected Boolean createInUtilityVM(Directory directory) {
            return false;
        }
    }

    /** Both members are always written. */
    static final class PipeRenderer extends MappedPipeMapper<Pipe> {

        @Override
        protected String hostPath(Pipe pipe) {
            return pipe.hostPath();
        }

        @Override
        protected String containerPipeName(Pipe pipe) {
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
