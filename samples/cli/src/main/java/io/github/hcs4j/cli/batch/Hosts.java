package io.github.hcs4j.cli.batch;

import io.github.hcs4j.host.HostMachine;
import io.github.hcs4j.version.WindowsBuild;
import org.jspecify.annotations.Nullable;

/** Knows the machine that a container is for, where a request leaves something of it open. */
@FunctionalInterface
public interface Hosts {

    /**
     * The machine for a request.
     *
     * @param build the Windows build that the request names; {@code null} if it does not
     * @param processorCount the number of processors that the request names, 1 or more; {@code null} if it does not
     * @return the machine
     */
    HostMachine machine(@Nullable WindowsBuild build, @Nullable Integer processorCount);
}
