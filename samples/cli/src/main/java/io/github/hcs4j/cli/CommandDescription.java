package io.github.hcs4j.cli;

import io.github.hcs4j.cli.completion.Shell;
import picocli.CommandLine;

/** The whole command line, for what is written about it when it is built. */
public final class CommandDescription {

    private CommandDescription() {}

    /**
     * Describes the command with all its sub-commands.
     *
     * @return the command, which is not to be run
     */
    public static CommandLine ofAll() {
        return Hcs.describe();
    }

    /**
     * Writes the script by which a shell completes the command.
     *
     * @param shell the shell
     * @return the script
     */
    public static String completion(Shell shell) {
        return CompletionCommand.script(shell, ofAll());
    }
}
