package io.github.hcs4j.container;

import io.github.hcs4j.container.ContainerPlan.Limits;
import io.github.hcs4j.container.ContainerPlan.Mounts;
import io.github.hcs4j.container.ContainerPlan.PlannedRoot;
import io.github.hcs4j.container.ContainerPlan.ReadOnlyLayer;
import io.github.hcs4j.container.ContainerPlan.StoragePlan;
import io.github.hcs4j.container.SpecProblem.Code;
import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.model.oci.Windows;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the plan for a request, or says all that is wrong with its spec. The order of the checks is a contract. */
final class ContainerPlanner {

    private static final Windows NO_WINDOWS = Windows.builder().build();

    private final ContainerRequest request;
    private final List<Notice> notices;
    private final Problems problems = new Problems();

    ContainerPlanner(ContainerRequest request, List<Notice> notices) {
        this.request = request;
        this.notices = notices;
    }

    ContainerPlan plan() {
        Spec spec = request.spec();
        if (spec == null) {
            throw InvalidSpecException.missing();
        }
        if (spec.unknownMembers().get("linux") != null) {
            problems.add(Code.LINUX_UNSUPPORTED, "linux");
        }
        Windows windows = spec.windows() == null ? NO_WINDOWS : spec.windows();
        Isolation isolation = Isolation.of(SchemaChoice.of(request, notices), request.hostingSystem(), windows);
        LayerChain chain = layerChain(spec.windows());
        PlannedRoot root = RootPlanner.plan(spec.root(), isolation, problems);
        String image = "";
        List<ReadOnlyLayer> layers = List.of();
        if (chain != null) {
            image = UtilityVmPlanner.plan(
                    isolation, orEmpty(windows.layerFolders()), request.utilityVmImages(), problems);
            layers = new LayerPlanner(chain.readOnly(), problems).plan(isolation);
        }
        Mounts mounts = new MountPlanner(isolation, request.host().build(), problems).plan(orEmpty(spec.mounts()));
        problems.throwIfAny();
        IgnoredMembers ignored = new IgnoredMembers(isolation, notices);
        ignored.noticeIn(spec);
        ignored.noticeNamespace(request.networkNamespace(), spec.windows());

        Limits limits = new LimitsPlanner(request.host(), notices).plan(windows.resources());
        return new ContainerPlan(
                request.id(),
                request.owner(),
                isolation,
                orEmpty(spec.hostname()),
                isTrue(windows.ignoreFlushesDuringBoot()),
                new StoragePlan(layers, chain == null ? "" : chain.scratch(), root),
                image,
                limits,
                NetworkPlanner.plan(windows.network(), request.networkNamespace()),
                windows.credentialSpec() instanceof String text ? text : "",
                mounts);
    }

    private @Nullable LayerChain layerChain(@Nullable Windows windows) {
        if (windows == null) {
            problems.add(Code.WINDOWS_SECTION_MISSING, "windows");
            return null;
        }
        List<String> folders = orEmpty(windows.layerFolders());
        LayerChain chain = LayerChain.of(folders).orElse(null);
        if (chain == null) {
            problems.add(Code.LAYERS_TOO_FEW, "windows.layerFolders", folders.toString());
        }
        return chain;
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    static <E> List<E> orEmpty(@Nullable List<E> list) {
        return list == null ? List.of() : list;
    }

    static boolean isTrue(@Nullable Boolean value) {
        return value != null && value;
    }
}
