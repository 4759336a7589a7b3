package io.github.hcs4j.container;

import io.github.hcs4j.host.HostMachine;
import io.github.hcs4j.model.v2.V2Model;
import io.github.hcs4j.version.SchemaRelease;
import io.github.hcs4j.version.SchemaVersion;
import io.github.hcs4j.version.WindowsBuild;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides which version of the schema a document is made for. */
final class SchemaChoice {

    static final SchemaVersion V1 = SchemaVersion.of(1, 0);
    static final SchemaVersion V2 = SchemaVersion.of(2, 1);

    /** The first build that knows {@link #V2}, as the schema says. */
    static final WindowsBuild FIRST_WITH_V2 = firstBuildWith(V2);

    private SchemaChoice() {}

    private static WindowsBuild firstBuildWith(SchemaVersion version) {
        for (SchemaRelease release : V2Model.releases()) {
            if (release.version().equals(version)) {
                return release.firstBuild();
            }
        }
        throw new IllegalStateException("the schema has no version " + version);
    }

    static SchemaVersion of(ContainerRequest request, List<Notice> notices) {
        boolean isHosted = request.hostingSystem() != null;
        // A utility VM that runs already was made with schema 2, so what is put into it is too, on any build.
        SchemaVersion chosen = isHosted ? V2 : withoutHostingSystem(request.host(), request.requestedSchemaVersion());
        SchemaVersion requested = request.requestedSchemaVersion();
        if (requested != null && !requested.equals(chosen)) {
            String why = isHosted
                    ? "a container in a hosting system has version " + V2
                    : "a document has version " + V1 + ", or " + V2 + " from Windows build " + FIRST_WITH_V2
                            + " on, and this is build " + request.host().build();
            notices.add(new Notice(
                    Notice.Code.SCHEMA_VERSION_IGNORED,
                    "requestedSchemaVersion",
                    "schema version " + requested + " was requested and " + chosen + " is used: " + why));
        }
        return chosen;
    }

    private static SchemaVersion withoutHostingSystem(HostMachine host, @Nullable SchemaVersion requested) {
        return !host.build().isAtLeast(FIRST_WITH_V2) || V1.equals(requested) ? V1 : V2;
    }
}
