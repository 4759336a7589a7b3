package io.github.hcs4j.container;

import io.github.hcs4j.container.ContainerPlan.Directory;
import io.github.hcs4j.container.ContainerPlan.Mounts;
import io.github.hcs4j.container.ContainerPlan.Pipe;
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
import org.jspecify.annotations.Nullable;

/** Plans the directories and pipes of the host that the container sees. */
final class MountPlanner {

    private static final WindowsBuild FIRST_WITH_PIPES = WindowsBuild.VERSION_1709;

    private final @Nullable HostingSystem kernel;
    private final WindowsBuild build;
    private final Problems problems;

    MountPlanner(Isolation isolation, WindowsBuild build, Problems problems) {
        this.kernel = kernelOf(isolation);
        this.build = build;
        this.problems = problems;
    }

    Mounts plan(List<Mount> mounts) {
        List<Directory> directories = new ArrayList<>(mounts.size());
        List<Pipe> pipes = new ArrayList<>();
        for (int i = 0; i < mounts.size(); i++) {
            Mount mount = mounts.get(i);
            checkType(mount, i);
            String source = ContainerPlanner.orEmpty(mount.source());
            String destination = ContainerPlanner.orEmpty(mount.destination());
            if (PipeName.isPipe(destination)) {
                pipes.add(new Pipe(source, PipeName.of(destination)));
            } else {
                boolean isReadOnly = MountOptions.of(mount).isReadOnly();
                directories.add(new Directory(hostPath(source, i), destination, isReadOnly));
            }
        }
        checkPipes(mounts);
        return new Mounts(directories, pipes);
    }

    private void checkType(Mount mount, int index) {
        String type = ContainerPlanner.orEmpty(mount.type());
        if (!type.isEmpty()) {
            problems.add(Code.MOUNT_TYPE_SET, at(index) + ".type", type);
        }
    }

    private static String at(int index) {
        return "mounts[" + index + "]";
    }

    /** Whose kernel the container runs on, if it is not that of the host or of a VM that HCS starts. */
    private static @Nullable HostingSystem kernelOf(Isolation isolation) {
        return isolation.match(new Isolation.Cases<@Nullable HostingSystem>() {
            @Override
            public @Nullable HostingSystem argonV1(ArgonV1 argon) {
                return null;
            }

            @Override
            public @Nullable HostingSystem argonV2(ArgonV2 argon) {
                return null;
            }

            @Override
            public @Nullable HostingSystem xenonV1(XenonV1 xenon) {
                return null;
            }

            @Override
            public HostingSystem xenonV2(XenonV2 xenon) {
                return xenon.host();
            }
        });
    }

    /** Where the container's kernel finds a directory of the host. */
    private String hostPath(String source, int index) {
        return kernel == null ? source : attachedPath(kernel, source, index);
    }

    private String attachedPath(HostingSystem host, String source, int index) {
        if (source.isEmpty()) {
            problems.add(Code.HOST_PATH_EMPTY, at(index), source);
            return "";
        }
        Optional<String> path = host.vsmbPath(source).or(() -> host.scsiPath(source));
        if (path.isEmpty()) {
            problems.add(Code.NOT_ATTACHED, at(index), source);
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
