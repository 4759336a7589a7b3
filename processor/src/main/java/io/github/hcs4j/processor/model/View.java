package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.ProblemCode;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of a schema a model shows: all of it, or what one of its versions has. */
final class View {

    private static final View ALL = new View(null);

    private final Lifetime.@Nullable Version version;

    private View(Lifetime.@Nullable Version version) {
        this.version = version;
    }

    /** The view that is asked for; of all, after a problem has been told, if there is no such version. */
    static View of(String asked, List<Release> releases, ObjectNode root, Problems problems) {
        if (asked.isEmpty()) {
            return ALL;
        }
        for (Release release : releases) {
            if (release.version().toString().equals(asked)) {
                return new View(release.version());
            }
        }
        List<String> versions =
                releases.stream().map(release -> release.version().toString()).toList();
        problems.add(
                ProblemCode.HCS020,
                root.at(),
                "version \"" + asked + "\" is asked for, and the schema "
                        + (versions.isEmpty()
                                ? "names no versions; give it x-hcs-versions, or leave the version out"
                                : "has " + String.join(", ", versions)));
        return ALL;
    }

    boolean shows(Lifetime lifetime) {
        return version == null || lifetime.includes(version);
    }

    boolean shows(SchemaNode definition, Versions versions) {
        return version == null || !(definition instanceof ObjectNode schema) || shows(versions.of(schema));
    }

    List<Release> of(List<Release> releases) {
        return version == null
                ? releases
                : releases.stream()
                        .filter(release -> release.version().compareTo(version) <= 0)
                        .toList();
    }
}
