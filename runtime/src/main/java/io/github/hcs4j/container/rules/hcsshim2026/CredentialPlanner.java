package io.github.hcs4j.container.rules.hcsshim2026;

import io.github.hcs4j.container.ledger.Refusal;
import io.github.hcs4j.container.plan.Isolation;
import io.github.hcs4j.container.rules.Findings;
import io.github.hcs4j.container.rules.Given;
import io.github.hcs4j.container.rules.RuleRequest;
import io.github.hcs4j.json.EncodedBytes;
import io.github.hcs4j.model.v2.ContainerCredentialGuardState;
import io.github.hcs4j.model.v2.ContainerCredentialGuardTransport;
import org.jspecify.annotations.Nullable;

/** Plans which instance of the host's credential guard a container of schema 2 talks to. */
final class CredentialPlanner {

    private CredentialPlanner() {}

    static @Nullable ContainerCredentialGuardState plan(
            @Nullable Object credentialSpec, RuleRequest request, Findings findings) {
        if (!(credentialSpec instanceof String spec) || request.schema().equals(Isolation.V1)) {
            return null;
        }
        ContainerCredentialGuardState given = request.credentialGuard();
        if (given == null) {
            throw findings.refusal(Refusal.CREDENTIAL_GUARD_MISSING, "windows.credentialSpec", null);
        }
        EncodedBytes cookie = given.cookie();
        ContainerCredentialGuardTransport transport = given.transport();
        String ownSpec = Given.orEmpty(given.credentialSpec());
        return ContainerCredentialGuardState.builder()
                .cookie(cookie == null || cookie.text().isEmpty() ? null : cookie)
                .rpcEndpoint(orAbsent(given.rpcEndpoint()))
                .transport(transport == null || transport.text().isEmpty() ? usual(request) : transport)
                .credentialSpec(orAbsent(ownSpec.isEmpty() ? spec : ownSpec))
                .build();
    }

    private static ContainerCredentialGuardTransport usual(RuleRequest request) {
        return request.hostingSystem() == null
                ? ContainerCredentialGuardTransport.Known.LRPC
                : ContainerCredentialGuardTransport.Known.HV_SOCKET;
    }

    private static @Nullable String orAbsent(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
