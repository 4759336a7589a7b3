package io.github.hcs4j.cli;

import io.github.hcs4j.cli.batch.DocumentGate;
import io.github.hcs4j.cli.batch.DocumentGate.OnNewer;
import io.github.hcs4j.cli.batch.JsonLine;
import io.github.hcs4j.gate.DocumentNotForHostException;
import io.github.hcs4j.gate.Encoded;
import io.github.hcs4j.gate.VersionGate;
import io.github.hcs4j.type.JsonType;
import io.github.hcs4j.type.ListType;
import io.github.hcs4j.type.Model;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.RootType;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code hcs format}: documents read into the model and written back. */
final class FormatCommand implements Callable<Integer> {

    private final Console console;

    private final TypeOptions type =
            new TypeOptions("the root of a schema file, if that is a list, a map or a plain value");
    private final OptionSpec compact = Arguments.flag("--compact", "Write each document in one line.");
    private final GateOptions gate = new GateOptions();

    private final PositionalParamSpec files =
            Arguments.parameters("FILE", "File with one document; - is standard input.");

    FormatCommand(Console console) {
        this.console = console;
    }

    /** Describes the command to picocli. */
    CommandSpec spec() {
        CommandSpec command = CommandSpec.wrapWithoutInspection(this).name("format");
        command.usageMessage()
                .description(
                        "Reads documents into the model and writes them back, one after the other, in one layout and one order of"
                                + " members. Nothing is lost: what the model does not know follows what it knows. Only null of a"
                                + " member that the model knows is not written, which means its absence, and that is"
                                + " said. A list of documents is written as one.",
                        "What is wrong with a file is said in one line, FILE:LINE:COLUMN: POINTER: PROBLEM, and the others are"
                                + " still written.");
        type.addTo(command);
        command.addOption(compact).addPositional(files);
        gate.addTo(command);
        return command;
    }

    @Override
    public Integer call() throws IOException {
        TypeFinder types = type.types(console);
        ModelType<?> found = type.find(types);
        if (found == null) {
            found = types.root().orElseThrow(() -> type.wrong("Missing required option: '--as=TYPE'", null));
        }
        DocumentGate forHost = gate.gate();
        Model gated = forHost.build() == null ? null : gated(types, found);
        int exitCode = ExitCode.OK;
        for (String file : files.<List<String>>getValue()) {
            try {
                format(Input.of(file), types, found, forHost, gated);
            } catch (InvalidInputException problem) {
                problem.lines().forEach(console::say);
                exitCode = Failures.INVALID;
            }
        }
        return exitCode;
    }

    private Model gated(TypeFinder types, ModelType<?> found) {
        return types.gated(found)
                .orElseThrow(() -> type.wrong(
                        "--for-build is for types of a schema whose versions came with Windows builds, such as v2, and "
                                + types.nameOf(found) + " is not one",
                        null));
    }

    private <T> void format(
            Input input, TypeFinder types, ModelType<T> type, DocumentGate forHost, @Nullable Model gated)
            throws IOException {
        byte[] text = input.bytes(console);
        if (Input.isList(text) && !(type instanceof RootType)) {
            if (gated != null) {
                throw new InvalidInputException(input.name() + ": --for-build is for one document, not for a list");
            }
            ListType<T> list = ListType.of(type);
            write(input, text, list, input.parse(list, text));
            return;
        }
        T value = input.parse(type, text);
        ClaimedType.check(console, types, input, text, type, value);
        if (gated != null && forHost.build() != null) {
            VersionGate host = VersionGate.forBuild(gated, forHost.build());
            Encoded encoded = encode(input, type, value, host, forHost.onNewer());
            write(Arguments.isSet(compact) ? encoded.toJsonBytes() : encoded.toPrettyJsonBytes());
        } else {
            write(input, text, type, value);
        }
    }

    private <T> void write(Input input, byte[] text, JsonType<T> type, T value) throws IOException {
        byte[] written = Arguments.isSet(compact) ? type.toJsonBytes(value) : type.toPrettyJsonBytes(value);
        LostNulls.say(text, written).ifPresent(lost -> console.note(input.name() + ": " + lost));
        write(written);
    }

    private <T> Encoded encode(Input input, ModelType<T> type, T value, VersionGate forHost, OnNewer onNewer) {
        try {
            Encoded encoded = onNewer.pass(forHost, type, value);
            Notices notices = new Notices();
            DocumentGate.notices(encoded).forEach(notices::add);
            notices.say(console, input.name() + ": ");
            return encoded;
        } catch (DocumentNotForHostException problem) {
            throw input.invalid(problem);
        }
    }

    private void write(byte[] document) throws IOException {
        if (Arguments.isSet(compact)) {
            JsonLine.write(document, console.out());
        } else {
            console.out().write(document);
            console.out().write('\n');
        }
    }
}
