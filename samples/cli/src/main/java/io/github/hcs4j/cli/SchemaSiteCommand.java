package io.github.hcs4j.cli;

import io.github.hcs4j.cli.site.SchemaSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/**
 * {@code hcs schema site}: the models to look at. No method names a class of the site, which would be loaded whenever
 * picocli looks for this command's options.
 */
@Command(
        name = "site",
        description = {
            "Writes a reference of all models as HTML that needs no server and no network, and prints its first page.",
            "Files of the same names in the folder are replaced; others stay."
        })
final class SchemaSiteCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "DIR", description = "The folder to write to; made if it is not there.")
    private String folder = "";

    SchemaSiteCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Input target = Input.of(folder);
        Path directory = target.file();
        if (directory == null) {
            throw new InvalidInputException(folder + ": expected a folder, found the name for standard output");
        }
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            throw new InvalidInputException(folder + ": is a file, not a folder");
        }
        List<SchemaSite.Subject> subjects = new ArrayList<>();
        for (ModelTypes.Source source : ModelTypes.Source.values()) {
            subjects.add(new SchemaSite.Subject(source.word(), source.model().schema(), source.javaPackage()));
        }
        try {
            SchemaSite.of(subjects).write(directory);
        } catch (IOException problem) {
            throw target.unwritable(problem);
        }
        console.out().write((directory.resolve("index.html") + "\n").getBytes(StandardCharsets.UTF_8));
        return ExitCode.OK;
    }
}
