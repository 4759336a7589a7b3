package io.github.hcs4j.container.rules.hcsshim2026;

import io.github.hcs4j.container.ledger.Refusal;
import io.github.hcs4j.container.rules.Findings;
import io.github.hcs4j.container.rules.Given;
import io.github.hcs4j.host.ProcessorGroupAffinity;
import io.github.hcs4j.model.oci.WindowsCpuGroupAffinity;
import io.github.hcs4j.model.oci.WindowsCpuResources;
import io.github.hcs4j.model.oci.WindowsResources;
import io.github.hcs4j.version.WindowsBuild;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans which processors a process-isolated container of schema 2 stays on. */
final class AffinityPlanner {

    private static final WindowsBuild FIRST_WITH_GROUPS = WindowsBuild.SERVER_2022;
    private static final String AT = "windows.resources.cpu.affinity";
    private static final int GROUP_MASK = 0xFFFF;

    private AffinityPlanner() {}

    static List<ProcessorGroupAffinity> plan(
            @Nullable WindowsResources resources, WindowsBuild build, Findings findings) {
        WindowsCpuResources cpu = resources == null ? null : resources.cpu();
        List<WindowsCpuGroupAffinity> given = Given.orEmpty(cpu == null ? null : cpu.affinity());
        List<ProcessorGroupAffinity> planned = new ArrayList<>(given.size());
        for (int i = 0; i < given.size(); i++) {
            WindowsCpuGroupAffinity affinity = given.get(i);
            if (affinity.mask() == null || affinity.mask().signum() == 0) {
                throw findings.refusal(Refusal.CPU_AFFINITY_MASK_ZERO, AT + "[" + i + "].mask", null);
            }
            planned.add(new ProcessorGroupAffinity(affinity.mask(), (int) group(affinity) & GROUP_MASK));
        }
        boolean isForGroups = given.size() > 1 || (given.size() == 1 && group(given.get(0)) != 0);
        if (isForGroups && !build.isAtLeast(FIRST_WITH_GROUPS)) {
            throw findings.refusal(Refusal.CPU_AFFINITY_GROUPS_UNSUPPORTED, AT, "Windows build " + build);
        }
        return planned;
    }

    private static long group(WindowsCpuGroupAffinity affinity) {
        return affinity.group() == null ? 0 : affinity.group();
    }
}
