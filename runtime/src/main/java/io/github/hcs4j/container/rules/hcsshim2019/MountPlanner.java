package io.github.hcs4j.container.rules.hcsshim2019;

import io.github.hcs4j.container.ledger.NoticeCode;
import io.github.hcs4j.container.ledger.Refusal;
import io.github.hcs4j.container.plan.ContainerPlan.Directory;
import io.github.hcs4j.container.plan.ContainerPlan.Mounts;
import io.github.hcs4j.container.plan.ContainerPlan.Pipe;
import io.github.hcs4j.container.plan.Isolation;
import io.github.hcs4j.container.rules.Findings;
import io.github.hcs4j.container.rules.Given;
import io.github.hcs4j.container.rules.MountOptions;
import io.github.hcs4j.container.rules.PipeName;
import io.github.hcs4j.host.HostingSystem;
import io.github.hcs4j.json.OneLine;
import io.github.hcs4j.model.oci.Mount;
import io.github.hcs4j.version.WindowsBuild;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plans the directories and pipes of the host that the container sees. */
final class MountPlanner {

    private static final WindowsBuild FIRST_WITH_PIPES = WindowsBuild.VERSION_1709;

    private final @Nullable HostingSystem utilityVm;
    private final WindowsBuild build;
    private final Findings findings;

    MountPlanner(Isolation isolation, WindowsBuild build, Findings findings) {
        this.utilityVm = isolation.hostingSystem();
        this.build = build;
        this.findings = findings;
    }

    Mounts plan(List<Mount> mounts) {
        List<Directory> directories = new ArrayList<>(mounts.size());
        List<Pipe> pipes = new ArrayList<>();
        for (int i = 0; i < mounts.size(); i++) {
            Mount mount = mounts.get(i);
            checkType(mount, i);
            String source = Given.orEmpty(mount.source());
            String destination = Given.orEmpty(mount.destination());
            if (PipeName.isPipe(destination)) {
                pipes.add(new Pipe(source, PipeName.of(destination)));
            } else {
                directories.add(
                        new Directory(hostPath(source, i), destination, MountOptions.areReadOnly(mount.options())));
            }
        }
        checkPipes(mounts);
        return new Mounts(directories, pipes);
    }

    private void checkType(Mount mount, int index) {
        String type = Given.orEmpty(mount.type());
        if (!type.isEmpty()) {
            findings.refuse(Refusal.MOUNT_TYPE_SET, at(index) + ".type", type);
        }
    }

    private static String at(int index) {
        return "mounts[" + index + "]";
    }

    /** Where the container's kernel finds a directory of the host. */
    private String hostPath(String source, int index) {
        return utilityVm == null ? source : attachedPath(utilityVm, source, index);
    }

    private String attachedPath(HostingSystem host, String source, int index) {
        if (source.isEmpty()) {
            findings.refuse(Refusal.HOST_PATH_EMPTY, at(index), source);
            return "";
        }
        Optional<String> share = host.vsmbPath(source);
        Optional<String> path = share.isPresent() ? share : host.scsiPath(source);
        if (path.isEmpty()) {
            findings.refuse(Refusal.NOT_ATTACHED, at(index), source);
            return "";
        }
        if (path.get().isEmpty()) {
            findings.notice(
                    NoticeCode.NOT_MOUNTED,
                    at(index),
                    "the hosting system has " + OneLine.quote(source)
                            + " attached but gives no path for it, so the directory has no HostPath");
        }
        return path.get();
    }

    private void checkPipes(List<Mount> mounts) {
        if (!build.isAtLeast(FIRST_WITH_PIPES)) {
            mounts.stream()
                    .map(mount -> Given.orEmpty(mount.destination()))
                    .filter(PipeName::isPipe)
                    .findFirst()
                    .ifPresent(pipe -> findings.refuse(Refusal.PIPES_UNSUPPORTED, "mounts", pipe));
        }
    }
}
