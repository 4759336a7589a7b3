package io.github.hcs4j.container;

import io.github.hcs4j.container.ledger.Refusal;
import io.github.hcs4j.container.plan.ContainerPlan.ReadOnlyLayer;
import io.github.hcs4j.container.plan.Isolation;
import io.github.hcs4j.container.rules.Given;
import io.github.hcs4j.host.HostingSystem;
import io.github.hcs4j.host.LayerId;
import io.github.hcs4j.model.oci.Windows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes the layer folders of a spec, the last one for the scratch, and gives the read-only ones ids and paths. */
final class LayerPlanner {

    private static final int FEWEST = 2;

    private final List<String> folders;
    private final Journal journal;

    private LayerPlanner(List<String> folders, Journal journal) {
        this.folders = folders;
        this.journal = journal;
    }

    /** Without a read-only layer and a scratch, which is a problem, there are no folders. */
    static LayerPlanner of(@Nullable Windows windows, Journal journal) {
        if (windows == null) {
            journal.refuse(Refusal.WINDOWS_SECTION_MISSING, "windows");
            return new LayerPlanner(List.of(), journal);
        }
        List<String> folders = Given.orEmpty(windows.layerFolders());
        if (folders.size() < FEWEST) {
            journal.refuse(Refusal.LAYERS_TOO_FEW, "windows.layerFolders", folders.toString());
            return new LayerPlanner(List.of(), journal);
        }
        return new LayerPlanner(folders, journal);
    }

    /** All folders, the scratch included; empty if the spec was refused for them. */
    List<String> folders() {
        return folders;
    }

    String scratch() {
        return folders.isEmpty() ? "" : folders.get(folders.size() - 1);
    }

    List<ReadOnlyLayer> readOnly(Isolation isolation) {
        HostingSystem host = isolation.hostingSystem();
        // Windows layers mean nothing to another operating system, so they are not even looked at.
        if (folders.isEmpty() || (host != null && !host.isWindows())) {
            return List.of();
        }
        List<String> readOnly = folders.subList(0, folders.size() - 1);
        List<LayerId> ids = ids(readOnly);
        return layers(ids, host == null ? readOnly : sharedPaths(readOnly, host));
    }

    private List<LayerId> ids(List<String> readOnly) {
        List<Optional<LayerId>> found = LayerId.findAll(readOnly);
        List<LayerId> ids = new ArrayList<>(readOnly.size());
        for (int i = 0; i < readOnly.size(); i++) {
            if (found.get(i).isPresent()) {
                ids.add(found.get(i).get());
            } else {
                journal.refuse(Refusal.LAYER_NAME_INVALID, at(i), readOnly.get(i));
            }
        }
        return ids;
    }

    private List<String> sharedPaths(List<String> readOnly, HostingSystem host) {
        List<String> paths = new ArrayList<>(readOnly.size());
        for (int i = 0; i < readOnly.size(); i++) {
            String folder = readOnly.get(i);
            Optional<String> path = host.vsmbPath(folder);
            if (folder.isEmpty()) {
                journal.refuse(Refusal.HOST_PATH_EMPTY, at(i), folder);
            } else if (path.isEmpty()) {
                journal.refuse(Refusal.NOT_ATTACHED, at(i), folder);
            } else {
                paths.add(path.get());
            }
        }
        return paths;
    }

    private static String at(int index) {
        return "windows.layerFolders[" + index + "]";
    }

    /** Joins ids and paths. Where one is missing the spec was refused, and the layers are not used. */
    private static List<ReadOnlyLayer> layers(List<LayerId> ids, List<String> paths) {
        int count = Math.min(ids.size(), paths.size());
        List<ReadOnlyLayer> layers = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            layers.add(new ReadOnlyLayer(ids.get(i).toString(), paths.get(i)));
        }
        return layers;
    }
}
