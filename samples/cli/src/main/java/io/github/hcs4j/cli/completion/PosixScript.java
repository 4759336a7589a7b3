package io.github.hcs4j.cli.completion;

import io.github.hcs4j.cli.completion.CommandTree.Command;
import io.github.hcs4j.cli.completion.CommandTree.Option;
import java.util.List;
import java.util.stream.Collectors;

/** The scripts of Bash and Zsh, which differ in how they are called and in how they answer. */
final class PosixScript {

    private static final String INDENT = "    ";

    private final CommandTree tree;

    PosixScript(CommandTree tree) {
        this.tree = tree;
    }

    String bash() {
        return """
                # Completion of hcs in bash: source it, or put it into ~/.local/share/bash-completion/completions/hcs.
                _hcs() {
                  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
                  local command=hcs words='' options='' types i
                """ + types() + """
                  for ((i = 1; i < COMP_CWORD; i++)); do
                    case "$command ${COMP_WORDS[i]}" in
                """ + descent("${COMP_WORDS[i]}") + """
                    esac
                  done
                """ + tables() + """
                  [[ $current != -* ]] || words=$options
                  COMPREPLY=($(compgen -W "$words" -- "$current" || :))
                }
                complete -o default -F _hcs hcs
                """;
    }

    String zsh() {
        return """
                #compdef hcs
                # Completion of hcs in zsh: source it after compinit, or put it as _hcs into a folder of $fpath.
                _hcs() {
                  local current=$words[CURRENT] previous=$words[CURRENT-1]
                  local -a given=("${words[@]}")
                  local command=hcs words='' options='' types i
                """ + types() + """
                  for ((i = 2; i < CURRENT; i++)); do
                    case "$command $given[i]" in
                """ + descent("$given[i]") + """
                    esac
                  done
                """ + tables() + """
                  [[ $current != -* ]] || words=$options
                  if [[ -n $words ]]; then
                    compadd -- ${=words}
                  else
                    _files
                  fi
                }
                if [[ ${zsh_eval_context[-1]} == loadautofunc ]]; then
                  _hcs "$@"
                else
                  compdef _hcs hcs
                fi
                """;
    }

    private String types() {
        return "  types='" + String.join(" ", tree.types()) + "'\n";
    }

    /** The case that goes from a command to a command of its own. */
    private String descent(String word) {
        String paths = tree.commands().stream()
                .map(Command::path)
                .filter(path -> path.indexOf(' ') > 0)
                .map(path -> '\'' + path + '\'')
                .collect(Collectors.joining(" | "));
        return INDENT + "  " + paths + ") command=\"$command " + word + "\" ;;\n";
    }

    /** What can follow each command, and each option that takes a value. */
    private String tables() {
        StringBuilder text = new StringBuilder("  case $command in\n");
        for (Command command : tree.commands()) {
            text.append(INDENT + "'")
                    .append(command.path())
                    .append("') words=")
                    .append(value(command.followers()))
                    .append(" options='")
                    .append(String.join(" ", command.optionNames()))
                    .append("' ;;\n");
        }
        text.append("  esac\n  case \"$command $previous\" in\n");
        for (Command command : tree.commands()) {
            for (Option option : command.options()) {
                if (option.takesValue()) {
                    String keys = option.names().stream()
                            .map(name -> '\'' + command.path() + ' ' + name + '\'')
                            .collect(Collectors.joining(" | "));
                    text.append(INDENT)
                            .append(keys)
                            .append(") words=")
                            .append(value(option.words()))
                            .append(" options='' ;;\n");
                }
            }
        }
        return text.append("  esac\n").toString();
    }

    private String value(List<String> words) {
        return words.equals(tree.types()) ? "$types" : '\'' + String.join(" ", words) + '\'';
    }
}
