package io.github.hcs4j.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * {@code hcs schema site}: the models to look at. No method names a class of the site, which would be loaded whenever
 * picocli looks for this command's options.
 */
final class SchemaSiteCommand implements Callable<Integer> {

    private final Console console;

    private final PositionalParamSpec folder = Arguments.parameter(
                    0, "DIR", "The folder to write to; made if it is not there.")
            .build();

    private final OptionSpec model = Arguments.option(
                    "--model", "MODEL", "The model to show: v1, v2, oci, or a schema file; default: v1, v2 and oci.")
            .build();

    SchemaSiteCommand(Console console) {
        this.console = console;
    }

    /** Describes the command to picocli. */
    CommandSpec spec() {
        CommandSpec command = CommandSpec.wrapWithoutInspection(this).name("site");
        command.usageMessage()
                .description(
                        "Writes a reference of models as HTML that needs no server and no network, and prints its first page.",
                        "Files of the same names in the folder are replaced; others stay.");
        command.addPositional(folder).addOption(model);
        return command;
    }

    @Override
    public Integer call() throws IOException {
        String name = folder.getValue();
        Input target = Input.of(name);
        Path directory = target.file();
        if (directory == null) {
            throw new InvalidInputException(name + ": expected a folder, found the name for standard output");
        }
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            throw new InvalidInputException(name + ": is a file, not a folder");
        }
        try {
            SiteSubjects.write(model.getValue(), directory);
        } catch (IOException problem) {
            throw target.unwritable(problem);
        }
        console.out().write((directory.resolve("index.html") + "\n").getBytes(StandardCharsets.UTF_8));
        return ExitCode.OK;
    }
}
