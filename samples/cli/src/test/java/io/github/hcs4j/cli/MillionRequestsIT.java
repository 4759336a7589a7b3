package io.github.hcs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Runs the jar as people do, with little memory and much to do. */
class MillionRequestsIT {

    private static final int REQUESTS = 1_000_000;
    private static final Path JAR = Path.of(System.getProperty("basedir", "."), "target", "hcs", "lib", "hcs.jar");
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private static final String REST =
            "\",\"osBuild\":20348,\"hostProcessorCount\":4,\"spec\":" + Specs.SMALLEST + "}\n";

    @Test
    @Timeout(300)
    void areAnsweredInOrderWithinA128MegabyteHeap() throws IOException, InterruptedException, ExecutionException {
        Process hcs = new ProcessBuilder(
                        JAVA.toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-jar",
                        JAR.toString(),
                        "create",
                        "--batch",
                        "-")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        CompletableFuture<Void> written = CompletableFuture.runAsync(() -> writeRequests(hcs.getOutputStream()));

        int answered = 0;
        try (BufferedReader answers =
                new BufferedReader(new InputStreamReader(hcs.getInputStream(), StandardCharsets.UTF_8))) {
            for (String answer = answers.readLine(); answer != null; answer = answers.readLine()) {
                if (!answer.startsWith("{\"name\":\"" + answered + "\",\"document\":{\"Owner\"")) {
                    assertThat(answer).as("answer %d", answered).isEqualTo("an answer with a document");
                }
                answered++;
            }
        }

        written.get();
        assertThat(answered).isEqualTo(REQUESTS);
        assertThat(hcs.waitFor()).isZero();
    }

    private static void writeRequests(OutputStream out) {
        try (OutputStream requests = new BufferedOutputStream(out, 1 << 16)) {
            byte[] rest = REST.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < REQUESTS; i++) {
                requests.write(("{\"name\":\"" + i).getBytes(StandardCharsets.US_ASCII));
                requests.write(rest);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
