package io.github.hcs4j.cli;

import java.io.IOException;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever ends a command into lines for people and an exit code. */
final class Failures {

    /** The input is invalid, or something else keeps the program from doing what it was rightly asked. */
    static final int INVALID = ExitCode.SOFTWARE;

    private final Console console;
    private final boolean isTraced;

    Failures(Console console, boolean isTraced) {
        this.console = console;
        this.isTraced = isTraced;
    }

    /** Says what is wrong with a command line, and where to read how it should be. */
    static int reportUsage(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        command.getErr().println("hcs: " + Console.oneLine(problem.getMessage()));
        if (!UnmatchedArgumentException.printSuggestions(problem, command.getErr())) {
            command.getErr().println("See '" + command.getCommandSpec().qualifiedName() + " --help'.");
        }
        command.getErr().flush();
        return ExitCode.USAGE;
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
            if (isTraced) {
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
