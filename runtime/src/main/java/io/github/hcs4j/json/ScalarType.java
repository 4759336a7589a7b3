package io.github.hcs4j.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A type of plain values: text, truth values, numbers by their format, and free-form JSON.
 *
 * @param <T> the Java type of the values
 */
public abstract non-sealed class ScalarType<T> implements JsonType<T> {

    /** Text. */
    public static final ScalarType<String> STRING = textOf("string");

    /** A GUID as text, in whatever spelling it came; HCS itself writes lower case without braces. */
    public static final ScalarType<String> GUID = textOf("guid");

    /** A MAC address as text. */
    public static final ScalarType<String> MAC = textOf("mac");

    /** {@code true} or {@code false}. */
    public static final ScalarType<Boolean> BOOLEAN = new ScalarType<>("boolean") {
        @Override
        public @Nullable Boolean read(JsonReader in) {
            return in.bool();
        }

        @Override
        public void write(Boolean value, JsonWriter out) {
            out.bool(value);
        }
    };

    /** A whole number from 0 to 255. */
    public static final ScalarType<Integer> UINT8 = intWithin("uint8", 0, WholeNumbers.UINT8);

    /** A whole number from 0 to 65535. */
    public static final ScalarType<Integer> UINT16 = intWithin("uint16", 0, WholeNumbers.UINT16);

    /** A whole number of 32 bits with a sign. */
    public static final ScalarType<Integer> INT32 = intWithin("int32", Integer.MIN_VALUE, Integer.MAX_VALUE);

    /** A whole number from 0 to 4294967295. */
    public static final ScalarType<Long> UINT32 = longWithin("uint32", 0, WholeNumbers.UINT32);

    /** A whole number of 64 bits with a sign. */
    public static final ScalarType<Long> INT64 = longWithin("int64", Long.MIN_VALUE, Long.MAX_VALUE);

    /** A whole number from 0 to 18446744073709551615. */
    public static final ScalarType<BigInteger> UINT64 = uint64("uint64");

    /** A whole number from 0 to 18446744073709551615: Go's {@code uint} on a 64-bit machine. */
    public static final ScalarType<BigInteger> UINT = uint64("uint");

    /** A whole number of any size. */
    public static final ScalarType<BigInteger> INTEGER = new ScalarType<>("integer") {
        @Override
        public @Nullable BigInteger read(JsonReader in) {
            return in.integer();
        }

        @Override
        public void write(BigInteger value, JsonWriter out) {
            out.integer(value);
        }
    };

    /** A number of double precision. */
    public static final ScalarType<Double> DOUBLE = new ScalarType<>("double") {
        @Override
        public @Nullable Double read(JsonReader in) {
            return in.float64();
        }

        @Override
        public void write(Double value, JsonWriter out) {
            out.float64(value);
        }
    };

    /** A number with all its digits. */
    public static final ScalarType<BigDecimal> NUMBER = new ScalarType<>("number") {
        @Override
        public @Nullable BigDecimal read(JsonReader in) {
            return in.decimal();
        }

        @Override
        public void write(BigDecimal value, JsonWriter out) {
            out.decimal(value);
        }
    };

    /** Bytes as text. */
    public static final ScalarType<EncodedBytes> BYTES = new ScalarType<>("bytes") {
        @Override
        public @Nullable EncodedBytes read(JsonReader in) {
            return in.bytes();
        }

        @Override
        public void write(EncodedBytes value, JsonWriter out) {
            out.string(value.text());
        }
    };

    /** A point in time as text. */
    public static final ScalarType<Timestamp> DATETIME = new ScalarType<>("datetime") {
        @Override
        public @Nullable Timestamp read(JsonReader in) {
            return in.timestamp();
        }

        @Override
        public void write(Timestamp value, JsonWriter out) {
            out.string(value.text());
        }
    };

    /** Any JSON value, as {@link FreeForm} has it. */
    public static final ScalarType<Object> ANY = new ScalarType<>("any") {
        @Override
        public @Nullable Object read(JsonReader in) {
            return in.freeForm();
        }

        @Override
        public void write(Object value, JsonWriter out) {
            out.freeForm(value);
        }
    };

    private final String notation;

    private ScalarType(String notation) {
        this.notation = notation;
    }

    private static ScalarType<String> textOf(String notation) {
        return new Text(notation);
    }

    private static ScalarType<Integer> intWithin(String notation, int minimum, int maximum) {
        return new ScalarType<>(notation) {
            @Override
            public @Nullable Integer read(JsonReader in) {
                return in.intWithin(minimum, maximum);
            }

            @Override
            public void write(Integer value, JsonWriter out) {
                out.number(value);
            }
        };
    }

    private static ScalarType<Long> longWithin(String notation, long minimum, long maximum) {
        return new ScalarType<>(notation) {
            @Override
            public @Nullable Long read(JsonReader in) {
                return in.longWithin(minimum, maximum);
            }

            @Override
            public void write(Long value, JsonWriter out) {
                out.number(value);
            }
        };
    }

    private static ScalarType<BigInteger> uint64(String notation) {
        return new ScalarType<>(notation) {
            @Override
            public @Nullable BigInteger read(JsonReader in) {
                return in.uint64();
            }

            @Override
            public void write(BigInteger value, JsonWriter out) {
                out.integer(value);
            }
        };
    }

    /** Text of any kind. */
    static final class Text extends ScalarType<String> {

        private Text(String notation) {
            super(notation);
        }

        @Override
        public @Nullable String read(JsonReader in) {
            return in.string();
        }

        @Override
        public void write(String value, JsonWriter out) {
            out.string(value);
        }
    }

    @Override
    public final String notation() {
        return notation;
    }

    @Override
    public final String toString() {
        return notation;
    }
}
