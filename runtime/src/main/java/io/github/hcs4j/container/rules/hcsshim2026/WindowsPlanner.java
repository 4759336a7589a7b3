package io.github.hcs4j.container.rules.hcsshim2026;

import io.github.hcs4j.container.ledger.Annotation;
import io.github.hcs4j.container.ledger.Annotation.Kinds;
import io.github.hcs4j.container.ledger.MappingRules;
import io.github.hcs4j.container.ledger.Refusal;
import io.github.hcs4j.container.plan.Additions;
import io.github.hcs4j.container.plan.Additions.Device;
import io.github.hcs4j.container.plan.ContainerPlan;
import io.github.hcs4j.container.plan.ContainerPlan.Limits;
import io.github.hcs4j.container.plan.ContainerPlan.Mounts;
import io.github.hcs4j.container.plan.ContainerPlan.PlannedRoot;
import io.github.hcs4j.container.plan.ContainerPlan.StoragePlan;
import io.github.hcs4j.container.plan.Isolation;
import io.github.hcs4j.container.plan.VolumePath;
import io.github.hcs4j.container.rules.Findings;
import io.github.hcs4j.container.rules.Given;
import io.github.hcs4j.container.rules.IgnoredMembers;
import io.github.hcs4j.container.rules.NetworkPlanner;
import io.github.hcs4j.container.rules.Planned;
import io.github.hcs4j.container.rules.RuleRequest;
import io.github.hcs4j.host.Attachment;
import io.github.hcs4j.host.HostingSystem;
import io.github.hcs4j.host.ProcessorGroupAffinity;
import io.github.hcs4j.model.oci.Mount;
import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.model.oci.Windows;
import io.github.hcs4j.model.oci.WindowsDevice;
import io.github.hcs4j.model.v2.ContainerCredentialGuardState;
import io.github.hcs4j.model.v2.DeviceExtension;
import io.github.hcs4j.model.v2.RegistryValue;
import io.github.hcs4j.version.WindowsBuild;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the plan of a Windows container by the rules of 2026. The order of the checks is a contract: the first that
 * fails is the error.
 */
public final class WindowsPlanner {

    private static final Set<Kinds> KINDS =
            Set.of(Kinds.ALL, Kinds.WINDOWS, Kinds.WINDOWS_DUMPS, Kinds.WINDOWS_HOST_PROCESS);

    private static final WindowsBuild FIRST_WITH_PIPES = WindowsBuild.VERSION_1709;

    private final RuleRequest request;
    private final Annotations annotations;
    private final Findings findings;
    private final List<Attachment> attachments = new ArrayList<>();

    private WindowsPlanner(RuleRequest request, Findings findings) {
        this.request = request;
        this.annotations = Annotations.of(request.spec());
        this.findings = findings;
    }

    /**
     * Makes the plan.
     *
     * @param request the container that is wanted
     * @param findings takes the notices, and makes the exception for the first check that fails
     * @return the plan
     */
    public static Planned plan(RuleRequest request, Findings findings) {
        Spec annotated = EffectiveSpec.withAnnotations(request.spec(), request.shimOptions(), findings);
        Spec spec = EffectiveSpec.withSections(annotated, request.shimOptions());
        Planned planned = new WindowsPlanner(request.withSpec(spec), findings).plan();
        IgnoredMembers ignored =
                new IgnoredMembers(MappingRules.HCSSHIM_2026, request.isolation(), MountParts::isPipe, findings);
        ignored.noticeIn(request.spec());
        ignored.noticeNamespace(request.networkNamespace(), request.spec().windows());
        return planned;
    }

    private Planned plan() {
        Spec spec = request.spec();
        annotations.noticeBadValues(annotation -> KINDS.contains(annotation.kinds()), findings);
        annotations.noticeUnknownKeys(findings);
        ShimChecks checks = new ShimChecks(request, annotations, findings);
        checks.checkOptions();
        Windows windows = checks.windows();
        checks.checkLayers(windows);
        LayerSource layers = layers(windows);
        boolean isHostProcess = HostProcess.isWanted(annotations);
        if (isHostProcess && windows.hyperv() == null) {
            throw refusal(Refusal.HOST_PROCESS_CONTAINER, Annotations.place(Annotation.HOST_PROCESS), "true");
        }
        checks.checkCredentials(windows);
        List<String> drivers = checks.drivers();
        checks.checkPod();
        HostingSystem system = request.hostingSystem();
        if (system == null) {
            if (windows.hyperv() != null) {
                throw refusal(Refusal.HOSTING_SYSTEM_MISSING, "windows.hyperv", null);
            }
            return onHost(spec, windows, layers);
        }
        HostedDevices hosted = new HostedDevices(system, request, attachments, findings);
        hosted.addDrivers(drivers, Annotations.place(Annotation.KERNEL_DRIVERS));
        return inUtilityVm(spec, windows, layers, hosted);
    }

    private LayerSource layers(Windows windows) {
        if (!request.rootfs().isEmpty()) {
            return new RootfsReader(findings).windows(request.rootfs());
        }
        List<String> folders = Given.orEmpty(windows.layerFolders());
        int scratch = folders.size() - 1;
        return new LayerSource.Folders(folders.subList(0, scratch), folders.get(scratch), "windows.layerFolders");
    }

