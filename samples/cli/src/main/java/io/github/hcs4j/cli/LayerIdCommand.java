package io.github.hcs4j.cli;

import io.github.hcs4j.host.LayerId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code hcs layer-id}: the GUIDs that Windows gives to image layers. */
final class LayerIdCommand implements Callable<Integer> {

    private final Console console;

    private final PositionalParamSpec paths = Arguments.parameters("PATH", "Path of a layer folder.");

    LayerIdCommand(Console console) {
        this.console = console;
    }

    /** Describes the command to picocli. */
    CommandSpec spec() {
        CommandSpec command = CommandSpec.wrapWithoutInspection(this).name("layer-id");
        command.usageMessage()
                .description(
                        "Prints the GUID of each layer folder and its path, one line each.",
                        "Only the last element of a path counts, by the rules of Windows; the folder need not exist.");
        command.addPositional(paths);
        return command;
    }

    @Override
    public Integer call() throws IOException {
        for (String path : paths.<List<String>>getValue()) {
            String line = LayerId.of(path) + "  " + path + '\n';
            console.out().write(line.getBytes(StandardCharsets.UTF_8));
        }
        return ExitCode.OK;
    }
}
