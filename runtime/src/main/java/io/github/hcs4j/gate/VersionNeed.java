package io.github.hcs4j.gate;

import io.github.hcs4j.version.SchemaRelease;
import java.util.List;
import java.util.Optional;

/**
 * Which version of its schema a document needs.
 *
 * @param smallest the oldest release that has everything in the document; empty if none has
 * @param obstacles if none has: what the release that comes nearest does not have, the newest of those that come
 *     equally near; otherwise empty
 */
public record VersionNeed(Optional<SchemaRelease> smallest, List<Finding> obstacles) {

    /** Copies the list. */
    public VersionNeed {
        obstacles = List.copyOf(obstacles);
    }
}
