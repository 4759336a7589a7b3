package io.github.hcs4j.type;

import io.github.hcs4j.json.DateText;
import io.github.hcs4j.json.DurationText;
import io.github.hcs4j.json.EncodedBytes;
import io.github.hcs4j.json.TimeText;
import io.github.hcs4j.json.Timestamp;
import io.github.hcs4j.json.UriText;
import io.github.hcs4j.json.engine.Codec;
import io.github.hcs4j.json.engine.FreeForm;
import io.github.hcs4j.json.engine.ScalarCodec;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A type of plain values: text, truth values, numbers by their format, and free-form JSON.
 *
 * @param <T> the Java type of the values
 */
public final class ScalarType<T> extends JsonType<T> {

    /** Text. */
    public static final ScalarType<String> STRING = new ScalarType<>("string", ScalarCodec.STRING);

    /** A GUID as text, in whatever spelling it came; HCS itself writes lower case without braces. */
    public static final ScalarType<String> GUID = new ScalarType<>("guid", ScalarCodec.STRING);

    /** A MAC address as text. */
    public static final ScalarType<String> MAC = new ScalarType<>("mac", ScalarCodec.STRING);

    /** {@code true} or {@code false}. */
    public static final ScalarType<Boolean> BOOLEAN = new ScalarType<>("boolean", ScalarCodec.BOOLEAN);

    /** A whole number from 0 to 255. */
    public static final ScalarType<Integer> UINT8 = new ScalarType<>("uint8", ScalarCodec.UINT8);

    /** A whole number from 0 to 65535. */
    public static final ScalarType<Integer> UINT16 = new ScalarType<>("uint16", ScalarCodec.UINT16);

    /** A whole number of 32 bits with a sign. */
    public static final ScalarType<Integer> INT32 = new ScalarType<>("int32", ScalarCodec.INT32);

    /** A whole number from 0 to 4294967295. */
    public static final ScalarType<Long> UINT32 = new ScalarType<>("uint32", ScalarCodec.UINT32);

    /** A whole number of 64 bits with a sign. */
    public static final ScalarType<Long> INT64 = new ScalarType<>("int64", ScalarCodec.INT64);

    /** A whole number from 0 to 18446744073709551615. */
    public static final ScalarType<BigInteger> UINT64 = new ScalarType<>("uint64", ScalarCodec.UINT64);

    /** A whole number from 0 to 18446744073709551615: Go's {@code uint} on a 64-bit machine. */
    public static final ScalarType<BigInteger> UINT = new ScalarType<>("uint", ScalarCodec.UINT64);

    /** A whole number of any size. */
    public static final ScalarType<BigInteger> INTEGER = new ScalarType<>("integer", ScalarCodec.INTEGER);

    /** A number of double precision. */
    public static final ScalarType<Double> DOUBLE = new ScalarType<>("double", ScalarCodec.DOUBLE);

    /** A number with all its digits. */
    public static final ScalarType<BigDecimal> NUMBER = new ScalarType<>("number", ScalarCodec.NUMBER);

    /** Bytes as text. */
    public static final ScalarType<EncodedBytes> BYTES = new ScalarType<>("bytes", ScalarCodec.BYTES);

    /** A point in time as text. */
    public static final ScalarType<Timestamp> DATETIME = new ScalarType<>("datetime", ScalarCodec.DATETIME);

    /** A day as text. */
    public static final ScalarType<DateText> DATE = new ScalarType<>("date", ScalarCodec.DATE);

    /** A time of the day as text. */
    public static final ScalarType<TimeText> TIME = new ScalarType<>("time", ScalarCodec.TIME);

    /** A length of time as text. */
    public static final ScalarType<DurationText> DURATION = new ScalarType<>("duration", ScalarCodec.DURATION);

    /** A URI as text. */
    public static final ScalarType<UriText> URI = new ScalarType<>("uri", ScalarCodec.URI);

    /** A URI, or a reference that is relative to one, as text. */
    public static final ScalarType<UriText> URI_REFERENCE = new ScalarType<>("uri-reference", ScalarCodec.URI);

    /** An address for electronic mail, as text. */
    public static final ScalarType<String> EMAIL = new ScalarType<>("email", ScalarCodec.STRING);

    /** The name of a host in the Internet, as text. */
    public static final ScalarType<String> HOSTNAME = new ScalarType<>("hostname", ScalarCodec.STRING);

    /** An address of version 4 of the Internet protocol, as text. */
    public static final ScalarType<String> IPV4 = new ScalarType<>("ipv4", ScalarCodec.STRING);

    /** An address of version 6 of the Internet protocol, as text. */
    public static final ScalarType<String> IPV6 = new ScalarType<>("ipv6", ScalarCodec.STRING);

    /** A JSON pointer, as text. */
    public static final ScalarType<String> JSON_POINTER = new ScalarType<>("json-pointer", ScalarCodec.STRING);

    /** A regular expression, as text. */
    public static final ScalarType<String> REGEX = new ScalarType<>("regex", ScalarCodec.STRING);

    /** Any JSON value but {@code null}, as {@link FreeForm} has it. */
    public static final ScalarType<Object> ANY = new ScalarType<>("any", ScalarCodec.ANY);

    private final String notation;
    private final Codec<T> codec;

    private ScalarType(String notation, Codec<T> codec) {
        this.notation = notation;
        this.codec = codec;
    }

    @Override
    Codec<T> codec() {
        return codec;
    }

    @Override
    public String notation() {
        return notation;
    }

    @Override
    public String toString() {
        return notation;
    }
}
