package io.github.hcs4j.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** {@code hcs schema}: what the models know of the schemas. */
final class SchemaCommand implements Runnable {

    private final CommandSpec command = CommandSpec.wrapWithoutInspection(this).name("schema");

    /** Describes the command to picocli; its own commands are added by whoever knows what they need. */
    CommandSpec spec() {
        command.usageMessage().description("Tells what the models know of the schemas that they were generated from.");
        return command;
    }

    @Override
    public void run() {
        throw new ParameterException(command.commandLine(), "a command is missing");
    }
}
