package io.github.hcs4j.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** What the help of each command ends with: examples, and what its exit code means. */
final class Examples {

    private Examples() {}

    /** Puts them into a command and its sub-commands. */
    static void addTo(CommandLine command) {
        command.getCommandSpec()
                .usageMessage()
                .footer(footer(command.getCommandSpec().qualifiedName()));
        for (CommandLine each : command.getSubcommands().values()) {
            addTo(each);
        }
    }

    /** The lines below the options of a command. */
    static String[] footer(String command) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("Examples:");
        for (String example : of(command)) {
            lines.add("  " + example);
        }
        lines.add("");
        lines.add("Data goes to standard output, messages to standard error.");
        lines.add(
                command.endsWith("diff") && !command.contains("schema")
                        ? "Exit code: 0 nothing differs, 1 something does, 2 a document cannot be read, or wrong usage."
                        : "Exit code: 0 done, 1 the input is invalid, 2 wrong usage.");
        return lines.toArray(String[]::new);
    }

    /** Command lines of a command, each of which can be typed as it is where there are files of these names. */
    static List<String> of(String command) {
        return switch (command) {
            case "hcs" ->
                List.of(
                        "hcs create bundle --os-build ltsc2022 --pretty",
                        "hcs validate container.json",
                        "hcs explain 0xC037010D",
                        "hcs help schema diff");
            case "hcs create", "create" ->
                List.of(
                        "hcs create bundle --os-build 10.0.20348.2113 -o container.json",
                        "hcs create config.json --schema-version 1.0 --pretty",
                        "hcs create bundle --rules 2026 --hosting-system vm.json --quiet",
                        "hcs create --batch requests.jsonl");
            case "hcs format", "format" ->
                List.of(
                        "hcs format --as ComputeSystem container.json",
                        "hcs format --as v1:ContainerConfig --compact a.json b.json",
                        "hcs format --as ComputeSystem --for-build ltsc2019 --on-newer strip a.json");
            case "hcs validate", "validate" ->
                List.of(
                        "hcs validate container.json",
                        "hcs validate --as v2:ComputeSystem --for-build 17763 --strict container.json",
                        "hcs validate --json - < container.json");
            case "hcs diff", "diff" ->
                List.of("hcs diff before.json after.json", "hcs diff --as v2:ComputeSystem --json a.json b.json");
            case "hcs explain", "explain" ->
                List.of(
                        "hcs explain 0x8037010D",
                        "hcs explain \"C037010D: Msg:[$.FilterType]\"",
                        "hcs explain --json - < containerd.log");
            case "hcs layer-id", "layer-id" -> List.of("hcs layer-id \"C:\\ProgramData\\docker\\windowsfilter\\4\"");
            case "hcs completion", "completion" ->
                List.of("hcs completion bash > ~/.local/share/bash-completion/completions/hcs");
            case "hcs help", "help" -> List.of("hcs help create", "hcs help schema diff");
            default -> ofSchema(command.substring(command.lastIndexOf(' ') + 1));
        };
    }

    private static List<String> ofSchema(String command) {
        return switch (command) {
            case "annotations" -> List.of("hcs schema annotations", "hcs schema annotations --all | grep vpmem");
            case "bundle" -> List.of("hcs schema bundle ComputeSystem --version 2.1 -o hcs-2.1.schema.json");
            case "diff" ->
                List.of(
                        "hcs schema diff 2.3 2.5 --mappers CimMount,OsLayerOptions",
                        "hcs schema diff --fail-on breaking HEAD~1:vm.schema.json vm.schema.json");
            case "export" -> List.of("hcs schema export --model v2 --version 2.1 -o facts.json");
            case "ledger" -> List.of("hcs schema ledger");
            case "list" -> List.of("hcs schema list");
            case "show" -> List.of("hcs schema show v2:Container");
            case "site" -> List.of("hcs schema site site");
            case "schema" ->
                List.of("hcs schema show v2:Container", "hcs schema diff 2.1 2.3", "hcs help schema bundle");
            default -> throw new IllegalArgumentException("no example of " + command);
        };
    }
}
