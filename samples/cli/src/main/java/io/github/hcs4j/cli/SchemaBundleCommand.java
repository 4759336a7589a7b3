package io.github.hcs4j.cli;

import io.github.hcs4j.cli.bundle.BundleRequest;
import io.github.hcs4j.cli.bundle.SchemaBundle;
import io.github.hcs4j.type.ScalarType;
import io.github.hcs4j.version.SchemaVersion;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** {@code hcs schema bundle}: a standard JSON Schema of one type for editors and validators. */
final class SchemaBundleCommand implements Callable<Integer> {

    private final Console console;

    private final PositionalParamSpec root = Arguments.parameter(
                    0, "ROOT", "The type of the documents, by its Java name or its name in the schema.")
            .build();

    private final OptionSpec model = SchemaArguments.option("The model of the type");

    private final OptionSpec version = Arguments.option(
            "--version",
            "VERSION",
            SchemaVersion.class,
            new SchemaVersionConverter(),
            "Only what this version of the schema has, such as 2.1. Unless it is given, what any version has.");

    private final OptionSpec strict =
            Arguments.flag("--strict", "Refuse members and values that the schema does not have.");

    private final OptionSpec overlays = Arguments.flag(
            "--overlays", "With what no published schema has, and another source tells of. It is in every version.");

    private final Output output = new Output();

    SchemaBundleCommand(Console console) {
        this.console = console;
    }

    /** Describes the command to picocli. */
    CommandSpec spec() {
        CommandSpec command = CommandSpec.wrapWithoutInspection(this).name("bundle");
        command.usageMessage()
                .description(
                        "Writes one file of JSON Schema 2020-12 for the documents of a type, for editors and validators"
                                + " that know nothing of this project.");
        command.addPositional(root)
                .addOption(model)
                .addOption(version)
                .addOption(strict)
                .addOption(overlays);
        output.addTo(command);
        return command;
    }

    @Override
    public Integer call() throws IOException {
        Object asked = version.getValue();
        BundleRequest request = new BundleRequest(
                root.getValue(),
                asked == null ? "" : asked.toString(),
                Arguments.isSet(overlays),
                Arguments.isSet(strict));
        Map<String, @Nullable Object> bundle = bundle(model.getValue(), request);
        try (OutputStream out = output.open(console)) {
            out.write(ScalarType.ANY.toPrettyJsonBytes(bundle));
            out.write('\n');
        }
        return ExitCode.OK;
    }

    private Map<String, @Nullable Object> bundle(String word, BundleRequest request) {
        Optional<ModelTypes.Source> bundled = ModelTypes.Source.of(word);
        if (bundled.isPresent()) {
            try {
                return SchemaBundle.ofResource(bundled.get().model().schema(), request);
            } catch (IllegalArgumentException wrong) {
                throw new ParameterException(root.command().commandLine(), wrong.getMessage(), wrong);
            }
        }
        Input input = Input.of(word);
        Path file = SchemaArguments.schemaFile(input);
        try {
            return SchemaBundle.ofFile(file, request);
        } catch (IllegalArgumentException wrong) {
            throw input.invalid(wrong);
        }
    }
}
