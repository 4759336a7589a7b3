package io.github.hcs4j.container.rules;

import io.github.hcs4j.container.plan.Isolation;
import io.github.hcs4j.host.HostFiles;
import io.github.hcs4j.host.HostMachine;
import io.github.hcs4j.host.HostState;
import io.github.hcs4j.host.HostingSystem;
import io.github.hcs4j.host.RootfsMount;
import io.github.hcs4j.host.ShimOptions;
import io.github.hcs4j.host.UtilityVmImages;
import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.model.v2.ContainerCredentialGuardState;
import io.github.hcs4j.version.SchemaVersion;
import io.github.hcs4j.version.WindowsBuild;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a set of rules makes a plan of. */
public interface RuleRequest {

    /** {@return the container's id} */
    String id();

    /** {@return who owns the container} */
    String owner();

    /** {@return the schema version that was chosen} */
    SchemaVersion schema();

    /** {@return the machine that is to run the container} */
    HostMachine host();

    /** {@return the utility VM that is to hold the container; {@code null} for none} */
    @Nullable
    HostingSystem hostingSystem();

    /** {@return where images of utility VMs are; rules of 2019 alone} */
    UtilityVmImages utilityVmImages();

    /** {@return the network namespace that the caller asks for; empty for none} */
    String networkNamespace();

    /** {@return whether the processor limit was counted in processors of the host} */
    boolean scaleProcessorLimit();

    /** {@return the mounts that give the layers, in place of layer folders} */
    List<RootfsMount> rootfs();

    /** {@return what the host did for the container, and what it has} */
    HostState state();

    /** {@return the state of the host's credential guard for the container; {@code null} for none} */
    @Nullable
    ContainerCredentialGuardState credentialGuard();

    /** {@return the options of the shim; {@code null} for none} */
    @Nullable
    ShimOptions shimOptions();

    /** {@return the pod of a Linux container, by the rules of the shim {@code lcow-v2} alone} */
    String podId();

    /** {@return the spec} */
    Spec spec();

    /**
     * The same request with another spec.
     *
     * @param other the spec
     * @return the request
     */
    RuleRequest withSpec(Spec other);

    /**
     * How the container is kept apart from its host.
     *
     * @return one of the kinds that the rules from 2026 on have; an Argon unless there is a hosting system
     */
    default Isolation isolation() {
        HostingSystem system = hostingSystem();
        if (system != null) {
            return new Isolation.XenonV2(system);
        }
        return schema().equals(Isolation.V2) ? new Isolation.ArgonV2() : new Isolation.ArgonV1();
    }

    /**
     * The utility VM, where none is the same as one without anything.
     *
     * @return the utility VM
     */
    default HostingSystem hostingSystemOrNone() {
        HostingSystem system = hostingSystem();
        return system == null ? HostingSystem.builder().build() : system;
    }

    /**
     * The files of the host.
     *
     * @return the files
     */
    default HostFiles files() {
        return state().files();
    }

    /**
     * The Windows build of the host.
     *
     * @return the build
     */
    default WindowsBuild build() {
        return host().build();
    }
}
