package io.github.hcs4j.container;

import io.github.hcs4j.container.ledger.LinuxShim;
import io.github.hcs4j.container.ledger.MappingRules;
import io.github.hcs4j.container.ledger.NoticeCode;
import io.github.hcs4j.container.plan.Isolation;
import io.github.hcs4j.host.HostMachine;
import io.github.hcs4j.model.v2.V2Model;
import io.github.hcs4j.version.SchemaRelease;
import io.github.hcs4j.version.SchemaVersion;
import io.github.hcs4j.version.WindowsBuild;
import org.jspecify.annotations.Nullable;

/** Decides which version of the schema a document is made for. */
final class SchemaChoice {

    /** The first build that knows {@link Isolation#V2}, as the schema says. */
    static final WindowsBuild FIRST_WITH_V2 = firstBuildWith(Isolation.V2);

    private SchemaChoice() {}

    private static WindowsBuild firstBuildWith(SchemaVersion version) {
        for (SchemaRelease release : V2Model.releases()) {
            if (release.version().equals(version)) {
                return release.firstBuild();
            }
        }
        throw new IllegalStateException("the schema has no version " + version);
    }

    static SchemaVersion of(ContainerRequest request, Journal journal) {
        if (isForGuest(request)) {
            return Isolation.V2;
        }
        boolean isHosted = request.hostingSystem() != null;
        // A utility VM that runs already was made with schema 2, so what is put into it is too, on any build.
        SchemaVersion chosen =
                isHosted ? Isolation.V2 : withoutHostingSystem(request.host(), request.requestedSchemaVersion());
        RequestedVersion requested = request.requested();
        if (requested != null && !chosen.equals(requested.version())) {
            String why = isHosted
                    ? "a container in a hosting system has version " + Isolation.V2
                    : "a document has version " + Isolation.V1 + ", or " + Isolation.V2 + " from Windows build "
                            + FIRST_WITH_V2 + " on, and this is build "
                            + request.host().build();
            journal.notice(
                    NoticeCode.SCHEMA_VERSION_IGNORED,
                    "requestedSchemaVersion",
                    "schema version " + requested.text() + " was requested and " + chosen + " is used: " + why);
        }
        return chosen;
    }

    /** Whether the document is for a guest by rules from 2026 on, which do not look at a requested version then. */
    private static boolean isForGuest(ContainerRequest request) {
        return request.rules() != MappingRules.HCSSHIM_2019
                && (request.hostingSystem() != null || request.linuxShim() == LinuxShim.LCOW_V2);
    }

    private static SchemaVersion withoutHostingSystem(HostMachine host, @Nullable SchemaVersion requested) {
        return !host.build().isAtLeast(FIRST_WITH_V2) || Isolation.V1.equals(requested) ? Isolation.V1 : Isolation.V2;
    }
}
