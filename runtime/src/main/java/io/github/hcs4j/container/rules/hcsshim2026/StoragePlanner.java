package io.github.hcs4j.container.rules.hcsshim2026;

import io.github.hcs4j.container.ledger.NoticeCode;
import io.github.hcs4j.container.ledger.Refusal;
import io.github.hcs4j.container.plan.ContainerPlan.ReadOnlyLayer;
import io.github.hcs4j.container.rules.Findings;
import io.github.hcs4j.container.rules.Given;
import io.github.hcs4j.container.rules.RuleRequest;
import io.github.hcs4j.container.rules.WindowsPath;
import io.github.hcs4j.host.HostState;
import io.github.hcs4j.host.LayerId;
import io.github.hcs4j.model.oci.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Plans the root and the layers of a Windows container. Without a root path the scratch is mounted for it. */
final class StoragePlanner {

    private static final String CIM_AT = "cimVolume";
    private static final String ROOT_AT = "root.path";
    private static final String VOLUME_START = "\\\\?\\Volume{";
    private static final String VOLUME_END = "}\\";

    private final HostState state;
    private final Findings findings;
    private final @Nullable HostedDevices hosted;
    private final String givenRoot;

    StoragePlanner(RuleRequest request, @Nullable HostedDevices hosted, Findings findings) {
        this.state = request.state();
        this.findings = findings;
        this.hosted = hosted;
        Root root = request.spec().root();
        this.givenRoot = root == null ? "" : Given.orEmpty(root.path());
    }

    /**
     * What a container's file system is made of.
     *
     * @param root the path of its root
     * @param layers the read-only layers, topmost first
     */
    record Storage(String root, List<ReadOnlyLayer> layers) {}

    Storage plan(LayerSource source) {
        if (source instanceof LayerSource.Folders folders) {
            noticeEmptyNames(folders);
            return folders(folders);
        }
        return cim((LayerSource.Cim) source);
    }

    private Storage folders(LayerSource.Folders source) {
        if (!givenRoot.isEmpty()) {
            return new Storage(givenRoot, hosted == null || hosted.isWindows() ? asGiven(source) : List.of());
        }
        return hosted == null ? new Storage(mountedRoot(), asGiven(source)) : shared(source, hosted);
    }

    private List<ReadOnlyLayer> asGiven(LayerSource.Folders source) {
        return layers(source, source.folders(), UnaryOperator.identity());
    }

    /** The layers are shared, then the scratch is mounted, and then the layers are looked up. */
    private Storage shared(LayerSource.Folders source, HostedDevices devices) {
        List<String> folders = source.folders();
        for (int i = 0; i < folders.size(); i++) {
            int index = i;
            devices.shares().share(folders.get(i), true, () -> at(source, index));
        }
        String root = devices.mountScratch(source.scratch());
        List<String> paths = new ArrayList<>(folders.size());
        for (int i = 0; i < folders.size(); i++) {
            String path = devices.shares().wholeFolder(folders.get(i));
            if (path == null) {
                throw findings.refusal(Refusal.NOT_ATTACHED, at(source, i), folders.get(i));
            }
            paths.add(path);
        }
        return new Storage(root, layers(source, paths, WindowsPath::clean));
    }

    private List<ReadOnlyLayer> layers(LayerSource.Folders source, List<String> paths, UnaryOperator<String> named) {
        List<String> folders = source.folders();
        List<String> names = new ArrayList<>(folders.size());
        for (int i = 0; i < folders.size(); i++) {
            names.add(name(named.apply(folders.get(i))));
        }
        List<@Nullable String> ids = LayerId.guids(names);
        List<ReadOnlyLayer> layers = new ArrayList<>(folders.size());
        for (int i = 0; i < folders.size(); i++) {
            String id = ids.get(i);
            if (id == null) {
                throw findings.refusal(Refusal.LAYER_NAME_INVALID, at(source, i), folders.get(i));
            }
            layers.add(new ReadOnlyLayer(id, paths.get(i)));
        }
        return layers;
    }

    /** A path with the same last element, whatever counts as a volume: that has changed since 2019. */
    private static String name(String folder) {
        return WindowsPath.isPlain(folder) ? folder : '\\' + WindowsPath.file(folder);
    }

    private void noticeEmptyNames(LayerSource.Folders source) {
        for (int i = 0; i < source.folders().size(); i++) {
            String folder = source.folders().get(i);
            if (folder.endsWith("\\") || folder.endsWith("/")) {
                findings.notice(
                        NoticeCode.LAYER_NAME_EMPTY,
                        at(source, i),
                        "the path ends in a separator; with a root path the layer has the id of an empty name");
            }
        }
    }

    private static String at(LayerSource.Folders source, int index) {
        return source.at() + '[' + index + ']';
    }

    private Storage cim(LayerSource.Cim source) {
        if (!givenRoot.isEmpty()) {
            List<ReadOnlyLayer> layers = List.of(cimLayer(givenRoot, ROOT_AT));
            return new Storage(givenRoot, hosted == null || hosted.isWindows() ? layers : List.of());
        }
        if (hosted == null) {
            String volume = cimVolume();
            String root = mountedRoot();
            return new Storage(root, List.of(cimLayer(volume, CIM_AT)));
        }
        if (source.isForked()) {
            throw findings.refusal(Refusal.FORKED_CIM_HOSTED, RootfsReader.AT, null);
        }
        String volume = cimVolume();
        String root = hosted.mountCimScratch(source.scratch());
        List<ReadOnlyLayer> layers = List.of(cimLayer(volume, CIM_AT));
        return new Storage(root, hosted.isWindows() ? layers : List.of());
    }

    private String cimVolume() {
        return state.cimVolume().orElseThrow(() -> findings.refusal(Refusal.CIM_NOT_MOUNTED, CIM_AT, null));
    }

    private String mountedRoot() {
        return state.mountedRoot().orElseThrow(() -> findings.refusal(Refusal.ROOT_MISSING, "root", null));
    }

    /** The one layer that a CIM is, with the GUID of its volume as its id. */
    private ReadOnlyLayer cimLayer(String volume, String at) {
        if (!volume.startsWith(VOLUME_START) || !volume.endsWith(VOLUME_END)) {
            throw findings.refusal(Refusal.CIM_VOLUME_INVALID, at, volume);
        }
        return new ReadOnlyLayer(
                volume.substring(VOLUME_START.length(), volume.length() - VOLUME_END.length()), volume);
    }
}
