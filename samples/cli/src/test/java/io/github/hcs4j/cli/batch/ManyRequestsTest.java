package io.github.hcs4j.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.container.ledger.MappingRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ManyRequestsTest {

    private static final int REQUESTS = 200_000;

    @Test
    void areAnsweredWithoutBeingKept() throws IOException {
        AtomicLong answers = new AtomicLong();
        AtomicLong mostAhead = new AtomicLong();
        Requests requests = new Requests();
        OutputStream counter = new OutputStream() {
            @Override
            public void write(int b) {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                for (int i = offset; i < offset + length; i++) {
                    if (bytes[i] == '\n') {
                        answers.incrementAndGet();
                    }
                }
                mostAhead.accumulateAndGet(requests.handedOut - answers.get(), Math::max);
            }
        };

        new Batch(Batches.HOSTS, DocumentGate.OPEN, MappingRules.HCSSHIM_2019).answer(requests, counter);

        assertThat(answers).hasValue(REQUESTS);
        assertThat(mostAhead).hasValueLessThan(1000);
    }

    /** Makes requests as they are read. */
    private static final class Requests extends InputStream {

        private final byte[] request =
                ("{\"name\":\"n\",\"spec\":" + Batches.SPEC + "}\n").getBytes(StandardCharsets.UTF_8);
        private int at;
        private long handedOut;

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int taken = 0;
            while (taken < length && handedOut < REQUESTS) {
                int piece = Math.min(length - taken, request.length - at);
                System.arraycopy(request, at, target, offset + taken, piece);
                taken += piece;
                at += piece;
                if (at == request.length) {
                    at = 0;
                    handedOut++;
                }
            }
            return taken == 0 ? -1 : taken;
        }
    }
}
