package io.github.hcs4j.cli.completion;

import io.github.hcs4j.cli.completion.CommandTree.Command;
import io.github.hcs4j.cli.completion.CommandTree.Option;
import java.util.List;
import java.util.stream.Collectors;

/** The script of PowerShell. */
final class PowerShellScript {

    private static final String END = """
            Register-ArgumentCompleter -Native -CommandName 'hcs', 'hcs.cmd' -ScriptBlock {
              param($word, $ast, $position)
              $command = 'hcs'
              $previous = ''
              foreach ($element in $ast.CommandElements | Select-Object -Skip 1) {
                if ($element.Extent.EndOffset -ge $position -and $word) { break }
                $previous = "$element"
                if ($hcsCommands.ContainsKey("$command $previous")) { $command = "$command $previous" }
              }
              $known = $hcsCommands[$command]
              $candidates = @(
                if ($hcsValues.ContainsKey("$command $previous")) { $hcsValues["$command $previous"] }
                elseif ($word.StartsWith('-')) { $known.Options }
                else { $known.Words })
              $candidates | Where-Object { $_ -like "$word*" } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
              }
            }
            """;

    private final CommandTree tree;

    private PowerShellScript(CommandTree tree) {
        this.tree = tree;
    }

    static String of(CommandTree tree) {
        return new PowerShellScript(tree).script();
    }

    private String script() {
        StringBuilder text = new StringBuilder("# Completion of hcs in PowerShell: run it in $PROFILE.\n$hcsTypes = ")
                .append(array(tree.types()))
                .append("\n$hcsCommands = @{\n");
        for (Command command : tree.commands()) {
            text.append("  '" + command.path() + "' = @{ Words = " + words(command.followers()) + "; Options = "
                    + array(command.optionNames()) + " }\n");
        }
        text.append("}\n$hcsValues = @{\n");
        for (Command command : tree.commands()) {
            for (Option option : command.options()) {
                // A value without words is in the table too: PowerShell then completes names of files.
                for (String name : option.takesValue() ? option.names() : List.<String>of()) {
                    text.append("  '" + command.path() + ' ' + name + "' = " + words(option.words()) + '\n');
                }
            }
        }
        return text.append("}\n").append(END).toString();
    }

    private String words(List<String> words) {
        return words.equals(tree.types()) ? "$hcsTypes" : array(words);
    }

    private static String array(List<String> words) {
        return words.stream().map(word -> '\'' + word + '\'').collect(Collectors.joining(", ", "@(", ")"));
    }
}
