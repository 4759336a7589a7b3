package io.github.hcs4j.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** {@code hcs schema diff}: what changes between two versions of a schema. */
final class SchemaDiffCommand implements Callable<Integer> {

    private final Console console;

    private final PositionalParamSpec older =
            Arguments.parameter(0, "A", "The older schema.").build();

    private final PositionalParamSpec newer =
            Arguments.parameter(1, "B", "The newer schema.").build();

    private final OptionSpec model = SchemaArguments.option("The model that a version alone is one of");

    private final OptionSpec mappers = Arguments.option(
                    "--mappers",
                    "TYPE",
                    "The types that your @HcsModel has mappers for. Unless it is given, those of this project's own"
                            + " mapping for the models, and none for files.")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .splitRegex(",")
            .build();

    private final OptionSpec failOn = Arguments.option(
            "--fail-on",
            "WHAT",
            FailOn.class,
            new FailOn.Converter(),
            "End with exit code 1 if there is such a change: breaking, which breaks documents that are sent or"
                    + " documents that are read; or any.");

    private final OptionSpec json = Arguments.flag("--json", "Write JSON, not text.");
    private final Output output = new Output();

    SchemaDiffCommand(Console console) {
        this.console = console;
    }

    /** Describes the command to picocli. */
    CommandSpec spec() {
        CommandSpec command = CommandSpec.wrapWithoutInspection(this).name("diff");
        command.usageMessage()
                .description(
                        "Compares two versions of a model, or two schema files: what changes, what that does to documents made by the"
                                + " older schema and sent to hosts that have the newer, to documents of such hosts that are read with"
                                + " the older, to programs that use the generated types, and to classes that extend the mappers.",
                        "",
                        "A and B are a version, such as 2.1; a model, or a version of it, such as v1 or v2@2.1; a schema file, or"
                                + " a version of it, such as vm.schema.json or vm.schema.json@1.1; or one as a revision in git has"
                                + " it, such as HEAD~1:vm.schema.json. What a file refers to has to lie in its folder or below.",
                        "",
                        "JSON: {\"older\", \"newer\", \"breaking\", \"changes\": [{\"change\", \"type\", \"member\", \"before\","
                                + " \"after\", \"definition\", \"sent\", \"read\", \"source\" and \"binary\": {\"breaking\","
                                + " \"reason\"}, \"mappers\": [{\"mapper\", \"implementation\", \"duty\", \"method\", \"javaType\","
                                + " \"unmapped\", \"text\"}]}]}.");
        command.addPositional(older)
                .addPositional(newer)
                .addOption(model)
                .addOption(mappers)
                .addOption(failOn)
                .addOption(json);
        output.addTo(command);
        return command;
    }

    @Override
    public Integer call() throws IOException {
        SchemaArguments arguments = new SchemaArguments(model.getValue(), console);
        List<String> mapped = mappers.getValue();
        SchemaComparison comparison;
        try {
            comparison = SchemaComparison.between(
                    arguments, older.getValue(), newer.getValue(), mapped == null ? List.of() : mapped);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(model.command().commandLine(), wrong.getMessage(), wrong);
        }
        try (OutputStream out = output.open(console)) {
            out.write(Arguments.isSet(json) ? comparison.json() : comparison.text());
        }
        return comparison.has(failOn.getValue()) ? Failures.INVALID : ExitCode.OK;
    }
}
