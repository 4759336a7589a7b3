package io.github.hcs4j.json.engine;

import io.github.hcs4j.json.DateText;
import io.github.hcs4j.json.DurationText;
import io.github.hcs4j.json.EncodedBytes;
import io.github.hcs4j.json.OneOrMany;
import io.github.hcs4j.json.TimeText;
import io.github.hcs4j.json.Timestamp;
import io.github.hcs4j.json.UriText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Codecs of values that are no generated types: of each kind of plain value, and of lists and maps in each other. */
public final class ScalarCodec {

    /** Text. */
    public static final Codec<String> STRING = new Codec<>() {
        @Override
        public @Nullable String read(JsonReader in) {
            return in.string();
        }

        @Override
        public void write(String value, JsonWriter out) {
            out.string(value);
        }
    };

    /** Truth values. */
    public static final Codec<Boolean> BOOLEAN = new Codec<>() {
        @Override
        public @Nullable Boolean read(JsonReader in) {
            return in.bool();
        }

        @Override
        public void write(Boolean value, JsonWriter out) {
            out.bool(value);
        }
    };

    /** Whole numbers from 0 to 255. */
    public static final Codec<Integer> UINT8 = new Codec<>() {
        @Override
        public @Nullable Integer read(JsonReader in) {
            return in.uint8();
        }

        @Override
        public void write(Integer value, JsonWriter out) {
            out.int32(value);
        }
    };

    /** Whole numbers from 0 to 65535. */
    public static final Codec<Integer> UINT16 = new Codec<>() {
        @Override
        public @Nullable Integer read(JsonReader in) {
            return in.uint16();
        }

        @Override
        public void write(Integer value, JsonWriter out) {
            out.int32(value);
        }
    };

    /** Whole numbers of 32 bits with a sign. */
    public static final Codec<Integer> INT32 = new Codec<>() {
        @Override
        public @Nullable Integer read(JsonReader in) {
            return in.int32();
        }

        @Override
        public void write(Integer value, JsonWriter out) {
            out.int32(value);
        }
    };

    /** Whole numbers from 0 to 4294967295. */
    public static final Codec<Long> UINT32 = new Codec<>() {
        @Override
        public @Nullable Long read(JsonReader in) {
            return in.uint32();
        }

        @Override
        public void write(Long value, JsonWriter out) {
            out.int64(value);
        }
    };

    /** Whole numbers of 64 bits with a sign. */
    public static final Codec<Long> INT64 = new Codec<>() {
        @Override
        public @Nullable Long read(JsonReader in) {
            return in.int64();
        }

        @Override
        public void write(Long value, JsonWriter out) {
            out.int64(value);
        }
    };

    /** Whole numbers from 0 to 18446744073709551615. */
    public static final Codec<BigInteger> UINT64 = new Codec<>() {
        @Override
        public @Nullable BigInteger read(JsonReader in) {
            return in.uint64();
        }

        @Override
        public void write(BigInteger value, JsonWriter out) {
            out.integer(value);
        }
    };

    /** Whole numbers of any size. */
    public static final Codec<BigInteger> INTEGER = new Codec<>() {
        @Override
        public @Nullable BigInteger read(JsonReader in) {
            return in.integer();
        }

        @Override
        public void write(BigInteger value, JsonWriter out) {
            out.integer(value);
        }
    };

    /** Numbers of double precision. */
    public static final Codec<Double> DOUBLE = new Codec<>() {
        @Override
        public @Nullable Double read(JsonReader in) {
            return in.float64();
        }

        @Override
        public void write(Double value, JsonWriter out) {
            out.float64(value);
        }
    };

    /** Numbers with all their digits. */
    public static final Codec<BigDecimal> NUMBER = new Codec<>() {
        @Override
        public @Nullable BigDecimal read(JsonReader in) {
            return in.number();
        }

        @Override
        public void write(BigDecimal value, JsonWriter out) {
            out.number(value);
        }
    };

    /** Texts that stand for bytes. */
    public static final Codec<EncodedBytes> BYTES = new Codec<>() {
        @Override
        public @Nullable EncodedBytes read(JsonReader in) {
            return in.bytes();
        }

        @Override
        public void write(EncodedBytes value, JsonWriter out) {
            out.bytes(value);
        }
    };

    /** Texts that stand for a point in time. */
    public static final Codec<Timestamp> DATETIME = new Codec<>() {
        @Override
        public @Nullable Timestamp read(JsonReader in) {
            return in.timestamp();
        }

        @Override
        public void write(Timestamp value, JsonWriter out) {
            out.timestamp(value);
        }
    };

