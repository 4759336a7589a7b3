package io.github.hcs4j.container.rules.hcsshim2019;

import io.github.hcs4j.container.ledger.Refusal;
import io.github.hcs4j.container.plan.ContainerPlan.PlannedRoot;
import io.github.hcs4j.container.plan.Isolation;
import io.github.hcs4j.container.plan.VolumePath;
import io.github.hcs4j.container.rules.Findings;
import io.github.hcs4j.container.rules.Given;
import io.github.hcs4j.model.oci.Root;
import org.jspecify.annotations.Nullable;

/** Plans the root file system: a volume where the container runs on the host's kernel, any path elsewhere. */
final class RootPlanner {

    private RootPlanner() {}

    static PlannedRoot plan(@Nullable Root root, Isolation isolation, Findings findings) {
        if (root == null) {
            findings.refuse(Refusal.ROOT_MISSING, "root", null);
            return new PlannedRoot(null, "");
        }
        if (Given.isTrue(root.readonly())) {
            findings.refuse(Refusal.ROOT_READONLY, "root.readonly", "true");
        }
        String path = Given.orEmpty(root.path());
        if (isolation.isHyperV()) {
            return new PlannedRoot(null, path);
        }
        VolumePath volume = VolumePath.of(path).orElse(null);
        if (volume == null) {
            findings.refuse(Refusal.ROOT_NOT_A_VOLUME, "root.path", path);
        }
        return new PlannedRoot(volume, path);
    }
}
