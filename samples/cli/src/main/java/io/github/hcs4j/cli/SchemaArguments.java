package io.github.hcs4j.cli;

import io.github.hcs4j.cli.diff.SchemaFile;
import io.github.hcs4j.container.ledger.MappingLedger;
import io.github.hcs4j.diff.SchemaView;
import io.github.hcs4j.version.SchemaVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.OptionSpec;

/** Finds the schemas that arguments mean: a version of a model, or a file. */
final class SchemaArguments {

    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+");
    private static final char AT = '@';

    /** Between a revision in git and a path; a letter alone before it is a drive of Windows. */
    private static final char OF_REVISION = ':';

    private final String model;
    private final Console console;

    /**
     * Prepares to find schemas.
     *
     * @param model the schema that a version alone is one of
     * @param console where to say what is doubtful in a schema
     */
    SchemaArguments(String model, Console console) {
        this.model = model;
        this.console = console;
    }

    /** The option that selects a schema: v2, unless it is given. */
    static OptionSpec option(String description) {
        return Arguments.option(
                        "--model", "MODEL", description + ": v1, v2, oci, or a schema file; default: ${DEFAULT-VALUE}.")
                .defaultValue("v2")
                .build();
    }

    /**
     * The schema file that an argument means.
     *
     * @throws InvalidInputException if there is no such file
     */
    static Path schemaFile(Input input) {
        Path file = input.file();
        if (file == null || !Files.exists(file)) {
            throw new InvalidInputException(
                    input.name() + ": no such file; expected v1, v2, oci, or the path of a schema file");
        }
        if (!Files.isRegularFile(file)) {
            throw input.notAFile();
        }
        return file;
    }

    /**
     * Reads the schema that the option means.
     *
     * @throws IllegalArgumentException if a model does not have the version
     * @throws InvalidInputException if there is no such file, or something is wrong with it
     */
    SchemaView model() {
        return read(model);
    }

    /**
     * Reads the schema that an argument means. A model goes before a file of that name.
     *
     * @throws IllegalArgumentException if a model does not have the version
     * @throws InvalidInputException if there is no such file, or something is wrong with it
     */
    SchemaView read(String argument) {
        if (VERSION.matcher(argument).matches()) {
            return read(model + AT + argument);
        }
        int at = argument.lastIndexOf(AT);
        String name = at < 0 ? argument : argument.substring(0, at);
        String version = at < 0 ? "" : argument.substring(at + 1);
        Optional<ModelTypes.Source> named = ModelTypes.Source.of(name);
        if (named.isPresent()) {
            return ofModel(named.get(), version);
        }
        Input whole = Input.of(argument);
        boolean isWhole = at <= 0 || (whole.file() != null && Files.exists(whole.file()));
        return isWhole ? ofFile(whole, "") : ofFile(Input.of(name), version);
    }

    private static SchemaView ofModel(ModelTypes.Source source, String version) {
        SchemaView view = SchemaView.of(source.word(), source.model(), source.mappers(), MappingLedger::implementation);
        return at(version, view);
    }

    private static SchemaView at(String version, SchemaView view) {
        return version.isEmpty() ? view : view.at(SchemaVersion.parse(version));
    }

    private SchemaView ofFile(Input input, String version) {
        Path file = input.file();
        int colon = input.name().indexOf(OF_REVISION);
        if (colon > 1 && file != null && !Files.exists(file)) {
            Path ofRevision = Path.of(input.name().substring(colon + 1));
            return view(
                    input, version, SchemaFile.read(input.name(), input.name().substring(0, colon), ofRevision));
        }
        if (file == null || !Files.exists(file)) {
            throw new InvalidInputException(input.name()
                    + ": no such file; expected a version such as 2.1, a model such as v2@2.1, the path of a schema"
                    + " file, or one in git such as HEAD~1:vm.schema.json");
        }
        if (!Files.isRegularFile(file)) {
            throw input.notAFile();
        }
        return view(input, version, SchemaFile.read(input.name(), file));
    }

    private SchemaView view(Input input, String version, SchemaFile read) {
        List<String> problems = read.problems().stream()
                .map(problem -> input.name() + ": " + problem)
                .toList();
        if (read.view() == null) {
            throw new InvalidInputException(problems);
        }
        problems.forEach(console::say);
        return at(version, read.view());
    }
}
