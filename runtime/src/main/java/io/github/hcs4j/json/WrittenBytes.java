package io.github.hcs4j.json;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Keeps what a generator writes. Generators have buffers of their own and hand over thousands of bytes at once, or all: a
 * text that came at once is not copied again.
 */
final class WrittenBytes extends OutputStream {

    private final List<byte[]> chunks = new ArrayList<>(1);

    @Override
    public void write(int one) {
        chunks.add(new byte[] {(byte) one});
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        chunks.add(Arrays.copyOfRange(bytes, offset, offset + length));
    }

    /** All of them; not to be asked for twice, since the array is not copied. */
    byte[] toArray() {
        if (chunks.size() == 1) {
            return chunks.get(0);
        }
        byte[] all = new byte[chunks.stream().mapToInt(chunk -> chunk.length).sum()];
        int at = 0;
        for (byte[] chunk : chunks) {
            System.arraycopy(chunk, 0, all, at, chunk.length);
            at += chunk.length;
        }
        return all;
    }
}
