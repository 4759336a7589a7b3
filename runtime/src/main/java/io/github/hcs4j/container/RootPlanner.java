package io.github.hcs4j.container;

import io.github.hcs4j.container.ContainerPlan.PlannedRoot;
import io.github.hcs4j.container.Isolation.ArgonV1;
import io.github.hcs4j.container.Isolation.ArgonV2;
import io.github.hcs4j.container.Isolation.XenonV1;
import io.github.hcs4j.container.Isolation.XenonV2;
import io.github.hcs4j.container.SpecProblem.Code;
import io.github.hcs4j.model.oci.Root;
import org.jspecify.annotations.Nullable;

/** Plans the root file system: a volume where the container runs on the host's kernel, any path elsewhere. */
final class RootPlanner {

    private RootPlanner() {}

    static PlannedRoot plan(@Nullable Root root, Isolation isolation, Problems problems) {
        if (root == null) {
            problems.add(Code.ROOT_MISSING, "root");
            return new PlannedRoot(null, "");
        }
        if (ContainerPlanner.isTrue(root.readonly())) {
            problems.add(Code.ROOT_READONLY, "root.readonly", "true");
        }
        String path = ContainerPlanner.orEmpty(root.path());
        return isolation.match(new Isolation.Cases<>() {
            @Override
            public PlannedRoot argonV1(ArgonV1 argon) {
                return volume();
            }

            @Override
            public PlannedRoot argonV2(ArgonV2 argon) {
                return volume();
            }

            @Override
            public PlannedRoot xenonV1(XenonV1 xenon) {
                return anyPath();
            }

            @Override
            public PlannedRoot xenonV2(XenonV2 xenon) {
                return anyPath();
            }

            private PlannedRoot volume() {
                VolumePath volume = VolumePath.of(path).orElse(null);
                if (volume == null) {
                    problems.add(Code.ROOT_NOT_A_VOLUME, "root.path", path);
                }
                return new PlannedRoot(volume, path);
            }

            private PlannedRoot anyPath() {
                return new PlannedRoot(null, path);
            }
        });
    }
}
