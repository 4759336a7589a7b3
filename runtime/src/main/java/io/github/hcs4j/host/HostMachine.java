package io.github.hcs4j.host;

import io.github.hcs4j.version.WindowsBuild;
import java.util.Objects;
import java.util.Optional;

/**
 * The Windows machine that is to run a container. It need not be the one that runs this program.
 *
 * @param build its Windows build, which decides on schema versions and on what can be mapped
 * @param processorCount how many logical processors it has, at least 1; a container cannot have more
 */
public record HostMachine(WindowsBuild build, int processorCount) {

    /**
     * Checks the number of processors.
     *
     * @throws NullPointerException if there is no build
     * @throws IllegalArgumentException if there is not at least one processor
     */
    public HostMachine {
        Objects.requireNonNull(build, "build");
        if (processorCount < 1) {
            throw new IllegalArgumentException("a machine has at least one processor, not " + processorCount);
        }
    }

    /**
     * A machine with these properties.
     *
     * @param build its Windows build
     * @param processorCount how many logical processors it has, at least 1
     * @return the machine
     * @throws IllegalArgumentException if there is not at least one processor
     */
    public static HostMachine of(WindowsBuild build, int processorCount) {
        return new HostMachine(build, processorCount);
    }

    /**
     * The machine that runs this program, if it is a Windows machine. Finding the build starts the command
     * {@code ver}, so keep the result.
     *
     * @return this machine; empty if it does not run Windows or does not tell its build
     */
    public static Optional<HostMachine> current() {
        return detectBuild().map(build -> new HostMachine(build, currentProcessorCount()));
    }

    /**
     * The machine that runs this program, taken for one with a given Windows build where it has none: for documents
     * that are made on Linux or macOS.
     *
     * @param otherwise the build to assume if this machine does not run Windows or does not tell its build
     * @return this machine
     */
    public static HostMachine currentOr(WindowsBuild otherwise) {
        Objects.requireNonNull(otherwise, "otherwise");
        return new HostMachine(detectBuild().orElse(otherwise), currentProcessorCount());
    }

    /**
     * The Windows build of the machine that runs this program. Finding it starts the command {@code ver} and waits for
     * its answer, 10 seconds at most.
     *
     * @return the build; empty if the machine does not run Windows or does not tell
     */
    public static Optional<WindowsBuild> detectBuild() {
        return WindowsVersion.ofThisMachine();
    }

    private static int currentProcessorCount() {
        return Runtime.getRuntime().availableProcessors();
    }
}
