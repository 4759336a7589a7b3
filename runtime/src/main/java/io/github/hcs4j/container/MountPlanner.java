package io.github.hcs4j.container;

import io.github.hcs4j.container.ContainerPlan.PlannedMount;
import io.github.hcs4j.container.Isolation.ArgonV1;
import io.github.hcs4j.container.Isolation.ArgonV2;
import io.github.hcs4j.container.Isolation.XenonV1;
import io.github.hcs4j.container.Isolation.XenonV2;
import io.github.hcs4j.container.SpecProblem.Code;
import io.github.hcs4j.host.HostingSystem;
import io.github.hcs4j.model.oci.Mount;
import io.github.hcs4j.version.WindowsBuild;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans the directories and pipes of the host that the container sees. */
final class MountPlanner {

    private static final WindowsBuild FIRST_WITH_PIPES = WindowsBuild.VERSION_1709;

    private final Isolation isolation;
    private final WindowsBuild build;
    private final Problems problems;

    MountPlanner(Isolation isolation, WindowsBuild build, Problems problems) {
        this.isolation = isolation;
        this.build = build;
        this.problems = problems;
    }

    List<PlannedMount> plan(List<Mount> mounts) {
        List<PlannedMount> planned = new ArrayList<>(mounts.size());
        for (int i = 0; i < mounts.size(); i++) {
            planned.add(plan(mounts.get(i), "mounts[" + i + "]"));
        }
        checkPipes(mounts);
        return planned;
    }

    private PlannedMount plan(Mount mount, String at) {
        String type = ContainerPlanner.orEmpty(mount.type());
        if (!type.isEmpty()) {
            problems.add(Code.MOUNT_TYPE_SET, at + ".type", type);
        }
        String source = ContainerPlanner.orEmpty(mount.source());
        String destination = ContainerPlanner.orEmpty(mount.destination());
        if (PipeName.isPipe(destination)) {
            return new PlannedMount.Pipe(source, PipeName.of(destination));
        }
        return new PlannedMount.Directory(
                hostPath(source, at), destination, MountOptions.of(mount).isReadOnly());
    }

    /** Where the container's kernel finds a directory of the host. */
    private String hostPath(String source, String at) {
        return isolation.match(new Isolation.Cases<>() {
            @Override
            public String argonV1(ArgonV1 argon) {
                return source;
            }

            @Override
            public String argonV2(ArgonV2 argon) {
                return source;
            }

            @Override
            public String xenonV1(XenonV1 xenon) {
                return source;
            }

            @Override
            public String xenonV2(XenonV2 xenon) {
                return attachedPath(xenon.host(), source, at);
            }
        });
    }

    private String attachedPath(HostingSystem host, String source, String at) {
        if (source.isEmpty()) {
            problems.add(Code.HOST_PATH_EMPTY, at, source);
            return "";
        }
        Optional<String> path = host.vsmbPath(source).or(() -> host.scsiPath(source));
        if (path.isEmpty()) {
            problems.add(Code.NOT_ATTACHED, at, source);
        }
        return path.orElse("");
    }

    private void checkPipes(List<Mount> mounts) {
        if (!build.isAtLeast(FIRST_WITH_PIPES)) {
            mounts.stream()
                    .map(mount -> ContainerPlanner.orEmpty(mount.destination()))
                    .filter(PipeName::isPipe)
                    .findFirst()
                    .ifPresent(pipe -> problems.add(Code.PIPES_UNSUPPORTED, "mounts", pipe));
        }
    }
}
