package io.github.hcs4j.cli.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * A command line as shells complete it.
 *
 * @param commands the root, then each sub-command after the one that has it
 * @param types the names of all types, which stand once in a script
 */
public record CommandTree(List<Command> commands, List<String> types) {

    private static final List<String> BUILDS = List.of("ltsc2019", "ltsc2022", "ltsc2025");
    private static final List<String> POLICIES = List.of("reject", "strip", "explain");
    private static final List<String> SEVERITIES = List.of("error", "warning", "note");
    private static final List<String> CHANGES = List.of("breaking", "any");
    private static final List<String> RULES = List.of("2019", "2026", "current");
    private static final List<String> MODELS = List.of("v1", "v2", "oci");
    private static final List<String> SHELLS = List.of("bash", "zsh", "fish", "powershell");

    /**
     * A command.
     *
     * @param path its name after those of the commands that it belongs to, such as {@code hcs schema diff}
     * @param description one line
     * @param options its options
     * @param subcommands its commands
     * @param words what its parameters can be; empty for files
     */
    public record Command(
            String path, String description, List<Option> options, List<String> subcommands, List<String> words) {

        /** What can follow the command but its options: its sub-commands or its words. */
        List<String> followers() {
            return subcommands.isEmpty() ? words : subcommands;
        }

        List<String> optionNames() {
            return options.stream().flatMap(option -> option.names().stream()).toList();
        }

        /** Its own name. */
        String name() {
            return path.substring(path.lastIndexOf(' ') + 1);
        }
    }

    /**
     * An option.
     *
     * @param names its names, with their hyphens
     * @param description one line
     * @param takesValue whether a value follows it
     * @param words what the value can be; empty for files and free text
     */
    public record Option(List<String> names, String description, boolean takesValue, List<String> words) {}

    /**
     * Reads the tree of a command.
     *
     * @param root the command
     * @param types the names of all types
     * @param versions the versions of schema v2
     * @return its tree
     */
    public static CommandTree of(CommandLine root, List<String> types, List<String> versions) {
        List<Command> commands = new ArrayList<>();
        add(root, types, versions, commands);
        return new CommandTree(commands, types);
    }

    private static void add(CommandLine line, List<String> types, List<String> versions, List<Command> commands) {
        CommandSpec spec = line.getCommandSpec();
        List<String> subcommands = List.copyOf(line.getSubcommands().keySet());
        List<Option> options = spec.options().stream()
                .map(option -> option(option, types, versions))
                .toList();
        List<String> words = spec.positionalParameters().stream()
                .flatMap(parameter -> parameter.paramLabel().equals("COMMAND")
                        ? spec.parent().subcommands().keySet().stream()
                        : words(parameter, types, versions).stream())
                .toList();
        String[] description = spec.usageMessage().description();
        commands.add(new Command(
                spec.qualifiedName(),
                description.length == 0 ? "" : sentence(description[0]),
                options,
                subcommands,
                words));
        line.getSubcommands().values().forEach(each -> add(each, types, versions, commands));
    }

    private static Option option(OptionSpec option, List<String> types, List<String> versions) {
        boolean takesValue = option.arity().max() > 0;
        return new Option(
                List.of(option.names()),
                sentence(option.description()[0]),
                takesValue,
                takesValue ? words(option, types, versions) : List.of());
    }

    /** What a label stands for: each label means the same everywhere, but {@code N}, which is a build or a count. */
    private static List<String> words(ArgSpec argument, List<String> types, List<String> versions) {
        return switch (argument.paramLabel()) {
            case "TYPE", "ROOT" -> types;
            case "V", "VERSION" -> versions;
            case "N" ->
                argument instanceof OptionSpec option && option.longestName().endsWith("-build") ? BUILDS : List.of();
            case "POLICY" -> POLICIES;
            case "SEVERITY" -> SEVERITIES;
            case "WHAT" -> CHANGES;
            case "YEAR" -> RULES;
            case "MODEL" -> MODELS;
            case "SHELL" -> SHELLS;
            default -> List.of();
        };
    }

    /** The first sentence or clause of a description, in plain text. */
    private static String sentence(String description) {
        int end = Stream.of(". ", "; ", ": ")
                .mapToInt(description::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(description.length());
        String first =
                description.substring(0, end).replace("\"", "").replace("'", "").replace('`', ' ');
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }
}
