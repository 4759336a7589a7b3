package io.github.hcs4j.cli;

import io.github.hcs4j.version.SchemaRelease;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.IVersionProvider;

/**
 * Tells the version that the build wrote into the jar, that of Java, and those of the schemas.
 *
 * @param isAsked whether all of it is to be shown: picocli asks for every text that it shows, and to load the models
 *     takes longer than a command
 */
record VersionOfHcs(boolean isAsked) implements IVersionProvider {

    @Override
    public String[] getVersion() {
        List<String> lines = new ArrayList<>();
        lines.add("hcs " + own());
        if (!isAsked) {
            return lines.toArray(String[]::new);
        }
        lines.add("Java " + Runtime.version() + " (" + System.getProperty("java.vendor") + ", "
                + System.getProperty("java.home") + ")");
        Stream.of(ModelTypes.Source.values()).map(VersionOfHcs::describe).forEach(lines::add);
        return lines.toArray(String[]::new);
    }

    /** The version alone. */
    static String own() {
        String version = Hcs.class.getPackage().getImplementationVersion();
        return version == null ? "(not from a jar)" : version;
    }

    private static String describe(ModelTypes.Source source) {
        String versions = source.model().releases().stream()
                .map(SchemaRelease::version)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        return "model " + source.word() + " (" + source.model().schema() + "): "
                + (versions.isEmpty() ? "no versions" : versions) + "; "
                + source.model().types().size() + " types";
    }
}
