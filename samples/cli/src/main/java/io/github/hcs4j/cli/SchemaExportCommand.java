package io.github.hcs4j.cli;

import io.github.hcs4j.json.ScalarType;
import io.github.hcs4j.version.SchemaVersion;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hcs schema export}: the facts of a model as JSON. */
@Command(
        name = "export",
        description = {
            "Writes the types of a model as JSON: {\"types\": {NAME: {\"kind\", \"since\", \"until\", \"fields\":"
                    + " [{\"name\", \"type\", \"since\", \"until\"}], \"values\": [{\"name\", \"since\", \"until\"}]}}}.",
            "A field's type is string, boolean, int32, uint64, ..., any, ref:NAME, array:TYPE or map:TYPE."
        })
final class SchemaExportCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--model",
            paramLabel = "MODEL",
            description = "v1, v2 or oci; default: ${DEFAULT-VALUE}.",
            converter = ModelTypes.SourceConverter.class,
            defaultValue = "v2")
    private ModelTypes.Source model = ModelTypes.Source.V2;

    @Option(
            names = "--version",
            paramLabel = "VERSION",
            description = "Only what this version of the schema has, such as 2.1.",
            converter = SchemaVersionConverter.class)
    private @Nullable SchemaVersion version;

    @Mixin
    private final Output output = new Output();

    SchemaExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (OutputStream out = output.open(console)) {
            out.write(ScalarType.ANY.toPrettyJson(new ModelFacts(version).of(model.model())));
            out.write('\n');
        }
        return ExitCode.OK;
    }
}
