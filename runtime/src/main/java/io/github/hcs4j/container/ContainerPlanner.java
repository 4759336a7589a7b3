package io.github.hcs4j.container;

import io.github.hcs4j.container.ledger.Refusal;
import io.github.hcs4j.container.plan.Additions;
import io.github.hcs4j.container.plan.ContainerPlan;
import io.github.hcs4j.container.plan.ContainerPlan.Limits;
import io.github.hcs4j.container.plan.ContainerPlan.Mounts;
import io.github.hcs4j.container.plan.ContainerPlan.PlannedRoot;
import io.github.hcs4j.container.plan.ContainerPlan.ReadOnlyLayer;
import io.github.hcs4j.container.plan.ContainerPlan.StoragePlan;
import io.github.hcs4j.container.plan.Isolation;
import io.github.hcs4j.container.rules.Given;
import io.github.hcs4j.container.rules.NetworkPlanner;
import io.github.hcs4j.host.HostingSystem;
import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.model.oci.Windows;
import io.github.hcs4j.model.oci.WindowsHyperV;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the plan for a request, or says all that is wrong with its spec. The order of the checks is a contract. */
final class ContainerPlanner {

    private static final Windows NO_WINDOWS = Windows.builder().build();

    private final ContainerRequest request;
    private final Journal journal;

    ContainerPlanner(ContainerRequest request, Journal journal) {
        this.request = request;
        this.journal = journal;
    }

    ContainerPlan plan() {
        Spec spec = request.spec();
        if (spec == null) {
            throw InvalidSpecException.missing();
        }
        if (spec.unknownMembers().get("linux") != null) {
            journal.refuse(Refusal.LINUX_UNSUPPORTED, "linux");
        }
        Windows windows = spec.windows() == null ? NO_WINDOWS : spec.windows();
        Isolation isolation = isolation(windows.hyperv());
        LayerPlanner layers = LayerPlanner.of(spec.windows(), journal);
        PlannedRoot root = RootPlanner.plan(spec.root(), isolation, journal);
        String image = UtilityVmPlanner.plan(isolation, layers.folders(), request.utilityVmImages(), journal);
        List<ReadOnlyLayer> readOnly = layers.readOnly(isolation);
        Mounts mounts = new MountPlanner(isolation, request.host().build(), journal).plan(Given.orEmpty(spec.mounts()));
        journal.throwIfRefused();
        IgnoredMembers ignored = new IgnoredMembers(request.rules(), isolation, journal);
        ignored.noticeIn(spec);
        ignored.noticeNamespace(request.networkNamespace(), spec.windows());

        Limits limits = new LimitsPlanner(request.host(), journal).plan(windows.resources());
        return new ContainerPlan(
                request.id(),
                request.owner(),
                isolation,
                Given.orEmpty(spec.hostname()),
                Given.isTrue(windows.ignoreFlushesDuringBoot()),
                new StoragePlan(readOnly, layers.scratch(), root),
                image,
                limits,
                NetworkPlanner.plan(windows.network(), request.networkNamespace()),
                windows.credentialSpec() instanceof String text ? text : "",
                mounts,
                Additions.NONE);
    }

    /** Decided once; the schema version is never 1.0 with a hosting system. */
    private Isolation isolation(@Nullable WindowsHyperV hyperV) {
        HostingSystem hostingSystem = request.hostingSystem();
        if (SchemaChoice.of(request, journal).equals(Isolation.V2)) {
            return hostingSystem == null ? new Isolation.ArgonV2() : new Isolation.XenonV2(hostingSystem);
        }
        return hyperV == null ? new Isolation.ArgonV1() : new Isolation.XenonV1(Given.orEmpty(hyperV.utilityVMPath()));
    }
}
