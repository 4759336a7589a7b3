package io.github.hcs4j.container.rules.hcsshim2019;

import io.github.hcs4j.container.ledger.Refusal;
import io.github.hcs4j.container.plan.ContainerPlan.ReadOnlyLayer;
import io.github.hcs4j.container.plan.Isolation;
import io.github.hcs4j.container.rules.Findings;
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
    private final Findings findings;

    private LayerPlanner(List<String> folders, Findings findings) {
        this.folders = folders;
        this.findings = findings;
    }

    /** Without a read-only layer and a scratch, which is a problem, there are no folders. */
    static LayerPlanner of(@Nullable Windows windows, Findings findings) {
        if (windows == null) {
            findings.refuse(Refusal.WINDOWS_SECTION_MISSING, "windows", null);
            return new LayerPlanner(List.of(), findings);
        }
        List<String> folders = Given.orEmpty(windows.layerFolders());
        if (folders.size() < FEWEST) {
            findings.refuse(Refusal.LAYERS_TOO_FEW, "windows.layerFolders", folders.toString());
            return new LayerPlanner(List.of(), findings);
        }
        return new LayerPlanner(folders, findings);
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
        List<@Nullable String> ids = ids(readOnly);
        List<ReadOnlyLayer> layers = new ArrayList<>(readOnly.size());
        for (int i = 0; i < readOnly.size(); i++) {
            String id = ids.get(i);
            String path = host == null ? readOnly.get(i) : sharedPath(host, readOnly.get(i), i);
            // Where one is missing the spec was refused, and the layers are not used.
            if (id != null && path != null) {
                layers.add(new ReadOnlyLayer(id, path));
            }
        }
        return layers;
    }

    /** All ids are made before the first path is looked up: the order of the problems. */
    private List<@Nullable String> ids(List<String> readOnly) {
        List<@Nullable String> ids = LayerId.guids(readOnly);
        for (int i = 0; i < ids.size(); i++) {
            if (ids.get(i) == null) {
                findings.refuse(Refusal.LAYER_NAME_INVALID, at(i), readOnly.get(i));
            }
        }
        return ids;
    }

    private @Nullable String sharedPath(HostingSystem host, String folder, int index) {
        Optional<String> path = host.vsmbPath(folder);
        if (folder.isEmpty()) {
            findings.refuse(Refusal.HOST_PATH_EMPTY, at(index), folder);
            return null;
        }
        if (path.isEmpty()) {
            findings.refuse(Refusal.NOT_ATTACHED, at(index), folder);
        }
        return path.orElse(null);
    }

    private static String at(int index) {
        return "windows.layerFolders[" + index + "]";
    }
}
