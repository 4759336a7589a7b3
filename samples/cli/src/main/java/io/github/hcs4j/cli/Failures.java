package io.github.hcs4j.cli;

import java.io.IOException;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Turns whatever ends a command into lines for people and an exit code. It is a class that picocli calls, and not
 * lambdas, because Java archives no lambda of an interface as old as picocli's, and would look for it in the jar.
 */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    /** The input is invalid, or something else keeps the program from doing what it was rightly asked. */
    static final int INVALID = ExitCode.SOFTWARE;

    private final Console console;
    private final OptionSpec debug;

    /**
     * Prepares to report.
     *
     * @param console where to
     * @param debug the flag that asks for the stack trace of an internal error
     */
    Failures(Console console, OptionSpec debug) {
        this.console = console;
        this.debug = debug;
    }

    /** Says what is wrong with a command line, and where to read how it should be. */
    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        command.getErr().println("hcs: " + Console.oneLine(problem.getMessage()));
        if (!UnmatchedArgumentException.printSuggestions(problem, command.getErr())) {
            command.getErr().println("See '" + command.getCommandSpec().qualifiedName() + " --help'.");
        }
        command.getErr().flush();
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception problem, CommandLine command, ParseResult parsed) {
        return report(problem);
    }

    /** Says why a command did not do what it should. */
    int report(Throwable problem) {
        if (problem instanceof InvalidInputException input) {
            input.lines().forEach(console::say);
        } else if (problem instanceof IOException output) {
            return reportOutput(output);
        } else if (problem instanceof OutOfMemoryError) {
            console.say("hcs: the input needs more memory than there is; set HCS_JAVA_OPTS=-Xmx... to give more");
        } else {
            console.say("hcs: internal error: " + problem + " (--debug or HCS_DEBUG=1 shows where)");
            if (Arguments.isSet(debug) || "1".equals(System.getenv("HCS_DEBUG"))) {
                problem.printStackTrace(console.err());
            }
        }
        return INVALID;
    }

    /** A reader that goes away, as {@code head} does, has what it wanted. */
    private int reportOutput(IOException problem) {
        String message = String.valueOf(problem.getMessage());
        if (message.toLowerCase(Locale.ROOT).contains("pipe")) {
            return ExitCode.OK;
        }
        console.say("hcs: the output cannot be written: " + message);
        return INVALID;
    }
}
