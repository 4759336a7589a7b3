package io.github.hcs4j.benchmarks.process;

import io.github.hcs4j.benchmarks.input.Bundle;
import io.github.hcs4j.benchmarks.input.Container;
import io.github.hcs4j.cli.batch.Batch;
import io.github.hcs4j.cli.batch.DocumentGate;
import io.github.hcs4j.container.ledger.MappingRules;
import io.github.hcs4j.host.HostMachine;
import io.github.hcs4j.version.WindowsBuild;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Maps small requests over and over, and tells how many it maps in a second once it is warm. */
public final class WarmLoop {

    private static final int REQUESTS = 5000;
    private static final long WARM_UP = TimeUnit.SECONDS.toNanos(4);
    private static final long MEASURED = TimeUnit.SECONDS.toNanos(3);

    private WarmLoop() {}

    /** Handles a number of requests. */
    @FunctionalInterface
    private interface Pass {
        void run() throws IOException;
    }

    /**
     * Maps.
     *
     * @param arguments {@code requests} to read and to answer whole requests, or {@code specs} to map nothing but
     *     specs; and the file for the figure
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Pass pass = arguments[0].equals("requests") ? requests() : specs();
        passes(pass, WARM_UP);
        Files.writeString(Path.of(arguments[1]), Double.toString(passes(pass, MEASURED)));
    }

    /** The requests as a batch has them, answered as a batch does. */
    private static Pass requests() throws IOException {
        byte[] lines = SmallRequests.lines(REQUESTS);
        HostMachine host = HostMachine.of(WindowsBuild.SERVER_2022, 4);
        Batch batch = new Batch((build, processors) -> host, DocumentGate.OPEN, MappingRules.HCSSHIM_2019);
        return () -> batch.answer(new ByteArrayInputStream(lines), OutputStream.nullOutputStream());
    }

    private static Pass specs() {
        Bundle bundle = Container.SMALL_V2.bundle();
        return () -> {
            for (int i = 0; i < REQUESTS; i++) {
                OutputStream.nullOutputStream().write(bundle.map());
            }
        };
    }

    /** Requests in a second. */
    private static double passes(Pass pass, long nanoseconds) throws IOException {
        long start = System.nanoTime();
        long passed = 0;
        long requests = 0;
        while (passed < nanoseconds) {
            pass.run();
            requests += REQUESTS;
            passed = System.nanoTime() - start;
        }
        return requests * (double) TimeUnit.SECONDS.toNanos(1) / passed;
    }
}
