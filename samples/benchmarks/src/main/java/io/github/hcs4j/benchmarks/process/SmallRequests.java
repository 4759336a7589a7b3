package io.github.hcs4j.benchmarks.process;

import io.github.hcs4j.benchmarks.input.Container;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Requests of a batch, all for small containers, which differ by their names only. */
final class SmallRequests {

    private SmallRequests() {}

    /** The requests, as JSON Lines. */
    static byte[] lines(int count) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        write(count, lines);
        return lines.toByteArray();
    }

    /** Writes the requests into a file. */
    static void write(int count, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            write(count, out);
        }
    }

    private static void write(int count, OutputStream out) throws IOException {
        byte[] spec = Container.SMALL_V2.bundle().spec();
        for (int i = 0; i < count; i++) {
            String start = "{\"name\":\"request-" + i + "\",\"id\":\"c" + i
                    + "\",\"owner\":\"bench\",\"osBuild\":20348," + "\"hostProcessorCount\":4,\"spec\":";
            out.write(start.getBytes(StandardCharsets.UTF_8));
            out.write(spec);
            out.write(new byte[] {'}', '\n'});
        }
    }
}
