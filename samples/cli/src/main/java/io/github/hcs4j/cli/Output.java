package io.github.hcs4j.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that sends the output to a file. */
final class Output {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file, not to standard output.")
    private @Nullable String file;

    /** Opens the output; closing it leaves standard output open. */
    OutputStream open(Console console) {
        Input target = Input.of(file == null ? "-" : file);
        if (target.file() == null) {
            return new FilterOutputStream(console.out()) {
                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    out.write(bytes, offset, length);
                }

                @Override
                public void close() throws IOException {
                    flush();
                }
            };
        }
        try {
            return new BufferedOutputStream(Files.newOutputStream(target.file()));
        } catch (IOException problem) {
            throw target.unwritable(problem);
        }
    }
}
