package io.github.hcs4j.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The option that sends the output to a file. */
final class Output {

    private final OptionSpec file = OptionSpec.builder("-o", "--output")
            .type(String.class)
            .paramLabel("FILE")
            .description("Write to this file, not to standard output.")
            .build();

    void addTo(CommandSpec command) {
        command.addOption(file);
    }

    /** Opens the output; closing it leaves standard output open. */
    OutputStream open(Console console) {
        String name = file.getValue();
        Input target = Input.of(name == null ? "-" : name);
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
