package io.github.hcs4j.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs every command once, for the build: the Java machine then archives the classes that the commands need, and starts
 * them in half the time.
 */
final class WarmUp {

    private WarmUp() {}

    /**
     * Runs the commands of one kind.
     *
     * @param arguments {@code check} for the commands that read documents of any type, else for the others; then
     *     folders with an OCI runtime spec each
     * @throws IOException if a bundle cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Hcs.prepare();
        boolean isCheck = arguments[0].equals("check");
        if (isCheck) {
            run(new byte[0], "explain", "0x8037010D");
        } else {
            run(new byte[0], "--help");
            run(new byte[0], "layer-id", "1");
        }
        for (String bundle : List.of(arguments).subList(1, arguments.length)) {
            byte[] spec = Files.readAllBytes(Path.of(bundle, "config.json"));
            byte[] v1 = run(spec, "create", "--os-build=17134", "--pretty", "-");
            byte[] v2 = run(spec, "create", "--os-build=17763", "-");
            if (isCheck) {
                run(v1, "validate", "-");
                run(v2, "validate", "-");
                run(v2, "diff", "-", Path.of(bundle, "expected.json").toString());
                run(v1, "format", "--as=v1:ContainerConfig", "-");
                run(v2, "format", "--as=v2:ComputeSystem", "-");
            }
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
