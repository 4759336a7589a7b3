package io.github.hcs4j.container;

import io.github.hcs4j.container.rules.RuleRequest;
import io.github.hcs4j.model.oci.Spec;

/** Hands a request over to a set of rules. */
final class RuleRequests {

    private RuleRequests() {}

    /** The request with a spec and a schema version, or the error that there is no spec. */
    static RuleRequest of(ContainerRequest request, Journal journal) {
        Spec spec = request.spec();
        if (spec == null) {
            throw InvalidSpecException.missing();
        }
        return new RuleRequest(
                request.id(),
                request.owner(),
                SchemaChoice.of(request, journal),
                request.host(),
                request.hostingSystem(),
                request.networkNamespace(),
                request.scaleProcessorLimit(),
                request.rootfs(),
                request.hostState(),
                request.credentialGuard(),
                request.shimOptions(),
                request.podId(),
                spec);
    }
}
