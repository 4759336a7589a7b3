package io.github.hcs4j.container;

import static io.github.hcs4j.container.Today.ARGON_V2;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.container.ledger.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The order in which the rules of 2026 check a spec. */
class CheckOrder2026Test {

    /** What each check of a process-isolated container of schema 2 finds, as one spec. */
    @Test
    void theFirstCheckThatFailsIsTheError() {
        List<String> members = new ArrayList<>(List.of(
                "'annotations': {'microsoft.com/hostprocess-container': 'true'}",
                "'windows': {'hyperv': {}}",
                "'mounts': [{'source': 'C:\\\\broken'}]",
                "'windows': {'credentialSpec': ''}",
                "'windows': {'resources': {'cpu': {'count': 1, 'shares': 1}}}",
                "'root': {'readonly': true}",
                "'root': {'path': 'x'}",
                "'mounts': [{'source': 'C:\\\\broken', 'destination': 'C:\\\\a'}]",
                "'windows': {'devices': [{'id': 'a', 'idType': 'b'}]}",
                "'annotations': {'io.microsoft.container.wcow.deviceextensions': 'C:\\\\gone'}",
                "'windows': {'resources': {'cpu': {'affinity': [{}]}}}"));
        List<Refusal> found = new ArrayList<>();
        while (!members.isEmpty()) {
            Map<String, @Nullable Object> spec = Json.parse(ARGON_V2.spec());
            for (int i = members.size() - 1; i >= 0; i--) {
                spec = Json.merge(spec, Json.parse("{" + members.get(i) + "}"));
            }
            Refusal code = Today.code(ARGON_V2.request().spec(Json.spec(spec)));
            if (code != null) {
                found.add(code);
            }
            members.remove(0);
        }
        assertThat(found)
                .containsExactly(
                        Refusal.HOSTING_SYSTEM_MISSING,
                        Refusal.HOSTING_SYSTEM_MISSING,
                        Refusal.MOUNT_INCOMPLETE,
                        Refusal.CREDENTIAL_GUARD_MISSING,
                        Refusal.PROCESSOR_LIMITS_EXCLUSIVE,
                        Refusal.ROOT_READONLY,
                        Refusal.ROOT_NOT_A_VOLUME,
                        Refusal.MOUNT_SOURCE_UNRESOLVED,
                        Refusal.DEVICE_TYPE_UNSUPPORTED,
                        Refusal.DEVICE_EXTENSION_NOT_FOUND,
                        Refusal.CPU_AFFINITY_MASK_ZERO);
    }
}
