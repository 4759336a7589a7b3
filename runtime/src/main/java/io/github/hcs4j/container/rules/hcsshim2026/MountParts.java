package io.github.hcs4j.container.rules.hcsshim2026;

import io.github.hcs4j.container.ledger.NoticeCode;
import io.github.hcs4j.container.ledger.Refusal;
import io.github.hcs4j.container.plan.ContainerPlan.Pipe;
import io.github.hcs4j.container.rules.Findings;
import io.github.hcs4j.container.rules.Given;
import io.github.hcs4j.container.rules.MountOptions;
import io.github.hcs4j.model.oci.Mount;

/**
 * A mount with both of its ends.
 *
 * @param index its place in the list
 * @param type its type; empty for none
 * @param source its source
 * @param destination its destination
 * @param isReadOnly whether an option is {@code ro}, letter case aside
 */
record MountParts(int index, String type, String source, String destination, boolean isReadOnly) implements Place {

    private static final String PIPE = "\\\\.\\pipe\\";
    private static final String PIPE_OF_VM = "uvm://\\\\.\\pipe\\";

    static MountParts of(Mount mount, int index, Findings findings) {
        String source = Given.orEmpty(mount.source());
        String destination = Given.orEmpty(mount.destination());
        if (source.isEmpty() || destination.isEmpty()) {
            throw findings.refusal(
                    Refusal.MOUNT_INCOMPLETE,
                    "mounts[" + index + "]",
                    source.isEmpty() ? "no source" : "no destination");
        }
        return new MountParts(
                index, Given.orEmpty(mount.type()), source, destination, MountOptions.areReadOnly(mount.options()));
    }

    /** Where its source stands. */
    @Override
    public String at() {
        return at("source");
    }

    String at(String member) {
        return "mounts[" + index + "]." + member;
    }

    /** Whether a mount is a pipe that the container gets: both of its ends have to be pipes. */
    static boolean isPipe(Mount mount) {
        String source = Given.orEmpty(mount.source());
        return (source.startsWith(PIPE) || source.startsWith(PIPE_OF_VM))
                && Given.orEmpty(mount.destination()).startsWith(PIPE);
    }

    boolean isPipeSource() {
        return source.startsWith(PIPE);
    }

    boolean isPipeDestination() {
        return destination.startsWith(PIPE);
    }

    boolean isPipeOfVm() {
        return source.startsWith(PIPE_OF_VM);
    }

    /** The name of the source's pipe. */
    String sourcePipe() {
        return source.substring((isPipeOfVm() ? PIPE_OF_VM : PIPE).length());
    }

    /** The pipe in the container, which is another one on the host. */
    Pipe pipe(String hostPath) {
        return new Pipe(hostPath, destination.substring(PIPE.length()));
    }

    void noticeDropped(Findings findings) {
        findings.notice(
                NoticeCode.PIPE_DROPPED,
                "mounts[" + index + "]",
                "the source is a named pipe and the destination is none that it can have, so nothing is mounted");
    }
}
