package io.github.hcs4j.json;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what a generator writes. Generators have buffers of their own and hand over thousands of bytes at once, or all: a
 * text that came at once is not copied again.
 */
final class WrittenBytes extends OutputStream {

    private byte[] first = {};

    /** All of them, once there are more than the first. */
    private @Nullable ByteArrayOutputStream all;

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        if (first.length == 0) {
            first = Arrays.copyOfRange(bytes, offset, offset + length);
            return;
        }
        if (all == null) {
            all = new ByteArrayOutputStream();
            all.writeBytes(first);
        }
        all.write(bytes, offset, length);
    }

    /** All of them; not to be asked for twice, since the array is not copied. */
    byte[] toArray() {
        return all == null ? first : all.toByteArray();
    }
}
