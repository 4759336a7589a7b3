package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.ProblemCode;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the versions that a schema, or an overlay, lists:
 *
 * <pre>{@code
 * "x-hcs-versions": [{"version": "2.1", "build": 17763, "release": "Windows Server 2019"}, {"version": "2.2"}]
 * }</pre>
 */
final class Releases {

    private static final String VERSION = "version";
    private static final String BUILD = "build";
    private static final String RELEASE = "release";

    private final Problems problems;

    Releases(Problems problems) {
        this.problems = problems;
    }

    /** The versions that a file lists, in its order. */
    List<Release> of(ObjectNode file) {
        List<Release> releases = new ArrayList<>();
        for (SchemaNode node : file.list("x-hcs-versions")) {
            if (node instanceof ObjectNode release) {
                check(release);
                Versions.read(release, VERSION, problems)
                        .ifPresent(version -> releases.add(new Release(
                                version, build(release), release.text(RELEASE).orElse(""))));
            } else {
                tell(node, "an object with a version, and if it came with Windows the number of a build", node);
            }
        }
        return releases;
    }

    private void check(ObjectNode release) {
        if (!release.has(VERSION)) {
            tell(release, "a version in this object", release);
        }
        SchemaNode build = release.members().get(BUILD);
        if (build != null && !isBuild(build)) {
            tell(release, "the number of a Windows build, from 1, for " + BUILD, build);
        }
    }

    private void tell(SchemaNode at, String expected, SchemaNode found) {
        problems.add(
                ProblemCode.HCS007,
                at.at(),
                "expected " + expected + ", found " + (found == at ? found.json() : found.kind()));
    }

    private static int build(ObjectNode release) {
        return release.members().get(BUILD) instanceof SchemaNode.NumberNode build
                ? build.value().intValue()
                : Release.NO_BUILD;
    }

    private static boolean isBuild(SchemaNode node) {
        return node instanceof SchemaNode.NumberNode number
                && number.value().signum() > 0
                && number.value().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0
                && number.value().stripTrailingZeros().scale() <= 0;
    }
}