    /** Texts that stand for a day. */
    public static final Codec<DateText> DATE = new Codec<>() {
        @Override
        public @Nullable DateText read(JsonReader in) {
            String text = in.string();
            return text == null ? null : new DateText(text);
        }

        @Override
        public void write(DateText value, JsonWriter out) {
            out.string(value.text());
        }
    };

    /** Texts that stand for a time of the day. */
    public static final Codec<TimeText> TIME = new Codec<>() {
        @Override
        public @Nullable TimeText read(JsonReader in) {
            String text = in.string();
            return text == null ? null : new TimeText(text);
        }

        @Override
        public void write(TimeText value, JsonWriter out) {
            out.string(value.text());
        }
    };

    /** Texts that stand for a length of time. */
    public static final Codec<DurationText> DURATION = new Codec<>() {
        @Override
        public @Nullable DurationText read(JsonReader in) {
            String text = in.string();
            return text == null ? null : new DurationText(text);
        }

        @Override
        public void write(DurationText value, JsonWriter out) {
            out.string(value.text());
        }
    };

    /** Texts that stand for a URI. */
    public static final Codec<UriText> URI = new Codec<>() {
        @Override
        public @Nullable UriText read(JsonReader in) {
            String text = in.string();
            return text == null ? null : new UriText(text);
        }

        @Override
        public void write(UriText value, JsonWriter out) {
            out.string(value.text());
        }
    };

    /** Any values, in the form that {@link FreeForm} gives them. */
    public static final Codec<Object> ANY = new Codec<>() {
        @Override
        public @Nullable Object read(JsonReader in) {
            return in.freeForm();
        }

        @Override
        public void write(Object value, JsonWriter out) {
            out.freeForm(value);
        }
    };

    private ScalarCodec() {}

    /**
     * {@return the codec of values, or lists of them, told apart by the bracket that a list begins with}
     *
     * @param one reads and writes the value
     * @param many reads and writes the list
     */
    public static <E> Codec<OneOrMany<E>> oneOrMany(Codec<E> one, Codec<List<E>> many) {
        return new Codec<>() {
            @Override
            public @Nullable OneOrMany<E> read(JsonReader in) {
                if (in.skip() == '[') {
                    List<E> list = many.read(in);
                    return list == null ? null : OneOrMany.many(list);
                }
                E value = one.read(in);
                return value == null ? null : OneOrMany.one(value);
            }

            @Override
            public void write(OneOrMany<E> value, JsonWriter out) {
                if (value.isList()) {
                    many.write(value.values(), out);
                } else {
                    one.write(value.values().get(0), out);
                }
            }
        };
    }

    /** {@return the codec of lists of values that are not {@code null}} */
    public static <E> Codec<List<E>> list(Codec<E> codec) {
        return new Codec<>() {
            @Override
            public @Nullable List<E> read(JsonReader in) {
                return in.list(codec);
            }

            @Override
            public void write(List<E> value, JsonWriter out) {
                out.list(value, codec);
            }
        };
    }

    /** {@return the codec of lists of values that may be {@code null}} */
    public static <E> Codec<List<@Nullable E>> listOfNullable(Codec<E> codec) {
        return new Codec<>() {
            @Override
            public @Nullable List<@Nullable E> read(JsonReader in) {
                return in.listOfNullable(codec);
            }

            @Override
            public void write(List<@Nullable E> value, JsonWriter out) {
                out.listOfNullable(value, codec);
            }
        };
    }

    /** {@return the codec of maps to values that are not {@code null}} */
    public static <V> Codec<Map<String, V>> map(Codec<V> codec) {
        return new Codec<>() {
            @Override
            public @Nullable Map<String, V> read(JsonReader in) {
                return in.map(codec);
            }

            @Override
            public void write(Map<String, V> value, JsonWriter out) {
                out.map(value, codec);
            }
        };
    }

    /** {@return the codec of maps to values that may be {@code null}} */
    public static <V> Codec<Map<String, @Nullable V>> mapOfNullable(Codec<V> codec) {
        return new Codec<>() {
            @Override
            public @Nullable Map<String, @Nullable V> read(JsonReader in) {
                return in.mapOfNullable(codec);
            }

            @Override
            public void write(Map<String, @Nullable V> value, JsonWriter out) {
                out.mapOfNullable(value, codec);
            }
        };
    }
}
