package io.github.hcs4j.cli;

import io.github.hcs4j.diff.SchemaView;
import io.github.hcs4j.type.ScalarType;
import io.github.hcs4j.version.SchemaVersion;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code hcs schema export}: the facts of a model as JSON. */
final class SchemaExportCommand implements Callable<Integer> {

    private final Console console;

    private final OptionSpec model = SchemaArguments.option("The model");

    private final OptionSpec version = Arguments.option(
            "--version",
            "VERSION",
            SchemaVersion.class,
            new SchemaVersionConverter(),
            "Only what this version of the schema has, such as 2.1.");

    private final Output output = new Output();

    SchemaExportCommand(Console console) {
        this.console = console;
    }

    /** Describes the command to picocli. */
    CommandSpec spec() {
        CommandSpec command = CommandSpec.wrapWithoutInspection(this).name("export");
        command.usageMessage()
                .description(
                        "Writes the types of a model as JSON: {\"types\": {NAME: {\"kind\", \"since\", \"until\", \"fields\":"
                                + " [{\"name\", \"type\", \"since\", \"until\"}], \"values\": [{\"name\", \"since\", \"until\"}]}}}.",
                        "A field's type is string, boolean, int32, uint64, ..., any, ref:NAME, array:TYPE or map:TYPE.");
        command.addOption(model).addOption(version);
        output.addTo(command);
        return command;
    }

    @Override
    public Integer call() throws IOException {
        String word = model.getValue();
        SchemaView schema = new SchemaArguments(word, console).model();
        String name = ModelTypes.Source.of(word)
                .map(source -> source.model().schema())
                .orElse(word);
        ModelTypes.Source.of(word).ifPresent(source -> KnownVersions.check(version, List.of(source)));
        try (OutputStream out = output.open(console)) {
            out.write(ScalarType.ANY.toPrettyJsonBytes(new ModelFacts(schema, version.getValue()).of(name)));
            out.write('\n');
        }
        return ExitCode.OK;
    }
}
