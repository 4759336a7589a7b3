package io.github.hcs4j.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Runs every command once, for the build: the Java machine then archives the classes that the commands need, and starts
 * them in half the time.
 */
final class WarmUp {

    private WarmUp() {}

    /**
     * Runs the commands.
     *
     * @param bundles folders with an OCI runtime spec each
     * @throws IOException if a bundle cannot be read
     */
    public static void main(String[] bundles) throws IOException {
        Hcs.prepare();
        run(new byte[0], "--help");
        run(new byte[0], "layer-id", "1");
        run(new byte[0], "explain", "0x8037010D");
        for (String bundle : bundles) {
            byte[] spec = Files.readAllBytes(Path.of(bundle, "config.json"));
            run(run(spec, "create", "--os-build=17134", "--pretty", "-"), "format", "--as=v1:ContainerConfig", "-");
            run(run(spec, "create", "--os-build=17763", "-"), "format", "--as=v2:ComputeSystem", "-");
            run(run(spec, "create", "--os-build=17763", "-"), "validate", "-");
            run(
                    run(spec, "create", "--os-build=17763", "-"),
                    "diff",
                    "-",
                    Path.of(bundle, "expected.json").toString());
        }
    }

    /** Runs a command whose result does not matter: one that fails has loaded its classes, too. */
    private static byte[] run(byte[] input, String... arguments) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        PrintWriter discarded = new PrintWriter(OutputStream.nullOutputStream());
        Hcs.run(new Console(new ByteArrayInputStream(input), output, discarded), arguments);
        return output.toByteArray();
    }
}
