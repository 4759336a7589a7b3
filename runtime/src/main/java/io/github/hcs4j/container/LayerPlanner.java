package io.github.hcs4j.container;

import io.github.hcs4j.container.ContainerPlan.ReadOnlyLayer;
import io.github.hcs4j.container.Isolation.ArgonV1;
import io.github.hcs4j.container.Isolation.ArgonV2;
import io.github.hcs4j.container.Isolation.XenonV1;
import io.github.hcs4j.container.Isolation.XenonV2;
import io.github.hcs4j.container.SpecProblem.Code;
import io.github.hcs4j.host.HostingSystem;
import io.github.hcs4j.host.LayerId;
import io.github.hcs4j.host.LayerIds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives the read-only layers their ids and paths. */
final class LayerPlanner {

    private final List<String> folders;
    private final Problems problems;

    LayerPlanner(List<String> folders, Problems problems) {
        this.folders = folders;
        this.problems = problems;
    }

    List<ReadOnlyLayer> plan(Isolation isolation) {
        return isolation.match(new Isolation.Cases<>() {
            @Override
            public List<ReadOnlyLayer> argonV1(ArgonV1 argon) {
                return layers(ids(), folders);
            }

            @Override
            public List<ReadOnlyLayer> argonV2(ArgonV2 argon) {
                return layers(ids(), folders);
            }

            @Override
            public List<ReadOnlyLayer> xenonV1(XenonV1 xenon) {
                return layers(ids(), folders);
            }

            @Override
            public List<ReadOnlyLayer> xenonV2(XenonV2 xenon) {
                // Windows layers mean nothing to another operating system, so they are not even looked at.
                return xenon.host().isWindows() ? layers(ids(), sharedPaths(xenon.host())) : List.of();
            }
        });
    }

    private List<LayerId> ids() {
        LayerIds finder = new LayerIds();
        List<LayerId> ids = new ArrayList<>(folders.size());
        for (int i = 0; i < folders.size(); i++) {
            Optional<LayerId> id = finder.find(folders.get(i));
            if (id.isPresent()) {
                ids.add(id.get());
            } else {
                problems.add(Code.LAYER_NAME_INVALID, at(i), folders.get(i));
            }
        }
        return ids;
    }

    private List<String> sharedPaths(HostingSystem host) {
        List<String> paths = new ArrayList<>(folders.size());
        for (int i = 0; i < folders.size(); i++) {
            String folder = folders.get(i);
            if (folder.isEmpty()) {
                problems.add(Code.HOST_PATH_EMPTY, at(i), folder);
                continue;
            }
            Optional<String> path = host.vsmbPath(folder);
            if (path.isPresent()) {
                paths.add(path.get());
            } else {
                problems.add(Code.NOT_ATTACHED, at(i), folder);
            }
        }
        return paths;
    }

    private static String at(int index) {
        return "windows.layerFolders[" + index + "]";
    }

    /** Puts ids and paths together; one that is missing was added to the problems, and nobody will see the layers. */
    private List<ReadOnlyLayer> layers(List<LayerId> ids, List<String> paths) {
        int count = Math.min(ids.size(), paths.size());
        List<ReadOnlyLayer> layers = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            layers.add(new ReadOnlyLayer(ids.get(i), paths.get(i)));
        }
        return layers;
    }
}
