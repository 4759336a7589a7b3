package io.github.hcs4j.cli.completion;

import io.github.hcs4j.cli.completion.CommandTree.Command;
import io.github.hcs4j.cli.completion.CommandTree.Option;
import java.util.List;

/** The script of Fish. */
final class FishScript {

    private final CommandTree tree;
    private final StringBuilder text = new StringBuilder();

    private FishScript(CommandTree tree) {
        this.tree = tree;
    }

    static String of(CommandTree tree) {
        return new FishScript(tree).script();
    }

    private String script() {
        text.append("# Completion of hcs in fish: put it into ~/.config/fish/completions/hcs.fish.\n")
                .append("set -g __hcs_types ")
                .append(String.join(" ", tree.types()))
                .append("""

                function __hcs_command
                    set -l command hcs
                    for word in (commandline -opc)[2..-1]
                        if contains -- "$command $word" $__hcs_commands
                            set command "$command $word"
                        end
                    end
                    test "$command" = "$argv"
                end
                """)
                .append("set -g __hcs_commands");
        tree.commands().forEach(command -> text.append(' ').append(quote(command.path())));
        text.append('\n');
        tree.commands().forEach(this::append);
        return text.toString();
    }

    private void append(Command command) {
        String start = "complete -c hcs -n " + quote("__hcs_command " + command.path());
        for (Command other : tree.commands()) {
            if (other.path().equals(command.path() + ' ' + other.name())) {
                text.append(start + " -f -a " + other.name() + " -d " + quote(other.description()) + '\n');
            }
        }
        if (command.subcommands().isEmpty() && !command.words().isEmpty()) {
            text.append(start).append(" -f -a ").append(words(command.words())).append('\n');
        }
        for (Option option : command.options()) {
            text.append(start);
            for (String name : option.names()) {
                text.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
            }
            if (option.takesValue()) {
                text.append(option.words().isEmpty() ? " -r -F" : " -x -a " + words(option.words()));
            }
            text.append(" -d ").append(quote(option.description())).append('\n');
        }
    }

    private String words(List<String> words) {
        return quote(words.equals(tree.types()) ? "$__hcs_types" : String.join(" ", words));
    }

    private static String quote(String plain) {
        return '\'' + plain + '\'';
    }
}
