package io.github.hcs4j.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The command {@code hcs}: its sub-commands, and what becomes of everything that can go wrong in them. */
public final class Hcs implements Runnable {

    /** Only the one that is named is prepared, because to prepare all of them takes longer than to run one. */
    private static final List<String> COMMANDS =
            List.of("create", "format", "validate", "diff", "explain", "layer-id", "schema", "completion", "help");

    /** These speak of the others. */
    private static final List<String> OF_ALL_COMMANDS = List.of("completion", "help");

    private static final List<String> VERSION = List.of("-V", "--version");

    private final OptionSpec debug = OptionSpec.builder("--debug")
            .type(boolean.class)
            .scopeType(ScopeType.INHERIT)
            .description("Print the stack trace of an internal error.")
            .build();

    private Hcs() {}

    /**
     * Runs the command and ends the program.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        prepare();
        int exitCode = run(Console.ofThisProcess(), arguments);
        if (exitCode != ExitCode.OK) { // otherwise it ends by itself; newer Java prepares a log before it exits
            System.exit(exitCode);
        }
    }

    /**
     * Has picocli leave out what no option here needs, and what takes a fifth of the time that a command takes: readers
     * for dates and the like, and a look for Groovy in each jar.
     */
    static void prepare() {
        System.setProperty("picocli.converters.excludes", "java\\..*");
        System.setProperty("picocli.disable.closures", "true");
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
        Failures failures = new Failures(console, hcs.debug);
        try {
            CommandLine commandLine = hcs.commandLine(console, named(arguments), isVersionAsked(arguments));
            commandLine.setOut(new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8)));
            commandLine.setErr(console.err());
            commandLine.setParameterExceptionHandler(failures);
            commandLine.setExecutionExceptionHandler(failures);
            int exitCode = commandLine.execute(arguments);
            console.out().flush();
            return exitCode;
        } catch (IOException | OutOfMemoryError | StackOverflowError problem) {
            return failures.report(problem);
        }
    }

    /** The command that is named, and all of them where that is not enough. */
    private static List<String> named(String... arguments) {
        boolean isEnough =
                arguments.length > 0 && COMMANDS.contains(arguments[0]) && !OF_ALL_COMMANDS.contains(arguments[0]);
        return isEnough ? List.of(arguments[0]) : COMMANDS;
    }

    private static boolean isVersionAsked(String... arguments) {
        return arguments.length > 0 && VERSION.contains(arguments[0]);
    }

    /** Describes the command with all its sub-commands, for its documents. */
    static CommandLine describe() {
        InputStream nothing = InputStream.nullInputStream();
        OutputStream nowhere = OutputStream.nullOutputStream();
        return new Hcs().commandLine(new Console(nothing, nowhere, new PrintWriter(nowhere)), COMMANDS, false);
    }

    private CommandLine commandLine(Console console, List<String> commands, boolean isVersionAsked) {
        CommandLine commandLine = new CommandLine(spec(console, isVersionAsked));
        for (String each : commands) {
            commandLine.addSubcommand(command(each, console));
        }
        commandLine.setExpandAtFiles(false);
        commandLine.setUsageHelpAutoWidth(true);
        return commandLine;
    }

    private CommandSpec spec(Console console, boolean isVersionAsked) {
        CommandSpec hcs = CommandSpec.wrapWithoutInspection(this)
                .name("hcs")
                .versionProvider(new VersionOfHcs(isVersionAsked))
                .scopeType(ScopeType.INHERIT)
                .addOption(OptionSpec.builder("-h", "--help")
                        .type(boolean.class)
                        .usageHelp(true)
                        .scopeType(ScopeType.INHERIT)
                        .description("Show this help.")
                        .build())
                .addOption(OptionSpec.builder(VERSION.get(0), VERSION.get(1))
                        .type(boolean.class)
                        .versionHelp(true)
                        .description("Show the versions of hcs, of Java, and of the schemas that it knows.")
                        .build())
                .addOption(console.quiet())
                .addOption(debug);
        hcs.usageMessage()
                .description("Makes, reads and writes documents of the Windows Host Compute Service (HCS), on any"
                        + " operating system.")
                .footer(Examples.footer("hcs"))
                .synopsisSubcommandLabel("COMMAND");
        return hcs;
    }

    private static CommandLine command(String name, Console console) {
        CommandLine command = subcommand(name, console);
        Examples.addTo(command);
        return command;
    }

    private static CommandLine subcommand(String name, Console console) {
        return switch (name) {
            case "create" -> new CommandLine(new CreateCommand(console).spec());
            case "format" -> new CommandLine(new FormatCommand(console).spec());
            case "validate" -> new CommandLine(new ValidateCommand(console).spec());
            case "diff" -> new CommandLine(new DiffCommand(console).spec());
            case "explain" ->
                new CommandLine(new ExplainCommand(console).spec()).setUnmatchedOptionsArePositionalParams(true);
            case "layer-id" -> new CommandLine(new LayerIdCommand(console).spec());
            case "schema" ->
                new CommandLine(new SchemaCommand().spec())
                        .addSubcommand(new SchemaAnnotationsCommand(console).spec())
                        .addSubcommand(new SchemaBundleCommand(console).spec())
                        .addSubcommand(new SchemaDiffCommand(console).spec())
                        .addSubcommand(new SchemaExportCommand(console).spec())
                        .addSubcommand(new SchemaLedgerCommand(console).spec())
                        .addSubcommand(new SchemaListCommand(console).spec())
                        .addSubcommand(new SchemaShowCommand(console).spec())
                        .addSubcommand(new SchemaSiteCommand(console).spec());
            case "completion" -> new CommandLine(new CompletionCommand(console).spec());
            case "help" -> new CommandLine(new HelpCommand().spec());
            default -> throw new IllegalArgumentException(name);
        };
    }

    @Override
    public void run() {
        throw new ParameterException(debug.command().commandLine(), "a command is missing");
    }
}
