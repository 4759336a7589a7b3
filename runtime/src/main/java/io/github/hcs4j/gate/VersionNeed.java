package io.github.hcs4j.gate;

import io.github.hcs4j.version.SchemaRelease;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which version of its schema a document needs. */
public final class VersionNeed {

    private final @Nullable SchemaRelease smallest;
    private final List<Finding> obstacles;

    VersionNeed(@Nullable SchemaRelease smallest, List<Finding> obstacles) {
        this.smallest = smallest;
        this.obstacles = List.copyOf(obstacles);
    }

    /**
     * The oldest release that has everything in the document.
     *
     * @return the release; empty if none has
     */
    public Optional<SchemaRelease> smallest() {
        return Optional.ofNullable(smallest);
    }

    /**
     * What prevents that a release has everything.
     *
     * @return if none has, what the release that comes nearest does not have, the newest of those that come equally
     *     near; otherwise empty
     */
    public List<Finding> obstacles() {
        return obstacles;
    }

    /** The version, or what prevents it. */
    @Override
    public String toString() {
        return smallest == null ? obstacles.toString() : smallest.version().toString();
    }
}
