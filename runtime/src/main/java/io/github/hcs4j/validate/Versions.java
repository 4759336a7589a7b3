package io.github.hcs4j.validate;

import io.github.hcs4j.type.Member;
import io.github.hcs4j.version.SchemaVersion;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The versions that a part of a document has to be true for: the one that the caller gave, and the one that the document
 * declares.
 *
 * @param given what the caller gave; {@code null} for none
 * @param declared what the document declares; {@code null} for none
 * @param isDated whether the schema of the document says of members since when they are there
 */
record Versions(@Nullable Target given, @Nullable Target declared, boolean isDated) {

    /** No version at all. */
    static final Versions NONE = new Versions(null, null, false);

    Versions declaring(@Nullable Target version) {
        return new Versions(given, version, isDated);
    }

    /** The first target that does not know what came with a version: the given one, if it does not. */
    @Nullable
    Target before(@Nullable SchemaVersion since) {
        return targets().filter(target -> target.isBefore(since)).findFirst().orElse(null);
    }

    /** The first target that no longer knows what a version was the last to have. */
    @Nullable
    Target after(@Nullable SchemaVersion until) {
        return targets().filter(target -> target.isAfter(until)).findFirst().orElse(null);
    }

    /** What a member needs that is newer than a target is told once: what came with it is not told again. */
    Versions inside(Member<?> member) {
        SchemaVersion since = member.since();
        return before(since) == null ? this : new Versions(raised(given, since), raised(declared, since), isDated);
    }

    private static @Nullable Target raised(@Nullable Target target, @Nullable SchemaVersion since) {
        return target == null || since == null ? target : target.raisedTo(since);
    }

    private Stream<Target> targets() {
        return Stream.of(given, declared).filter(target -> target != null);
    }

    /** Whether the caller wants to know what a host has, and the schema does not tell it of this member. */
    boolean isUntold(Member<?> member) {
        return given != null && isDated && member.since() == null;
    }
}
