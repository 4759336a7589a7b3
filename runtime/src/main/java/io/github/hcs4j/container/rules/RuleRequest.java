package io.github.hcs4j.container.rules;

import io.github.hcs4j.container.plan.Isolation;
import io.github.hcs4j.host.HostFiles;
import io.github.hcs4j.host.HostMachine;
import io.github.hcs4j.host.HostState;
import io.github.hcs4j.host.HostingSystem;
import io.github.hcs4j.host.RootfsMount;
import io.github.hcs4j.host.ShimOptions;
import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.model.v2.ContainerCredentialGuardState;
import io.github.hcs4j.version.SchemaVersion;
import io.github.hcs4j.version.WindowsBuild;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a set of rules makes a plan of.
 *
 * @param id the container's id
 * @param owner who owns it
 * @param schema the schema version that was chosen
 * @param host the machine that is to run it
 * @param hostingSystem the utility VM that is to hold it; {@code null} for none
 * @param networkNamespace the network namespace that the caller asks for; empty for none
 * @param scaleProcessorLimit whether the processor limit was counted in processors of the host
 * @param rootfs the mounts that give the layers, in place of layer folders
 * @param state what the host did and has
 * @param credentialGuard the state of the host's credential guard for it; {@code null} if there is none
 * @param shimOptions the options of the shim; {@code null} for none
 * @param podId the pod of a Linux container, by the rules of the shim {@code lcow-v2} alone
 * @param spec the spec
 */
public record RuleRequest(
        String id,
        String owner,
        SchemaVersion schema,
        HostMachine host,
        @Nullable HostingSystem hostingSystem,
        String networkNamespace,
        boolean scaleProcessorLimit,
        List<RootfsMount> rootfs,
        HostState state,
        @Nullable ContainerCredentialGuardState credentialGuard,
        @Nullable ShimOptions shimOptions,
        String podId,
        Spec spec) {

    private static final HostingSystem NO_SYSTEM = HostingSystem.builder().build();

    /**
     * The same request with another spec.
     *
     * @param other the spec
     * @return the request
     */
    public RuleRequest withSpec(Spec other) {
        return new RuleRequest(
                id,
                owner,
                schema,
                host,
                hostingSystem,
                networkNamespace,
                scaleProcessorLimit,
                rootfs,
                state,
                credentialGuard,
                shimOptions,
                podId,
                other);
    }

    /**
     * How the container is kept apart from its host.
     *
     * @return one of the kinds that the rules from 2026 on have; an Argon unless there is a hosting system
     */
    public Isolation isolation() {
        if (hostingSystem != null) {
            return new Isolation.XenonV2(hostingSystem);
        }
        return schema.equals(Isolation.V2) ? new Isolation.ArgonV2() : new Isolation.ArgonV1();
    }

    /**
     * The utility VM, where none is the same as one without anything.
     *
     * @return the utility VM
     */
    public HostingSystem hostingSystemOrNone() {
        return hostingSystem == null ? NO_SYSTEM : hostingSystem;
    }

    /**
     * The files of the host.
     *
     * @return the files
     */
    public HostFiles files() {
        return state.files();
    }

    /**
     * The Windows build of the host.
     *
     * @return the build
     */
    public WindowsBuild build() {
        return host.build();
    }
}
