package io.github.hcs4j.cli;

import io.github.hcs4j.host.LayerId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** {@code hcs layer-id}: the GUIDs that Windows gives to image layers. */
@Command(
        name = "layer-id",
        description = {
            "Prints the GUID of each layer folder and its path, one line each.",
            "Only the last element of a path counts, by the rules of Windows; the folder need not exist."
        })
final class LayerIdCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Path of a layer folder.")
    private List<String> paths = List.of();

    LayerIdCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        for (String path : paths) {
            String line = LayerId.of(path) + "  " + path + '\n';
            console.out().write(line.getBytes(StandardCharsets.UTF_8));
        }
        return ExitCode.OK;
    }
}
