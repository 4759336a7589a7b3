package io.github.hcs4j.container;

import io.github.hcs4j.model.v1.ContainerConfigMapper;
import io.github.hcs4j.model.v1.HvRuntimeMapper;
import io.github.hcs4j.model.v1.MappedDirMapper;
import io.github.hcs4j.model.v2.ComputeSystemMapper;
import io.github.hcs4j.model.v2.ContainerMapper;
import io.github.hcs4j.model.v2.ContainerMemoryMapper;
import io.github.hcs4j.model.v2.ContainerProcessorMapper;
import io.github.hcs4j.model.v2.GuestOsMapper;
import io.github.hcs4j.model.v2.HostedSystemMapper;
import io.github.hcs4j.model.v2.MappedDirectoryMapper;
import io.github.hcs4j.model.v2.NetworkingMapper;
import io.github.hcs4j.model.v2.StorageMapper;
import io.github.hcs4j.model.v2.StorageQoSMapper;
import io.github.hcs4j.model.v2.VersionMapper;
import io.github.hcs4j.type.MapperSkeleton;
import io.github.hcs4j.type.Model;
import java.util.List;

/** Which class implements which generated mapper. That it does so is checked by the compiler. */
final class Renderers {

    private static final List<Renderer<?>> ALL = List.of(
            new Renderer<>(ContainerConfigMapper.SKELETON, ContainerConfigMapper.class, V1Renderer.class),
            new Renderer<>(HvRuntimeMapper.SKELETON, HvRuntimeMapper.class, V1Parts.UtilityVmRenderer.class),
            new Renderer<>(
                    io.github.hcs4j.model.v1.LayerMapper.SKELETON,
                    io.github.hcs4j.model.v1.LayerMapper.class,
                    V1Parts.LayerRenderer.class),
            new Renderer<>(MappedDirMapper.SKELETON, MappedDirMapper.class, V1Parts.DirectoryRenderer.class),
            new Renderer<>(
                    io.github.hcs4j.model.v1.MappedPipeMapper.SKELETON,
                    io.github.hcs4j.model.v1.MappedPipeMapper.class,
                    V1Parts.PipeRenderer.class),
            new Renderer<>(ComputeSystemMapper.SKELETON, ComputeSystemMapper.class, V2Renderer.class),
            new Renderer<>(ContainerMapper.SKELETON, ContainerMapper.class, V2ContainerRenderer.class),
            new Renderer<>(
                    ContainerMemoryMapper.SKELETON,
                    ContainerMemoryMapper.class,
                    V2ContainerRenderer.MemoryRenderer.class),
            new Renderer<>(
                    ContainerProcessorMapper.SKELETON,
                    ContainerProcessorMapper.class,
                    V2ContainerRenderer.ProcessorRenderer.class),
            new Renderer<>(GuestOsMapper.SKELETON, GuestOsMapper.class, V2ContainerRenderer.GuestOsRenderer.class),
            new Renderer<>(
                    HostedSystemMapper.SKELETON, HostedSystemMapper.class, V2Renderer.HostedSystemRenderer.class),
            new Renderer<>(
                    io.github.hcs4j.model.v2.LayerMapper.SKELETON,
                    io.github.hcs4j.model.v2.LayerMapper.class,
                    V2StorageParts.LayerRenderer.class),
            new Renderer<>(
                    MappedDirectoryMapper.SKELETON,
                    MappedDirectoryMapper.class,
                    V2StorageParts.DirectoryRenderer.class),
            new Renderer<>(
                    io.github.hcs4j.model.v2.MappedPipeMapper.SKELETON,
                    io.github.hcs4j.model.v2.MappedPipeMapper.class,
                    V2StorageParts.PipeRenderer.class),
            new Renderer<>(
                    NetworkingMapper.SKELETON, NetworkingMapper.class, V2ContainerRenderer.NetworkingRenderer.class),
            new Renderer<>(StorageMapper.SKELETON, StorageMapper.class, V2StorageParts.StorageRenderer.class),
            new Renderer<>(StorageQoSMapper.SKELETON, StorageQoSMapper.class, V2StorageParts.QosRenderer.class),
            new Renderer<>(VersionMapper.SKELETON, VersionMapper.class, V2Renderer.VersionRenderer.class));

    /**
     * An implementation.
     *
     * @param skeleton the description of the generated class
     * @param mapper the generated class
     * @param renderer the class that extends it
     * @param <M> the generated class
     */
    private record Renderer<M>(MapperSkeleton skeleton, Class<M> mapper, Class<? extends M> renderer) {}

    private Renderers() {}

    /** The class that implements a mapper. */
    static Class<?> of(MapperSkeleton skeleton) {
        for (Renderer<?> candidate : ALL) {
            if (candidate.mapper == skeleton.mapper()) {
                return candidate.renderer;
            }
        }
        throw new IllegalArgumentException("nothing here implements " + skeleton.className());
    }

    /** The mappers to types of a model. */
    static List<MapperSkeleton> skeletons(Model model) {
        return ALL.stream()
                .<MapperSkeleton>map(Renderer::skeleton)
                .filter(skeleton -> model.types().contains(skeleton.target()))
                .toList();
    }
}
