package io.github.hcs4j.cli;

import io.github.hcs4j.cli.batch.Batch;
import io.github.hcs4j.cli.batch.DocumentGate;
import io.github.hcs4j.cli.batch.JsonLine;
import io.github.hcs4j.container.ContainerRequest;
import io.github.hcs4j.container.HcsDocument;
import io.github.hcs4j.container.InvalidSpecException;
import io.github.hcs4j.container.MappingResult;
import io.github.hcs4j.container.WindowsContainers;
import io.github.hcs4j.gate.DocumentNotForHostException;
import io.github.hcs4j.host.Attachment;
import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.json.OneLine;
import io.github.hcs4j.model.oci.Spec;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** {@code hcs create}: HCS documents from OCI runtime specs. */
final class CreateCommand implements Callable<Integer> {

    /** The options that a batch takes. The others belong to a single request, and a line has them itself. */
    private static final List<String> BATCH_OPTIONS = List.of(
            "--batch",
            "--rules",
            "--os-build",
            "--cpu-count",
            "--for-build",
            "--on-newer",
            "--output",
            "--debug",
            "--help",
            "--quiet");

    private static final int HEXADECIMAL = 16;

    private final Console console;

    private final PositionalParamSpec bundle = Arguments.parameter(
                    0,
                    "BUNDLE",
                    "Folder with a config.json, or that file itself, or - for standard input; default: this folder.")
            .arity("0..1")
            .required(false)
            .build();

    private final OptionSpec batch = Arguments.option(
                    "--batch", "FILE", "Answer the requests in this file; - is standard input.")
            .build();

    private final OptionSpec pretty = Arguments.flag("--pretty", "Write the document in many lines, for people.");

    private final RequestOptions options = new RequestOptions();
    private final HostOptions host;
    private final GateOptions gate = new GateOptions();
    private final Output output = new Output();

    CreateCommand(Console console) {
        this.console = console;
        this.host = new HostOptions(console);
    }

    /** Describes the command to picocli. */
    CommandSpec spec() {
        CommandSpec command = CommandSpec.wrapWithoutInspection(this).name("create");
        command.usageMessage()
                .description(
                        "Makes the HCS document that creates a Windows container from an OCI runtime spec, and by the rules of"
                                + " 2026 that of a Linux container.",
                        "",
                        "With --batch, makes many: each line of the input is a request, each line of the output its"
                                + " answer.",
                        "Request: {\"name\", \"rules\", \"id\", \"owner\", \"requestedSchemaVersion\": {\"Major\", \"Minor\"},"
                                + " \"osBuild\", \"hostProcessorCount\", \"networkNamespace\", \"hostingSystem\": {\"id\","
                                + " \"os\", \"vsmb\": {}, \"scsi\": {}}, \"utilityVmFolders\": [], \"spec\": {}}, for the rules of 2026"
                                + " also the members of --host-facts; only spec is needed.",
                        "Answer: {\"name\", \"document\", \"error\": null or {\"code\", \"at\", \"message\"}, \"notices\":"
                                + " [{\"code\", \"at\", \"message\"}]}; by the rules of 2026 also \"rules\", \"attachments\":"
                                + " [{\"kind\", \"hostPath\", \"readOnly\", \"name\", \"guestPath\"}] and"
                                + " \"cpuGroupAffinities\".",
                        "A batch ends with exit code 0 when every line is answered, also by an error.",
                        "");
        command.addPositional(bundle).addOption(batch).addOption(pretty);
        options.addTo(command);
        host.addTo(command);
        gate.addTo(command);
        output.addTo(command);
        return command;
    }

    @Override
    public Integer call() throws IOException {
        String requests = batch.getValue();
        if (requests == null) {
            String folder = bundle.getValue();
            createOne(Input.ofBundle(folder == null ? "." : folder));
        } else {
            checkBatchOptions(batch.command().commandLine());
            createAll(Input.of(requests));
        }
        return ExitCode.OK;
    }

    private void createOne(Input input) throws IOException {
        DocumentGate forHost = gate.gate();
        MappingResult result = map(input);
        Notices notices = new Notices();
        result.notices().forEach(notices::add);
        notices.say(console, "");
        result.attachments().forEach(attachment -> console.remark("hcs: to attach first: " + describe(attachment)));
        result.affinities()
                .forEach(affinity -> console.remark("hcs: to set on the job object: processors "
                        + affinity.mask().toString(HEXADECIMAL) + " (hexadecimal) of group " + affinity.group()));
        HcsDocument document = pass(result.document(), forHost, input);
        try (OutputStream out = output.open(console)) {
            if (Arguments.isSet(pretty)) {
                out.write(document.toPrettyJsonBytes());
                out.write('\n');
            } else {
                JsonLine.write(document.toJsonBytes(), out);
            }
        }
    }

    private static String describe(Attachment attachment) {
        return attachment.kind() + " " + OneLine.quote(attachment.hostPath())
                + (attachment.readOnly() ? ", read-only, as " : " as ") + attachment.name() + " at "
                + OneLine.quote(attachment.guestPath());
    }

    private MappingResult map(Input input) {
        Optional<Spec> spec = input.read(CreateCommand::spec, console);
        ContainerRequest.Builder request = options.request(console).spec(spec.orElse(null));
        try {
            return WindowsContainers.map(request.host(host.machine(null, null)).build());
        } catch (InvalidSpecException problem) {
            throw input.invalid(problem);
        }
    }

    /** Empty for {@code null}, which the mapping refuses by its code. */
    private static Optional<Spec> spec(byte[] utf8) {
        try {
            return Optional.of(Spec.read(utf8));
        } catch (JsonException problem) {
            if (new String(utf8, StandardCharsets.UTF_8).strip().equals("null")) {
                return Optional.empty();
            }
            throw problem;
        }
    }

    private HcsDocument pass(HcsDocument document, DocumentGate forHost, Input input) {
        try {
            DocumentGate.Passed passed = forHost.pass(document);
            Notices notices = new Notices();
            passed.notices().forEach(notices::add);
            notices.say(console, "");
            return passed.document();
        } catch (DocumentNotForHostException problem) {
            throw input.invalid(problem);
        }
    }

    private void createAll(Input input) throws IOException {
        DocumentGate forHost = gate.gate();
        try (InputStream in = input.open(console);
                OutputStream out = output.open(console)) {
            new Batch(host, forHost, options.rules()).answer(in, out);
        } catch (UncheckedIOException problem) {
            throw input.unreadable(problem.getCause());
        }
    }

    private static void checkBatchOptions(CommandLine commandLine) {
        Optional<String> misplaced = commandLine.getParseResult().matchedArgs().stream()
                .filter(argument ->
                        !(argument instanceof OptionSpec option) || !BATCH_OPTIONS.contains(option.longestName()))
                .findFirst()
                .map(CreateCommand::describe);
        if (misplaced.isPresent()) {
            throw new ParameterException(
                    commandLine, misplaced.get() + " cannot be used with --batch, whose requests have their own");
        }
    }

    private static String describe(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
