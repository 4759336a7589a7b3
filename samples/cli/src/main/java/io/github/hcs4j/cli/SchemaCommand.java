package io.github.hcs4j.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hcs schema}: what the models know of the schemas. */
@Command(name = "schema", description = "Tells what the models know of the schemas that they were generated from.")
final class SchemaCommand implements Runnable {

    @Spec // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}
