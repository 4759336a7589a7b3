package io.github.hcs4j.cli;

import io.github.hcs4j.cli.batch.JsonLine;
import io.github.hcs4j.json.ScalarType;
import io.github.hcs4j.result.ExplainedLine;
import io.github.hcs4j.result.Explanation;
import io.github.hcs4j.result.HcsErrors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hcs explain}: what an error of HCS means. */
@Command(
        name = "explain",
        description = {
            "Explains an error of HCS: what its codes mean, which members of the model it names, and what to do.",
            "TEXT is a code in any spelling, such as 0x8037010D, C037010D or -1070137075; a result document; a line of a"
                    + " log, with or without a result document in it; or the JSONPath of a member.",
            "Exit code 1: nothing in it is known."
        })
final class ExplainCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    /** Codes can begin like an option, so options that are not known come as text. */
    private static final Pattern OPTION = Pattern.compile("--?[A-Za-z][A-Za-z-]*(=.*)?");

    private final Console console;

    @Spec // set by picocli
    private CommandSpec spec;

    @Option(names = "--json", description = "Write each explanation as JSON, in one line.")
    private boolean isJson;

    @Parameters(
            paramLabel = "TEXT",
            description =
                    "The text to explain; - is standard input, each of whose lines is explained that has something"
                            + " to explain.")
    private String text = "";

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (OPTION.matcher(text).matches()) {
            throw new ParameterException(spec.commandLine(), "Unknown option: '" + text + "'");
        }
        if (text.equals(STANDARD_INPUT)) {
            explainLines(Input.of(text));
            return ExitCode.OK;
        }
        Explanation explanation = HcsErrors.explain(text);
        if (explanation.isEmpty()) {
            throw new InvalidInputException("hcs explain: " + nothingKnown(explanation));
        }
        write(explanation, null);
        return ExitCode.OK;
    }

    private void explainLines(Input input) throws IOException {
        String log = input.text(console);
        Iterator<ExplainedLine> lines = HcsErrors.explainLines(log).iterator();
        if (!lines.hasNext()) {
            throw new InvalidInputException(input.name() + ": " + nothingKnown(HcsErrors.explain(log)));
        }
        while (lines.hasNext()) {
            ExplainedLine line = lines.next();
            write(line.explanation(), line.line());
        }
    }

    private void write(Explanation explanation, @Nullable Integer line) throws IOException {
        if (isJson) {
            JsonLine.write(ScalarType.ANY.toJson(ExplanationFacts.of(explanation, line)), console.out());
        } else {
            console.out().write(ExplanationText.of(explanation, line).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String nothingKnown(Explanation explanation) {
        String expected =
                "expected an error code of HCS such as 0x8037010D, a result document, a line of a log that has one"
                        + " of these or names a member, or a JSONPath such as $.VirtualMachine.Devices";
        if (explanation.codes().isEmpty()) {
            return "nothing in it is known; " + expected;
        }
        return explanation.codes().stream()
                .map(code -> code.hex() + ": " + code.meaning())
                .collect(Collectors.joining("; "));
    }
}
