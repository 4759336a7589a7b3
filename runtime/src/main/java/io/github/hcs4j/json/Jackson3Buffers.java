package io.github.hcs4j.json;

import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.RecyclerPool;

/**
 * Buffers of parsers and generators, kept for the next. One that is written to holds a whole document: it is handed over
 * once, and nothing is put together from parts.
 */
final class Jackson3Buffers extends BufferRecycler {

    /** More than most documents have, in bytes. */
    private static final int DOCUMENT = 32 << 10;

    private Jackson3Buffers() {}

    @Override
    protected int byteBufferLength(int kind) {
        return kind == BYTE_WRITE_ENCODING_BUFFER ? DOCUMENT : super.byteBufferLength(kind);
    }

    /** Those that no parser or generator has at the moment. */
    static final class Pool extends RecyclerPool.ConcurrentDequePoolBase<BufferRecycler> {

        Pool() {
            super(SERIALIZATION_NON_SHARED);
        }

        @Override
        public BufferRecycler createPooled() {
            return new Jackson3Buffers();
        }
    }
}
