package io.github.hcs4j.container.rules.hcsshim2026;

import io.github.hcs4j.model.oci.Process;
import io.github.hcs4j.model.oci.Root;
import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.model.oci.Windows;
import io.github.hcs4j.model.oci.WindowsDevice;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The spec that a confidential utility VM compares with its security policy: the given one, with the guest's paths. */
final class ConfidentialSpec {

    private ConfidentialSpec() {}

    static Map<String, @Nullable Object> of(
            Spec spec, String root, List<WindowsDevice> devices, Annotations annotations, boolean isHostProcess) {
        Spec.Builder changed = spec.toBuilder();
        Root given = spec.root() == null ? Root.builder().build() : spec.root();
        changed.root(given.with(builder -> builder.path(root)));
        Windows windows = spec.windows();
        if (windows != null && windows.devices() != null) {
            changed.windows(windows.with(builder -> builder.devices(devices)));
        }
        Process process = spec.process();
        if (process != null && isHostProcess) {
            changed.process(HostProcess.process(process, annotations));
        }
        return SpecTree.of(changed.build()).asGoWrites();
    }
}
