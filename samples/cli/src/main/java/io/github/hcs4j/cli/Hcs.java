package io.github.hcs4j.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code hcs}: its sub-commands, and what becomes of everything that can go wrong in them. */
@Command(
        name = "hcs",
        description =
                "Makes, reads and writes documents of the Windows Host Compute Service (HCS), on any operating system.",
        footer = {
            "",
            "Data goes to standard output, messages to standard error.",
            "Exit code: 0 done, 1 the input is invalid, 2 wrong usage."
        },
        versionProvider = VersionOfHcs.class,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND")
public final class Hcs implements Runnable {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    private boolean version;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Print the stack trace of an internal error.")
    private boolean debug;

    @Spec // set by picocli
    private CommandSpec spec;

    private Hcs() {}

    /**
     * Runs the command and ends the program.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        System.exit(run(Console.ofThisProcess(), arguments));
    }

    /**
     * Runs the command.
     *
     * @param console where to read and write
     * @param arguments the command line
     * @return the exit code
     */
    static int run(Console console, String... arguments) {
        Hcs hcs = new Hcs();
        try {
            int exitCode = hcs.commandLine(console, arguments).execute(arguments);
            console.out().flush();
            return exitCode;
        } catch (IOException | OutOfMemoryError | StackOverflowError problem) {
            return hcs.failures(console).report(problem);
        }
    }

    private CommandLine commandLine(Console console, String... arguments) {
        CommandLine commandLine = new CommandLine(this);
        Map<String, Supplier<CommandLine>> commands = commands(console);
        Supplier<CommandLine> wanted = arguments.length == 0 ? null : commands.get(arguments[0]);
        if (wanted == null) {
            commands.values().forEach(each -> commandLine.addSubcommand(each.get()));
        } else {
            commandLine.addSubcommand(wanted.get());
        }
        commandLine.setOut(new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8)));
        commandLine.setErr(console.err());
        commandLine.setExpandAtFiles(false);
        commandLine.setUsageHelpAutoWidth(true);
        commandLine.setParameterExceptionHandler(Failures::reportUsage);
        commandLine.setExecutionExceptionHandler(
                (problem, command, parsed) -> failures(console).report(problem));
        return commandLine;
    }

    /** By name, because to prepare all of them takes longer than to run one. */
    private static Map<String, Supplier<CommandLine>> commands(Console console) {
        Map<String, Supplier<CommandLine>> commands = new LinkedHashMap<>();
        commands.put("create", () -> new CommandLine(new CreateCommand(console)));
        commands.put("format", () -> new CommandLine(new FormatCommand(console)));
        commands.put("validate", () -> new CommandLine(new ValidateCommand(console)));
        commands.put(
                "explain",
                () -> new CommandLine(new ExplainCommand(console)).setUnmatchedOptionsArePositionalParams(true));
        commands.put("layer-id", () -> new CommandLine(new LayerIdCommand(console)));
        commands.put(
                "schema",
                () -> new CommandLine(new SchemaCommand())
                        .addSubcommand(new SchemaDiffCommand(console))
                        .addSubcommand(new SchemaExportCommand(console))
                        .addSubcommand(new SchemaLedgerCommand(console))
                        .addSubcommand(new SchemaShowCommand(console))
                        .addSubcommand(new SchemaSiteCommand(console)));
        return commands;
    }

    private Failures failures(Console console) {
        return new Failures(console, debug || "1".equals(System.getenv("HCS_DEBUG")));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}