    private Planned onHost(Spec spec, Windows windows, LayerSource layers) {
        Isolation isolation = request.isolation();
        StoragePlanner.Storage storage = new StoragePlanner(request, null, findings).plan(layers);
        MountPlanner mountPlanner = new MountPlanner(findings);
        List<MountParts> checked = mountPlanner.check(Given.orEmpty(spec.mounts()));
        ContainerCredentialGuardState guard = CredentialPlanner.plan(windows.credentialSpec(), request, findings);
        Limits limits = limits(windows);
        checkReadOnly(spec);
        VolumePath volume = VolumePath.of(storage.root())
                .orElseThrow(() -> refusal(Refusal.ROOT_NOT_A_VOLUME, "root.path", storage.root()));
        Mounts mounts = mountPlanner.onHost(checked, isolation, request.files());
        checkPipes(mounts);
        boolean isV2 = isolation.schema().equals(Isolation.V2);
        List<WindowsDevice> devices = isV2 ? Given.orEmpty(windows.devices()) : List.of();
        Additions additions = additions(new DevicePlanner(findings).plan(devices), guard, false);
        List<ProcessorGroupAffinity> affinities =
                isV2 ? AffinityPlanner.plan(windows.resources(), request.build(), findings) : List.of();
        ContainerPlan plan = plan(
                isolation,
                windows,
                new StoragePlan(storage.layers(), "", new PlannedRoot(volume, storage.root())),
                limits,
                mounts,
                additions);
        return new Planned(plan, null, List.of(), affinities);
    }

    private Planned inUtilityVm(Spec spec, Windows windows, LayerSource layers, HostedDevices hosted) {
        StoragePlanner.Storage storage = new StoragePlanner(request, hosted, findings).plan(layers);
        List<Mount> given = Given.orEmpty(spec.mounts());
        Mounts mounts = new MountPlanner(findings).inUtilityVm(given, hosted);
        ContainerCredentialGuardState guard = CredentialPlanner.plan(windows.credentialSpec(), request, findings);
        DevicePlanner devicePlanner = new DevicePlanner(findings);
        List<WindowsDevice> devices = devicePlanner.inUtilityVm(Given.orEmpty(windows.devices()), hosted);
        Limits limits = limits(windows);
        checkReadOnly(spec);
        checkPipes(mounts);
        boolean isHostProcess = HostProcess.isWanted(annotations);
        Additions additions = additions(devicePlanner.plan(devices), guard, isHostProcess);
        ContainerPlan plan = plan(
                request.isolation(),
                windows,
                new StoragePlan(storage.layers(), "", new PlannedRoot(null, storage.root())),
                limits,
                mounts,
                additions);
        return new Planned(
                plan,
                hosted.system().confidential()
                        ? ConfidentialSpec.of(spec, storage.root(), devices, annotations, isHostProcess)
                        : null,
                List.copyOf(attachments),
                List.of());
    }

    private Limits limits(Windows windows) {
        return new LimitsPlanner(request, annotations, findings).plan(windows.resources());
    }

    private void checkReadOnly(Spec spec) {
        if (spec.root() != null && Given.isTrue(spec.root().readonly())) {
            throw refusal(Refusal.ROOT_READONLY, "root.readonly", "true");
        }
    }

    private void checkPipes(Mounts mounts) {
        if (!mounts.pipes().isEmpty() && !request.build().isAtLeast(FIRST_WITH_PIPES)) {
            throw refusal(
                    Refusal.PIPES_UNSUPPORTED, "mounts", mounts.pipes().get(0).name());
        }
    }

    private Additions additions(
            List<Device> devices, @Nullable ContainerCredentialGuardState guard, boolean isHostProcess) {
        List<DeviceExtension> extensions =
                new DeviceExtensionPlanner(request, findings).plan(annotations.list(Annotation.DEVICE_EXTENSIONS));
        List<RegistryValue> registryValues = new RegistryPlanner(request, annotations, findings).plan();
        String privilegedRoot = isHostProcess ? HostProcess.root(annotations, findings) : "";
        return new Additions(registryValues, devices, extensions, guard, isHostProcess, privilegedRoot);
    }

    private ContainerPlan plan(
            Isolation isolation,
            Windows windows,
            StoragePlan storage,
            Limits limits,
            Mounts mounts,
            Additions additions) {
        HostingSystem system = request.hostingSystem();
        String namespace = request.networkNamespace().isEmpty()
                ? request.state().createdNetworkNamespace()
                : request.networkNamespace();
        return new ContainerPlan(
                request.id(),
                system == null ? request.owner() : system.owner(),
                isolation,
                Given.orEmpty(request.spec().hostname()),
                Given.isTrue(windows.ignoreFlushesDuringBoot()),
                storage,
                "",
                limits,
                NetworkPlanner.plan(windows.network(), namespace),
                windows.credentialSpec() instanceof String text ? text : "",
                mounts,
                additions);
    }

    private RuntimeException refusal(Refusal why, String at, @Nullable String found) {
        return findings.refusal(why, at, found);
    }
}
