package io.github.hcs4j.container.rules.hcsshim2019;

import io.github.hcs4j.container.ledger.MappingRules;
import io.github.hcs4j.container.ledger.Refusal;
import io.github.hcs4j.container.plan.Additions;
import io.github.hcs4j.container.plan.ContainerPlan;
import io.github.hcs4j.container.plan.ContainerPlan.Limits;
import io.github.hcs4j.container.plan.ContainerPlan.Mounts;
import io.github.hcs4j.container.plan.ContainerPlan.PlannedRoot;
import io.github.hcs4j.container.plan.ContainerPlan.ReadOnlyLayer;
import io.github.hcs4j.container.plan.ContainerPlan.StoragePlan;
import io.github.hcs4j.container.plan.Isolation;
import io.github.hcs4j.container.rules.Findings;
import io.github.hcs4j.container.rules.Given;
import io.github.hcs4j.container.rules.IgnoredMembers;
import io.github.hcs4j.container.rules.NetworkPlanner;
import io.github.hcs4j.container.rules.PipeName;
import io.github.hcs4j.container.rules.RuleRequest;
import io.github.hcs4j.host.HostingSystem;
import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.model.oci.Windows;
import io.github.hcs4j.model.oci.WindowsHyperV;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the plan of a container by the rules of 2019, or says all that is wrong with its spec. The order of the checks
 * is a contract.
 */
public final class ContainerPlanner {

    private static final Windows NO_WINDOWS = Windows.builder().build();

    private final RuleRequest request;
    private final Findings findings;

    private ContainerPlanner(RuleRequest request, Findings findings) {
        this.request = request;
        this.findings = findings;
    }

    /**
     * Makes the plan.
     *
     * @param request the container that is wanted
     * @param findings takes the problems and the notices
     * @return the plan
     */
    public static ContainerPlan plan(RuleRequest request, Findings findings) {
        return new ContainerPlanner(request, findings).plan();
    }

    private ContainerPlan plan() {
        Spec spec = request.spec();
        if (spec.unknownMembers().get("linux") != null) {
            findings.refuse(Refusal.LINUX_UNSUPPORTED, "linux", null);
        }
        Windows windows = spec.windows() == null ? NO_WINDOWS : spec.windows();
        Isolation isolation = isolation(windows.hyperv());
        LayerPlanner layers = LayerPlanner.of(spec.windows(), findings);
        PlannedRoot root = RootPlanner.plan(spec.root(), isolation, findings);
        String image = UtilityVmPlanner.plan(isolation, layers.folders(), request.utilityVmImages(), findings);
        List<ReadOnlyLayer> readOnly = layers.readOnly(isolation);
        Mounts mounts = new MountPlanner(isolation, request.build(), findings).plan(Given.orEmpty(spec.mounts()));
        findings.throwIfRefused();
        IgnoredMembers ignored = new IgnoredMembers(
                MappingRules.HCSSHIM_2019,
                isolation,
                mount -> PipeName.isPipe(Given.orEmpty(mount.destination())),
                findings);
        ignored.noticeIn(spec);
        ignored.noticeNamespace(request.networkNamespace(), spec.windows());

        Limits limits = new LimitsPlanner(request.host(), findings).plan(windows.resources());
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
        if (request.schema().equals(Isolation.V2)) {
            return hostingSystem == null ? new Isolation.ArgonV2() : new Isolation.XenonV2(hostingSystem);
        }
        return hyperV == null ? new Isolation.ArgonV1() : new Isolation.XenonV1(Given.orEmpty(hyperV.utilityVMPath()));
    }
}
