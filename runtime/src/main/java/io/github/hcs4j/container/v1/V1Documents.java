package io.github.hcs4j.container.v1;

import io.github.hcs4j.container.plan.ContainerPlan;
import io.github.hcs4j.container.plan.Implementation;
import io.github.hcs4j.model.v1.ContainerConfig;
import java.util.List;

/** Makes documents of schema 1.0 from plans. */
public final class V1Documents {

    private V1Documents() {}

    /**
     * Writes a plan down.
     *
     * @param plan the plan of a container of this schema
     * @return the document
     */
    public static ContainerConfig of(ContainerPlan plan) {
        return V1Renderer.INSTANCE.map(plan);
    }

    /**
     * The classes that implement the mappers of this package.
     *
     * @return one for each mapper
     */
    public static List<Implementation<?>> implementations() {
        return List.of(
                new Implementation<>(ContainerConfigMapper.SKELETON, ContainerConfigMapper.class, V1Renderer.class),
                new Implementation<>(HvRuntimeMapper.SKELETON, HvRuntimeMapper.class, V1Parts.UtilityVmRenderer.class),
                new Implementation<>(LayerMapper.SKELETON, LayerMapper.class, V1Parts.LayerRenderer.class),
                new Implementation<>(MappedDirMapper.SKELETON, MappedDirMapper.class, V1Parts.DirectoryRenderer.class),
                new Implementation<>(MappedPipeMapper.SKELETON, MappedPipeMapper.class, V1Parts.PipeRenderer.class));
    }
}
