package io.github.hcs4j.container.rules.hcsshim2026;

import static io.github.hcs4j.container.ledger.Annotation.HOST_PROCESS;
import static io.github.hcs4j.container.ledger.Annotation.HOST_PROCESS_DISABLED;
import static io.github.hcs4j.container.ledger.Annotation.SANDBOX_ID;

import io.github.hcs4j.container.ledger.Annotation;
import io.github.hcs4j.container.ledger.Refusal;
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
import org.jspecify.annotations.Nullable;

/** Makes the plan of a Linux container as the shim {@code lcow-v2} does. The order of the checks is a contract. */
public final class LcowPlanner {

    private static final String PODS = "/run/gcs/pods";
    private static final Windows NO_WINDOWS = Windows.builder().build();

    private LcowPlanner() {}

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
        Annotations annotations = Annotations.of(annotated);
        annotations.noticeBadValues(LcowPlanner::isRead, findings);
        annotations.noticeUnknownKeys(findings);
        if (!ShimChecks.isLinux(annotated)) {
            throw findings.refusal(Refusal.LINUX_SECTION_MISSING, "linux", null);
        }
        String pod = given.podId();
        Spec spec = annotations.text(SANDBOX_ID).isEmpty()
                ? annotated
                : annotated.with(changed -> changed.putAnnotations(SANDBOX_ID.key(), pod));
        Windows windows = spec.windows() == null ? NO_WINDOWS : spec.windows();
        RuleRequest request = given.withSpec(spec);
        new ShimChecks(request, annotations, findings).checkLayers(windows);
        LinuxLayers layers = LinuxLayers.of(windows, request, findings);

        List<Attachment> attachments = new ArrayList<>();
        LcowAttachments guest = new LcowAttachments(request, attachments, findings);
        layers.layers().forEach(guest::addLayer);
        String scratch = guest.addScratch(layers.scratch());
        List<Mount> mounts = new LinuxMounts(guest, request.files(), findings).plan(Given.orEmpty(spec.mounts()));
        HostingSystem system = request.hostingSystemOrNone();
        String bundle = GuestPaths.join(PODS, pod, request.id());
        LinuxSpec guestSpec = new LinuxSpec(
                GuestPaths.join(bundle, "rootfs"),
                mounts,
                unlessEmpty(LinuxParts.devices(windows, system, findings)),
                LinuxParts.networkNamespace(windows),
                annotations.isTrue(Annotation.PRIVILEGED));
        IgnoredOfLinux.noticeIn(given, findings);
        return new PlannedLinux(
                new LinuxPlan(bundle, guestSpec.of(spec), GuestPaths.join(scratch, "scratch", pod, request.id())),
                List.copyOf(attachments));
    }

    private static boolean isRead(Annotation annotation) {
        return annotation.kinds() == Annotation.Kinds.LINUX
                || annotation == HOST_PROCESS
                || annotation == HOST_PROCESS_DISABLED;
    }

    private static @Nullable List<WindowsDevice> unlessEmpty(@Nullable List<WindowsDevice> devices) {
        return devices == null || devices.isEmpty() ? null : devices;
    }
}
