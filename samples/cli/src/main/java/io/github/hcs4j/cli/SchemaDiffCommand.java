package io.github.hcs4j.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hcs schema diff}: what changes between two versions of a schema. */
@Command(
        name = "diff",
        description = {
            "Compares two versions of a model, or two schema files: what changes, what that does to documents made by the"
                    + " older schema and sent to hosts that have the newer, to documents of such hosts that are read with"
                    + " the older, to programs that use the generated types, and to classes that extend the mappers.",
            "",
            "A and B are a version, such as 2.1; a model, or a version of it, such as v1 or v2@2.1; a schema file, or"
                    + " a version of it, such as vm.schema.json or vm.schema.json@1.1. What a file refers to has to lie in"
                    + " its folder or below.",
            "",
            "JSON: {\"older\", \"newer\", \"breaking\", \"changes\": [{\"change\", \"type\", \"member\", \"before\","
                    + " \"after\", \"definition\", \"sent\", \"read\", \"source\" and \"binary\": {\"breaking\","
                    + " \"reason\"}, \"mappers\": [{\"mapper\", \"implementation\", \"duty\", \"method\", \"javaType\","
                    + " \"unmapped\", \"text\"}]}]}."
        })
final class SchemaDiffCommand implements Callable<Integer> {

    private final Console console;

    @Spec // set by picocli
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "The older schema.")
    private String older = "";

    @Parameters(index = "1", paramLabel = "B", description = "The newer schema.")
    private String newer = "";

    @Option(
            names = "--model",
            paramLabel = "MODEL",
            description = "The model that a version alone is one of: v1, v2 or oci; default: ${DEFAULT-VALUE}.",
            converter = ModelTypes.SourceConverter.class,
            defaultValue = "v2")
    private ModelTypes.Source model = ModelTypes.Source.V2;

    @Option(
            names = "--mappers",
            paramLabel = "TYPE",
            split = ",",
            description =
                    "The types that your @HcsModel has mappers for. Unless it is given, those of this project's own"
                            + " mapping for the models, and none for files.")
    private List<String> mappers = List.of();

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            description =
                    "End with exit code 1 if there is such a change: breaking, which breaks documents that are sent"
                            + " or documents that are read; or any.",
            converter = FailOn.Converter.class)
    private @Nullable FailOn failOn;

    @Option(names = "--json", description = "Write JSON, not text.")
    private boolean isJson;

    @Mixin
    private final Output output = new Output();

    SchemaDiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        SchemaComparison comparison;
        try {
            comparison = SchemaComparison.between(new SchemaArguments(model, console), older, newer, mappers);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
        }
        try (OutputStream out = output.open(console)) {
            out.write(isJson ? comparison.json() : comparison.text());
        }
        return comparison.has(failOn) ? Failures.INVALID : ExitCode.OK;
    }
}
