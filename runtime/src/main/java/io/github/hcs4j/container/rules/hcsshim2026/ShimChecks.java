package io.github.hcs4j.container.rules.hcsshim2026;

import static io.github.hcs4j.container.ledger.Annotation.CONTAINER_TYPE;
import static io.github.hcs4j.container.ledger.Annotation.SANDBOX_ID;

import io.github.hcs4j.container.ledger.Annotation;
import io.github.hcs4j.container.ledger.Refusal;
import io.github.hcs4j.container.rules.Findings;
import io.github.hcs4j.container.rules.Given;
import io.github.hcs4j.container.rules.RuleRequest;
import io.github.hcs4j.host.HostFiles;
import io.github.hcs4j.host.ShimOptions;
import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.model.oci.Windows;
import java.util.List;
import java.util.Map;

/** What the shim checks of a spec before it makes a container of it. */
final class ShimChecks {

    private static final int FEWEST_FOLDERS = 2;
    private static final String CONTAINER = "container";
    private static final String SANDBOX = "sandbox";

    private final RuleRequest request;
    private final Annotations annotations;
    private final Findings findings;

    ShimChecks(RuleRequest request, Annotations annotations, Findings findings) {
        this.request = request;
        this.annotations = annotations;
        this.findings = findings;
    }

    static boolean isLinux(Spec spec) {
        return spec.unknownMembers().get("linux") != null;
    }

    /** The section of Linux, which the model of the spec does not read, is an object. */
    static void checkLinux(Spec spec, Findings findings) {
        Object linux = spec.unknownMembers().get("linux");
        if (linux != null && !(linux instanceof Map)) {
            throw findings.refusal(Refusal.SPEC_MALFORMED, "linux", String.valueOf(linux));
        }
    }

    void checkOptions() {
        ShimOptions options = request.shimOptions();
        if (options == null) {
            return;
        }
        Spec spec = request.spec();
        boolean isLinux = isLinux(spec);
        boolean isForUtilityVm =
                isLinux || (spec.windows() != null && spec.windows().hyperv() != null);
        boolean saysSomething = request.scaleProcessorLimit() || !options.isEmpty();
        if (isForUtilityVm && saysSomething && !options.isHypervisor()) {
            throw findings.refusal(Refusal.SANDBOX_ISOLATION_MISMATCH, "shimOptions", options.sandboxIsolation());
        }
        String platform = options.sandboxPlatform();
        if (!platform.isEmpty()) {
            checkPlatform(platform, isLinux, spec.windows() != null);
        }
    }

    private void checkPlatform(String platform, boolean isLinux, boolean isWindows) {
        String os = platform.split("/", 2)[0];
        boolean isForWindows = os.equals("windows");
        boolean isForLinux = os.equals("linux");
        if ((isForWindows && isLinux) || (isForLinux && !isLinux && isWindows)) {
            throw findings.refusal(Refusal.SANDBOX_PLATFORM_MISMATCH, "shimOptions", platform);
        }
        if (!isForWindows && !isForLinux) {
            throw findings.refusal(Refusal.SANDBOX_PLATFORM_UNKNOWN, "shimOptions", platform);
        }
    }

    Windows windows() {
        Windows windows = request.spec().windows();
        if (windows == null) {
            throw findings.refusal(Refusal.WINDOWS_SECTION_MISSING, "windows", null);
        }
        return windows;
    }

    /** The layers are given in one way, and there are enough of them. */
    void checkLayers(Windows windows) {
        List<String> folders = Given.orEmpty(windows.layerFolders());
        boolean isRootfs = !request.rootfs().isEmpty();
        if (isRootfs && !folders.isEmpty()) {
            throw findings.refusal(Refusal.LAYERS_AND_ROOTFS, "windows.layerFolders", folders.toString());
        }
        if (!isRootfs && folders.size() < FEWEST_FOLDERS) {
            throw findings.refusal(Refusal.LAYERS_TOO_FEW, "windows.layerFolders", folders.toString());
        }
    }

    void checkCredentials(Windows windows) {
        if (windows.credentialSpec() instanceof String && annotations.isTrue(Annotation.CREDENTIALS_DISABLED)) {
            throw findings.refusal(Refusal.CREDENTIALS_DISABLED, "windows.credentialSpec", null);
        }
    }

    /** The kernel drivers for the utility VM; without one they are not even looked for. */
    List<String> drivers() {
        if (request.hostingSystem() == null) {
            return List.of();
        }
        List<String> drivers = annotations.list(Annotation.KERNEL_DRIVERS);
        for (String driver : drivers) {
            if (request.files().kindOf(driver) == HostFiles.Kind.MISSING) {
                throw findings.refusal(Refusal.DRIVER_NOT_FOUND, Annotations.place(Annotation.KERNEL_DRIVERS), driver);
            }
        }
        return drivers;
    }

    void checkPod() {
        String type = annotations.text(CONTAINER_TYPE).orElse(null);
        String sandbox = annotations.text(SANDBOX_ID).orElse("");
        if (type == null) {
            if (!sandbox.isEmpty()) {
                throw findings.refusal(Refusal.CONTAINER_TYPE_MISSING, Annotations.place(SANDBOX_ID), sandbox);
            }
            return;
        }
        if (!type.equals(CONTAINER) && !type.equals(SANDBOX)) {
            throw findings.refusal(Refusal.CONTAINER_TYPE_UNKNOWN, Annotations.place(CONTAINER_TYPE), type);
        }
        if (sandbox.isEmpty()) {
            throw findings.refusal(Refusal.SANDBOX_ID_MISSING, Annotations.place(CONTAINER_TYPE), type);
        }
    }
}
