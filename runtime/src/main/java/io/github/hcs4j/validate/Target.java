package io.github.hcs4j.validate;

import io.github.hcs4j.model.v1.V1Model;
import io.github.hcs4j.model.v2.V2Model;
import io.github.hcs4j.version.SchemaRelease;
import io.github.hcs4j.version.SchemaVersion;
import io.github.hcs4j.version.WindowsBuild;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A version that a document has to be true for.
 *
 * @param version the version
 * @param name what it is the version of, for messages
 * @param severity how bad it is to need a later one
 * @param isOpen whether later versions may be known there, too, because the releases that are known end before it
 */
record Target(SchemaVersion version, String name, Severity severity, boolean isOpen) {

    /** A version that the caller says. */
    static Target ofVersion(SchemaVersion version) {
        return new Target(version, "schema " + version, Severity.ERROR, false);
    }

    /** A version that the document says: HCS leaves out what is later, and says nothing. */
    static Target declared(SchemaVersion version) {
        return new Target(version, "the declared SchemaVersion " + version, Severity.WARNING, false);
    }

    /**
     * What a host knows.
     *
     * @throws IllegalArgumentException if the build is older than the first that has HCS's documents
     */
    static Target ofBuild(WindowsBuild build) {
        SchemaRelease known = releases()
                .filter(release -> build.isAtLeast(release.firstBuild()))
                .max(Comparator.comparing(SchemaRelease::version))
                .orElseThrow(() -> new IllegalArgumentException("Windows build " + build + " is older than "
                        + WindowsBuild.SERVER_2016 + ", the first that takes HCS documents"));
        boolean isLast = releases().noneMatch(release -> release.version().compareTo(known.version()) > 0);
        return new Target(
                known.version(),
                "Windows build " + build + " with schema " + known.version(),
                Severity.ERROR,
                isLast && build.compareTo(known.firstBuild()) > 0);
    }

    private static Stream<SchemaRelease> releases() {
        return Stream.concat(V1Model.model().releases().stream(), V2Model.releases().stream());
    }

    boolean isBefore(@Nullable SchemaVersion since) {
        return since != null && version.compareTo(since) < 0;
    }

    boolean isAfter(@Nullable SchemaVersion until) {
        return until != null && version.compareTo(until) > 0;
    }

    /** The same target as if it knew a version. */
    Target raisedTo(SchemaVersion since) {
        return isBefore(since) ? new Target(since, name, severity, isOpen) : this;
    }

    /** How bad it is to need something later. */
    Severity severityOfLater() {
        return isOpen ? Severity.WARNING : severity;
    }
}
