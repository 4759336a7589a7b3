package io.github.hcs4j.cli.site;

import io.github.hcs4j.processor.model.Lifetime;
import io.github.hcs4j.processor.model.Release;
import io.github.hcs4j.processor.model.SchemaModel;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Versions and Windows releases for people. */
final class Dates {

    static final String UNKNOWN = "not dated";

    private Dates() {}

    static String shortly(Lifetime lifetime) {
        Lifetime.Version since = lifetime.since();
        Lifetime.Version until = lifetime.until();
        if (since == null) {
            return until == null ? UNKNOWN : "to " + until;
        }
        return until == null ? "since " + since : since + " to " + until;
    }

    /** With the releases and builds: {@code since 2.4 (Windows Server 2022, build 20348)}. */
    static String fully(Lifetime lifetime, SchemaModel model) {
        String since = named(lifetime.since(), model);
        String until = named(lifetime.until(), model);
        if (since.isEmpty()) {
            return until.isEmpty() ? UNKNOWN : "up to " + until;
        }
        return until.isEmpty() ? "since " + since : "since " + since + ", up to " + until;
    }

    private static String named(Lifetime.@Nullable Version version, SchemaModel model) {
        return version == null ? "" : version + " (" + windows(version, model) + ')';
    }

    static String windows(Lifetime.Version version, SchemaModel model) {
        return model.releases().stream()
                .filter(release -> release.version().equals(version))
                .map(Dates::windows)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse("no Windows release known");
    }

    private static String windows(Release release) {
        String build = release.hasBuild() ? "build " + release.build() : "";
        return Stream.of(release.windows(), build)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Whether a version has something for certain: what nobody dates is in no version. */
    static boolean isIn(Lifetime lifetime, Lifetime.Version version) {
        Lifetime.Version since = lifetime.since();
        Lifetime.Version until = lifetime.until();
        return since != null && since.compareTo(version) <= 0 && (until == null || until.compareTo(version) >= 0);
    }
}
