package io.github.hcs4j.cli;

import io.github.hcs4j.cli.batch.DocumentGate;
import io.github.hcs4j.cli.batch.JsonLine;
import io.github.hcs4j.gate.DocumentNotForHostException;
import io.github.hcs4j.gate.Encoded;
import io.github.hcs4j.gate.Policy;
import io.github.hcs4j.gate.VersionGate;
import io.github.hcs4j.json.ModelType;
import io.github.hcs4j.model.v2.V2Model;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hcs format}: documents read into the model and written back. */
@Command(
        name = "format",
        description = {
            "Reads documents into the model and writes them back, one after the other, in one layout and one order of"
                    + " members. Nothing is lost: what the model does not know follows what it knows.",
            "What is wrong with a file is said in one line, FILE:LINE:COLUMN: POINTER: PROBLEM, and the others are"
                    + " still written."
        })
final class FormatCommand implements Callable<Integer> {

    private final Console console;

    @Spec // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--as",
            required = true,
            paramLabel = "TYPE",
            description =
                    "The type of the documents, by its Java name or its name in the schema, such as ContainerConfig;"
                            + " with v1:, v2: or oci: before it where several models have it.")
    private String type = "";

    @Option(names = "--compact", description = "Write each document in one line.")
    private boolean isCompact;

    @Mixin
    private final GateOptions gate = new GateOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "File with one document; - is standard input.")
    private List<String> files = List.of();

    FormatCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ModelType<?> found = findType();
        DocumentGate forHost = findGate(found);
        int exitCode = ExitCode.OK;
        for (String file : files) {
            try {
                format(Input.of(file), found, forHost);
            } catch (InvalidInputException problem) {
                problem.lines().forEach(console::say);
                exitCode = Failures.INVALID;
            }
        }
        return exitCode;
    }

    private ModelType<?> findType() {
        try {
            return ModelTypes.find(type);
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(spec.commandLine(), "--as " + type + ": " + unknown.getMessage(), unknown);
        }
    }

    private DocumentGate findGate(ModelType<?> found) {
        DocumentGate forHost = gate.gate();
        if (forHost.build() != null && !V2Model.model().types().contains(found)) {
            throw new ParameterException(
                    spec.commandLine(), "--for-build is for types of schema v2, and " + type + " is not one");
        }
        return forHost;
    }

    private <T> void format(Input input, ModelType<T> type, DocumentGate forHost) throws IOException {
        T value = input.read(type, console);
        if (forHost.build() != null) {
            Encoded encoded = encode(input, type, value, VersionGate.forBuild(forHost.build()), forHost.policy());
            write(isCompact ? encoded.toJson() : encoded.toPrettyJson());
        } else {
            write(isCompact ? type.toJson(value) : type.toPrettyJson(value));
        }
    }

    private <T> Encoded encode(Input input, ModelType<T> type, T value, VersionGate forHost, Policy policy) {
        try {
            Encoded encoded = forHost.encode(policy, type, value);
            DocumentGate.notices(encoded)
                    .forEach(notice -> console.say("hcs: notice: " + input.name() + ": " + notice));
            return encoded;
        } catch (DocumentNotForHostException problem) {
            throw input.invalid(problem);
        }
    }

    private void write(byte[] document) throws IOException {
        if (isCompact) {
            JsonLine.write(document, console.out());
        } else {
            console.out().write(document);
            console.out().write('\n');
        }
    }
}
