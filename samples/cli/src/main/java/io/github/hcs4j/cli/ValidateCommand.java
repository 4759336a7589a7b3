package io.github.hcs4j.cli;

import io.github.hcs4j.cli.batch.JsonLine;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.ScalarType;
import io.github.hcs4j.validate.Finding;
import io.github.hcs4j.validate.Finding.Severity;
import io.github.hcs4j.validate.HcsValidator;
import io.github.hcs4j.validate.Report;
import io.github.hcs4j.version.SchemaVersion;
import io.github.hcs4j.version.WindowsBuild;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** {@code hcs validate}: every problem of documents. */
final class ValidateCommand implements Callable<Integer> {

    private final Console console;

    private final TypeOptions type = new TypeOptions("what each document looks like");

    private final OptionSpec build = Arguments.option(
            "--for-build",
            "N",
            WindowsBuild.class,
            new HostOptions.BuildConverter(),
            "Windows build of the host that is to take the documents, such as 17763: what it does not know is an"
                    + " error; a declared version that it does not have is a warning.");

    private final OptionSpec schema = Arguments.option(
            "--schema-version",
            "VERSION",
            SchemaVersion.class,
            new SchemaVersionConverter(),
            "Version of the schema that the documents have to keep to, such as 2.1: what is newer is an error.");

    private final OptionSpec failOn = Arguments.option(
            "--fail-on",
            "SEVERITY",
            Severity.class,
            new SeverityConverter(),
            "What makes the exit code 1: error, warning or note, and what is worse. Default: error.");

    private final OptionSpec strict = Arguments.flag("--strict", "Take every warning for an error.");

    private final OptionSpec json = Arguments.flag(
            "--json",
            "Write a JSON object for each file, in one line: {\"file\", \"type\", \"errors\", \"warnings\", \"notes\","
                    + " \"findings\": [{\"severity\", \"code\", \"pointer\", \"line\", \"column\", \"found\","
                    + " \"expected\", \"advice\"}]}.");

    private final PositionalParamSpec files =
            Arguments.parameters("FILE", "File with one document; - is standard input.");

    ValidateCommand(Console console) {
        this.console = console;
    }

    /** Describes the command to picocli. */
    CommandSpec spec() {
        CommandSpec command = CommandSpec.wrapWithoutInspection(this).name("validate");
        command.usageMessage()
                .description(
                        "Tells every problem of documents, before HCS does: FILE:LINE:COLUMN: SEVERITY CODE POINTER: what was found,"
                                + " what was expected; what to do.",
                        "An error is what HCS refuses or the model cannot read; a warning is what HCS may refuse, or may take for"
                                + " something else than what was meant; a note is what is new to the model, or was not"
                                + " looked at. The exit code is 1 if there is an error. A list is taken for the reply"
                                + " to an enumeration.");
        type.addTo(command);
        command.addOption(failOn)
                .addOption(strict)
                .addOption(json)
                .addPositional(files)
                // The version that the documents have to be true for is said in one of two ways.
                .addArgGroup(ArgGroupSpec.builder().addArg(build).addArg(schema).build());
        return command;
    }

    @Override
    public Integer call() throws IOException {
        TypeFinder types = type.types(console);
        types.unread().forEach(console::remark);
        ModelType<?> said = type.find(types);
        int exitCode = ExitCode.OK;
        for (String file : files.<List<String>>getValue()) {
            try {
                if (isFailure(validate(Input.of(file), types, said))) {
                    exitCode = Failures.INVALID;
                }
            } catch (InvalidInputException problem) {
                problem.lines().forEach(console::say);
                exitCode = Failures.INVALID;
            }
        }
        return exitCode;
    }

    private boolean isFailure(Report report) {
        Severity least = failOn.getValue();
        return switch (least == null ? Severity.ERROR : least) {
            case ERROR -> report.hasErrors();
            case WARNING -> report.errors() + report.warnings() > 0;
            case NOTE -> report.errors() + report.warnings() + report.notes() > 0;
        };
    }

    /** Reads the word of the command line. */
    private static final class SeverityConverter implements ITypeConverter<Severity> {

        @Override
        public Severity convert(String text) {
            return Stream.of(Severity.values())
                    .filter(severity -> severity.toString().equals(text))
                    .findFirst()
                    .orElseThrow(() ->
                            new TypeConversionException("expected error, warning or note, found \"" + text + "\""));
        }
    }

    private Report validate(Input input, TypeFinder types, @Nullable ModelType<?> said) throws IOException {
        byte[] document = input.bytes(console);
        ModelType<?> taken = said == null ? types.guess(document) : said;
        KnownVersions.check(schema, taken, console);
        HcsValidator any = validator(types.validator(taken));
        HcsValidator validator = said == null ? any : any.among(types.all());
        Report report = validator.validate(document);
        if (Arguments.isSet(json)) {
            JsonLine.write(ScalarType.ANY.toJsonBytes(json(input, types, report)), console.out());
        } else {
            for (Finding finding : report.findings()) {
                String line = Console.oneLine(input.name() + ':' + finding) + '\n';
                console.out().write(line.getBytes(StandardCharsets.UTF_8));
            }
        }
        console.out().flush();
        console.remark(input.name() + ": " + summary(types, report)
                + (said == null ? " (--as TYPE takes it for another)" : ""));
        return report;
    }

    private HcsValidator validator(HcsValidator any) {
        HcsValidator validator = Arguments.isSet(strict) ? any.strict() : any;
        WindowsBuild host = build.getValue();
        SchemaVersion version = schema.getValue();
        try {
            if (host != null) {
                return validator.forBuild(host);
            }
            return version == null ? validator : validator.forVersion(version);
        } catch (IllegalArgumentException tooOld) {
            throw new ParameterException(build.command().commandLine(), "--for-build: " + tooOld.getMessage(), tooOld);
        }
    }

    private static String summary(TypeFinder types, Report report) {
        String omitted = report.omitted() == 0 ? "" : ", " + report.omitted() + " of them not shown";
        String notes = report.notes() == 0 ? "" : ", " + count(report.notes(), "note");
        return "as " + typeName(types, report) + ": " + count(report.errors(), "error") + ", "
                + count(report.warnings(), "warning") + notes + omitted;
    }

    private static String typeName(TypeFinder types, Report report) {
        if (has(report, Finding.Code.NETWORK_DOCUMENT)) {
            return "a network document";
        }
        return has(report, Finding.Code.GUEST_MESSAGE)
                ? "a message between host and guest"
                : types.nameOf(report.type());
    }

    private static boolean has(Report report, Finding.Code code) {
        return report.findings().stream().anyMatch(finding -> finding.code() == code);
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static Map<String, @Nullable Object> json(Input input, TypeFinder types, Report report) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("file", input.name());
        json.put("type", typeName(types, report));
        json.put("errors", report.errors());
        json.put("warnings", report.warnings());
        json.put("notes", report.notes());
        json.put(
                "findings",
                report.findings().stream().map(ValidateCommand::json).toList());
        return json;
    }

    private static Map<String, @Nullable Object> json(Finding finding) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("severity", finding.severity().toString());
        json.put("code", finding.code().name());
        json.put("pointer", finding.pointer());
        json.put("line", finding.line());
        json.put("column", finding.column());
        json.put("found", finding.found());
        json.put("expected", finding.expected());
        json.put("advice", finding.advice());
        return json;
    }
}
