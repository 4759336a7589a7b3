package io.github.hcs4j.container.rules.hcsshim2026;

import io.github.hcs4j.container.ledger.Annotation;
import io.github.hcs4j.container.ledger.Annotation.Kinds;
import io.github.hcs4j.container.ledger.Refusal;
import io.github.hcs4j.container.plan.Isolation;
import io.github.hcs4j.container.plan.LinuxPlan;
import io.github.hcs4j.container.rules.Findings;
import io.github.hcs4j.container.rules.Given;
import io.github.hcs4j.container.rules.GuestPaths;
import io.github.hcs4j.container.rules.PlannedLinux;
import io.github.hcs4j.container.rules.RuleRequest;
import io.github.hcs4j.host.Attachment;
import io.github.hcs4j.host.HostingSystem;
import io.github.hcs4j.model.oci.Mount;
import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.model.oci.Windows;
import io.github.hcs4j.model.oci.WindowsDevice;
import java.util.ArrayList;
import java.util.List;

/** Makes the plan of a Linux container as the shim {@code runhcs-v1} does. The order of the checks is a contract. */
public final class LinuxPlanner {

    private static final String BUNDLES = "/run/gcs/c/";

    private LinuxPlanner() {}

    /**
     * Makes the plan.
     *
     * @param given the container that is wanted
     * @param findings takes the notices, and makes the exception for the first check that fails
     * @return the plan
     */
    public static PlannedLinux plan(RuleRequest given, Findings findings) {
        ShimChecks.checkLinux(given.spec(), findings);
        Spec annotated = EffectiveSpec.withAnnotations(given.spec(), given.shimOptions(), findings);
        Spec spec = EffectiveSpec.withSections(annotated, given.shimOptions());
        RuleRequest request = given.withSpec(spec);
        Annotations annotations = Annotations.of(spec);
        annotations.noticeBadValues(
                annotation -> annotation.kinds() == Kinds.ALL || annotation.kinds() == Kinds.LINUX, findings);
        annotations.noticeUnknownKeys(findings);
        ShimChecks checks = new ShimChecks(request, annotations, findings);
        checks.checkOptions();
        Windows windows = checks.windows();
        checks.checkLayers(windows);
        LinuxLayers layers = LinuxLayers.of(windows, request, findings);
        checks.checkCredentials(windows);
        List<String> drivers = checks.drivers();
        checks.checkPod();
        HostingSystem system = system(request, findings);

        String bundle = BUNDLES + request.id();
        List<Attachment> attachments = new ArrayList<>();
        RunhcsAttachments guest = new RunhcsAttachments(request, bundle, attachments, findings);
        drivers.forEach(guest::addDriver);
        layers.layers().stream()
                .filter(layer -> layer.hasPartition() || !system.vpmem())
                .forEach(guest::addLayer);
        String scratch = guest.addScratch(layers.scratch());
        List<Mount> mounts = new LinuxMounts(guest, request.files(), findings).plan(Given.orEmpty(spec.mounts()));
        List<WindowsDevice> devices = LinuxParts.devices(windows, system, findings);
        LinuxSpec guestSpec = new LinuxSpec(
                GuestPaths.join(bundle, "rootfs"),
                mounts,
                devices,
                LinuxParts.networkNamespace(windows),
                annotations.isTrue(Annotation.PRIVILEGED));
        IgnoredOfLinux.noticeIn(given, findings);
        return new PlannedLinux(
                new LinuxPlan(bundle, guestSpec.of(spec), GuestPaths.join(scratch, "scratch", request.id())),
                List.copyOf(attachments));
    }

    private static HostingSystem system(RuleRequest request, Findings findings) {
        if (request.schema().equals(Isolation.V1)) {
            throw findings.refusal(Refusal.LINUX_UNSUPPORTED, "linux", null);
        }
        HostingSystem system = request.hostingSystem();
        if (system == null) {
            throw findings.refusal(Refusal.HOSTING_SYSTEM_MISSING, "linux", null);
        }
        if (!system.isLinux()) {
            throw findings.refusal(Refusal.HOSTING_OS_MISMATCH, "hostingSystem.os", system.os());
        }
        return system;
    }
}
