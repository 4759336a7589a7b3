package io.github.hcs4j.cli;

import io.github.hcs4j.cli.batch.JsonLine;
import io.github.hcs4j.explain.Explanation;
import io.github.hcs4j.explain.HcsErrors;
import io.github.hcs4j.type.ScalarType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** {@code hcs explain}: what an error of HCS means. */
final class ExplainCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    /** Codes can begin like an option, so options that are not known come as text. */
    private static final Pattern OPTION = Pattern.compile("--?[A-Za-z][A-Za-z-]*(=.*)?");

    private static final String NOTHING_KNOWN =
            "nothing in it is known; expected an error code of HCS such as 0x8037010D, a result document, a line of"
                    + " a log that has one of these or names a member, or a JSONPath such as $.VirtualMachine.Devices";

    private static final String FROM_A_FILE = "; the text of a file is explained by hcs explain - <";

    private final Console console;

    private final OptionSpec json = Arguments.flag("--json", "Write each explanation as JSON, in one line.");

    private final PositionalParamSpec text = Arguments.parameter(
                    0,
                    "TEXT",
                    "The text to explain; - is standard input, each of whose lines is explained that has something to"
                            + " explain.")
            .build();

    ExplainCommand(Console console) {
        this.console = console;
    }

    /** Describes the command to picocli. */
    CommandSpec spec() {
        CommandSpec command = CommandSpec.wrapWithoutInspection(this).name("explain");
        command.usageMessage()
                .description(
                        "Explains an error of HCS: what its codes mean, which members of the model it names, and"
                                + " what to do.",
                        "TEXT is a code in any spelling, such as 0x8037010D, C037010D or -1070137075; Windows'"
                                + " message for a code; a result document, the reply of a guest or the report of a"
                                + " crash; a line of a log, with or without such a document in it; or the JSONPath"
                                + " of a member.",
                        "Exit code 1: nothing in it is known.");
        command.addOption(json).addPositional(text);
        return command;
    }

    @Override
    public Integer call() throws IOException {
        String said = text.getValue();
        if (OPTION.matcher(said).matches()) {
            throw new ParameterException(text.command().commandLine(), "Unknown option: '" + said + "'");
        }
        if (said.equals(STANDARD_INPUT)) {
            explainLines(Input.of(said));
            return ExitCode.OK;
        }
        Explanation explanation = HcsErrors.explain(said);
        if (explanation.isEmpty()) {
            throw new InvalidInputException("hcs explain: " + NOTHING_KNOWN + (isFile(said) ? FROM_A_FILE + said : ""));
        }
        write(explanation, null);
        return ExitCode.OK;
    }

    private static boolean isFile(String said) {
        try {
            return Files.isRegularFile(Path.of(said));
        } catch (InvalidPathException notAPath) {
            return false;
        }
    }

    private void explainLines(Input input) throws IOException {
        String log = input.text(console);
        Iterator<Explanation.Line> lines = HcsErrors.explainLines(log).iterator();
        if (!lines.hasNext()) {
            throw new InvalidInputException(input.name() + ": " + NOTHING_KNOWN);
        }
        while (lines.hasNext()) {
            Explanation.Line line = lines.next();
            write(line.explanation(), line.line());
        }
    }

    private void write(Explanation explanation, @Nullable Integer line) throws IOException {
        if (Arguments.isSet(json)) {
            JsonLine.write(ScalarType.ANY.toJsonBytes(ExplanationFacts.of(explanation, line)), console.out());
        } else {
            String title = line == null ? "" : "line " + line + ":\n";
            console.out().write((title + explanation + "\n\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
