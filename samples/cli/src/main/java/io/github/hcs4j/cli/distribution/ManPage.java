package io.github.hcs4j.cli.distribution;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The manual page of a command, in the macros of man. */
final class ManPage {

    private final CommandSpec command;
    private final StringBuilder page = new StringBuilder();

    private ManPage(CommandSpec command) {
        this.command = command;
    }

    /** The page of a command. */
    static String of(CommandLine command, String version) {
        return new ManPage(command.getCommandSpec()).page(version);
    }

    /** The name of the page of a command: {@code hcs-schema-diff}. */
    static String name(CommandLine command) {
        return command.getCommandSpec().qualifiedName("-");
    }

    private String page(String version) {
        String name = command.qualifiedName("-");
        List<String> description = List.of(command.usageMessage().description());
        String first = description.get(0);
        int end = first.indexOf(". ");
        page.append(".TH \"" + name.toUpperCase(Locale.ROOT) + "\" 1 \"\" \"hcs " + version + "\" \"hcs4j\"\n");
        section("NAME");
        text(name + " - " + (end < 0 ? first : first.substring(0, end)));
        section("SYNOPSIS");
        text(new CommandLine.Help(command, Ansi.OFF).synopsis(0).strip().replaceAll("\\s+", " "));
        section("DESCRIPTION");
        paragraphs(description);
        arguments("ARGUMENTS", command.positionalParameters(), parameter -> parameter.paramLabel());
        arguments("OPTIONS", command.options(), ManPage::names);
        if (!command.subcommands().isEmpty()) {
            section("COMMANDS");
            command.subcommands().values().forEach(this::entry);
        }
        footer();
        return page.toString();
    }

    private void entry(CommandLine subcommand) {
        page.append(".TP\n");
        text(name(subcommand) + "(1)");
        text(subcommand.getCommandSpec().usageMessage().description()[0]);
    }

    private <A extends ArgSpec> void arguments(String title, List<A> all, Function<A, String> naming) {
        if (all.isEmpty()) {
            return;
        }
        section(title);
        for (A argument : all) {
            page.append(".TP\n");
            text(naming.apply(argument));
            text(Stream.of(argument.description())
                    .map(line -> line.replace("${DEFAULT-VALUE}", String.valueOf(argument.defaultValue())))
                    .collect(Collectors.joining(" ")));
        }
    }

    private static String names(OptionSpec option) {
        String names = String.join(", ", option.names());
        return option.arity().max() == 0 ? names : names + '=' + option.paramLabel();
    }

    private void footer() {
        section("NOTES");
        for (String line : command.usageMessage().footer()) {
            if (line.equals("Examples:")) {
                section("EXAMPLES");
            } else if (line.startsWith("  ")) {
                page.append(".br\n");
                text(line.strip());
            } else if (line.isEmpty()) {
                page.append(".PP\n");
            } else {
                page.append(".br\n");
                text(line);
            }
        }
    }

    private void section(String title) {
        page.append(".SH ").append(title).append('\n');
    }

    private void paragraphs(List<String> paragraphs) {
        for (String paragraph : paragraphs) {
            if (paragraph.isEmpty()) {
                page.append(".PP\n");
            } else {
                text(paragraph);
            }
        }
    }

    /** A line whose characters mean themselves. */
    private void text(String line) {
        String escaped = line.replace("\\", "\\e").replace("-", "\\-");
        boolean isRequest = escaped.startsWith(".") || escaped.startsWith("'");
        page.append(isRequest ? "\\&" : "").append(escaped).append('\n');
    }
}
