package io.github.hcs4j.cli;

import io.github.hcs4j.cli.completion.CommandTree;
import io.github.hcs4j.cli.completion.Shell;
import io.github.hcs4j.version.SchemaRelease;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;

/** {@code hcs completion}: a script by which a shell completes this command. */
final class CompletionCommand implements Callable<Integer> {

    private final Console console;

    private final PositionalParamSpec shell = Arguments.parameter(0, "SHELL", "The shell: " + expected() + ".")
            .type(Shell.class)
            .converters(new ShellConverter())
            .build();

    CompletionCommand(Console console) {
        this.console = console;
    }

    /** Describes the command to picocli. */
    CommandSpec spec() {
        CommandSpec command = CommandSpec.wrapWithoutInspection(this).name("completion");
        command.usageMessage()
                .description(
                        "Writes a script by which a shell completes commands, options, types of the models, versions"
                                + " and files.",
                        "",
                        "To use it, run in bash: source <(hcs completion bash); in zsh: source <(hcs completion zsh);"
                                + " in fish: hcs completion fish | source; in PowerShell: hcs completion powershell |"
                                + " Out-String | Invoke-Expression; or have the shell do so when it starts.");
        command.addPositional(shell);
        return command;
    }

    @Override
    public Integer call() throws IOException {
        CommandLine root = shell.command().commandLine().getParent();
        Shell asked = shell.getValue();
        console.out().write(script(asked, root).getBytes(StandardCharsets.UTF_8));
        return ExitCode.OK;
    }

    /** The script of a shell. */
    static String script(Shell shell, CommandLine root) {
        return shell.script(CommandTree.of(root, typeNames(), versions()));
    }

    private static List<String> typeNames() {
        return Stream.of(ModelTypes.Source.values())
                .flatMap(ModelTypes.Source::names)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> versions() {
        return Stream.of(ModelTypes.Source.values())
                .flatMap(source -> source.model().releases().stream())
                .map(SchemaRelease::version)
                .map(Object::toString)
                .toList();
    }

    private static String word(Shell shell) {
        return shell.name().toLowerCase(Locale.ROOT);
    }

    private static String expected() {
        return Stream.of(Shell.values()).map(CompletionCommand::word).collect(Collectors.joining(", "));
    }

    private static final class ShellConverter implements ITypeConverter<Shell> {

        @Override
        public Shell convert(String text) {
            return Stream.of(Shell.values())
                    .filter(shell -> word(shell).equals(text))
                    .findFirst()
                    .orElseThrow(
                            () -> new TypeConversionException("expected " + expected() + ", found '" + text + "'"));
        }
    }
}
