package io.github.hcs4j.cli;

import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.version.SchemaRelease;
import io.github.hcs4j.version.SchemaVersion;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Refuses a version that no schema has: a command that took it would tell nothing, or something wrong. */
final class KnownVersions {

    private KnownVersions() {}

    /**
     * Checks an option.
     *
     * @param option the option with a schema version, which may not be given
     * @param sources the models, one of which has to have the version
     * @throws ParameterException if none has it
     */
    static void check(OptionSpec option, Collection<ModelTypes.Source> sources) {
        SchemaVersion version = option.getValue();
        if (version != null
                && sources.stream().noneMatch(source -> versions(source).contains(version))) {
            throw new ParameterException(
                    option.command().commandLine(),
                    option.longestName() + ' ' + version + ": no such version; "
                            + sources.stream().map(KnownVersions::describe).collect(Collectors.joining(", ")));
        }
    }

    /**
     * Checks an option by the model of a type. One that is newer than all that the model has may come with a Windows
     * that is newer than the model, which is said; a type of no bundled model is not looked at.
     */
    static void check(OptionSpec option, ModelType<?> type, Console console) {
        SchemaVersion version = option.getValue();
        if (version == null) {
            return;
        }
        for (ModelTypes.Source source : ModelTypes.Source.values()) {
            if (source.model().types().contains(type)) {
                List<SchemaVersion> known = versions(source);
                SchemaVersion newest = known.isEmpty() ? null : known.get(known.size() - 1);
                if (newest != null && newest.major() == version.major() && newest.compareTo(version) < 0) {
                    console.note(
                            "schema version " + version + " is newer than " + newest + ", the newest that is known");
                } else {
                    check(option, List.of(source));
                }
            }
        }
    }

    private static List<SchemaVersion> versions(ModelTypes.Source source) {
        return source.model().releases().stream().map(SchemaRelease::version).toList();
    }

    private static String describe(ModelTypes.Source source) {
        String versions = versions(source).stream().map(Object::toString).collect(Collectors.joining(", "));
        return source.word() + " has " + (versions.isEmpty() ? "no versions" : versions);
    }
}
