package io.github.hcs4j.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** {@code hcs help}: what {@code --help} of a command shows. */
final class HelpCommand implements Runnable {

    private final PositionalParamSpec names = PositionalParamSpec.builder()
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel("COMMAND")
            .description("The command, such as create or schema diff; default: hcs itself.")
            .build();

    /** Describes the command to picocli. */
    CommandSpec spec() {
        CommandSpec command = CommandSpec.wrapWithoutInspection(this).name("help");
        command.usageMessage().description("Shows the help of a command.");
        command.addPositional(names);
        return command;
    }

    @Override
    public void run() {
        CommandLine self = names.command().commandLine();
        CommandLine found = self.getParent();
        List<String> path = names.getValue();
        for (String name : path == null ? List.<String>of() : path) {
            CommandLine next = found.getSubcommands().get(name);
            if (next == null) {
                throw new ParameterException(
                        self,
                        "'" + found.getCommandSpec().qualifiedName() + "' has no command '" + name + "'; "
                                + commandsOf(found));
            }
            found = next;
        }
        found.usage(self.getOut());
    }

    private static String commandsOf(CommandLine command) {
        return command.getSubcommands().isEmpty()
                ? "it has none"
                : "it has " + String.join(", ", command.getSubcommands().keySet());
    }
}
