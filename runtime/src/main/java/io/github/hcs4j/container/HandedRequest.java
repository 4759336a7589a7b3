package io.github.hcs4j.container;

import io.github.hcs4j.container.rules.RuleRequest;
import io.github.hcs4j.host.HostMachine;
import io.github.hcs4j.host.HostState;
import io.github.hcs4j.host.HostingSystem;
import io.github.hcs4j.host.RootfsMount;
import io.github.hcs4j.host.ShimOptions;
import io.github.hcs4j.host.UtilityVmImages;
import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.model.v2.ContainerCredentialGuardState;
import io.github.hcs4j.version.SchemaVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request as it is handed to a set of rules.
 *
 * @param request what is asked for
 * @param schema the schema version that was chosen
 * @param spec the spec
 */
record HandedRequest(ContainerRequest request, SchemaVersion schema, Spec spec) implements RuleRequest {

    /** The request with a spec and a schema version, or the error that there is no spec. */
    static RuleRequest of(ContainerRequest request, Journal journal) {
        Spec spec = request.spec();
        if (spec == null) {
            throw InvalidSpecException.missing();
        }
        return new HandedRequest(request, SchemaChoice.of(request, journal), spec);
    }

    @Override
    public RuleRequest withSpec(Spec other) {
        return new HandedRequest(request, schema, other);
    }

    @Override
    public String id() {
        return request.id();
    }

    @Override
    public String owner() {
        return request.owner();
    }

    @Override
    public HostMachine host() {
        return request.host();
    }

    @Override
    public @Nullable HostingSystem hostingSystem() {
        return request.hostingSystem();
    }

    @Override
    public UtilityVmImages utilityVmImages() {
        return request.utilityVmImages();
    }

    @Override
    public String networkNamespace() {
        return request.networkNamespace();
    }

    @Override
    public boolean scaleProcessorLimit() {
        return request.scaleProcessorLimit();
    }

    @Override
    public List<RootfsMount> rootfs() {
        return request.rootfs();
    }

    @Override
    public HostState state() {
        return request.hostState();
    }

    @Override
    public @Nullable ContainerCredentialGuardState credentialGuard() {
        return request.credentialGuard();
    }

    @Override
    public @Nullable ShimOptions shimOptions() {
        return request.shimOptions();
    }

    @Override
    public String podId() {
        return request.podId();
    }
}
