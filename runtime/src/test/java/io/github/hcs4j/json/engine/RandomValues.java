package io.github.hcs4j.json.engine;

import io.github.hcs4j.json.JsonLimits;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes free-form values at random, of all classes that are taken for one. The same seed makes the same values. */
final class RandomValues {

    private static final List<Number> NUMBERS = List.of(
            0.0,
            -0.0,
            0.0f,
            -0.0f,
            1e100,
            1e22,
            1e-7,
            Double.MAX_VALUE,
            Double.MIN_VALUE,
            Float.MAX_VALUE,
            Float.MIN_VALUE,
            15.0,
            1.5f,
            (short) 15,
            (byte) 15,
            15,
            15L,
            BigInteger.valueOf(15),
            new BigDecimal("15.00"),
            Integer.MAX_VALUE,
            Integer.MAX_VALUE + 1L,
            Integer.MIN_VALUE,
            Integer.MIN_VALUE - 1L,
            Long.MAX_VALUE,
            Long.MIN_VALUE,
            BigInteger.ONE.shiftLeft(63),
            BigInteger.ONE.shiftLeft(64),
            new BigDecimal("0E-10"),
            new BigDecimal("0E+2000000000"),
            new BigDecimal("1E+999"),
            new BigDecimal("1E+1000"),
            new BigDecimal("1E-999"),
            new BigDecimal("9".repeat(1_000)),
            new BigDecimal("1E+999999999"),
            new BigDecimal("1E+1000000000"),
            new BigDecimal("1E-1000000000"),
            new BigInteger("9".repeat(1_000)),
            BigInteger.TEN.pow(1_000),
            Double.NaN,
            Double.NEGATIVE_INFINITY,
            Float.NaN);

    private final Random random;
    private final RandomTexts texts;

    RandomValues(long seed) {
        random = new Random(seed);
        texts = new RandomTexts(seed);
    }

    Number number() {
        return switch (random.nextInt(12)) {
            case 0 -> (byte) random.nextInt();
            case 1 -> (short) random.nextInt();
            case 2 -> random.nextInt();
            case 3 -> random.nextLong();
            case 4 -> random.nextFloat();
            case 5 -> Float.intBitsToFloat(random.nextInt());
            case 6 -> random.nextGaussian();
            case 7 -> Double.longBitsToDouble(random.nextLong());
            case 8 -> unscaled();
            case 9, 10 -> new BigDecimal(unscaled(), scale());
            default -> NUMBERS.get(random.nextInt(NUMBERS.size()));
        };
    }

    /** A whole number of few digits or of about as many as are taken, with zeros at its end or without. */
    private BigInteger unscaled() {
        int digits = random.nextInt(4) == 0 ? 985 + random.nextInt(20) : 1 + random.nextInt(40);
        BigInteger number = new BigInteger(1 + (int) (digits * 3.32), random);
        int zeros = random.nextInt(3) == 0 ? random.nextInt(digits + 1) : 0;
        BigInteger round = number.subtract(number.mod(BigInteger.TEN.pow(zeros)));
        return random.nextBoolean() ? round : round.negate();
    }

    private int scale() {
        return switch (random.nextInt(6)) {
            case 0 -> 0;
            case 1 -> random.nextInt(2_200) - 1_100;
            case 2 -> 999_998_900 + random.nextInt(1_200);
            case 3 -> -999_998_900 - random.nextInt(1_200);
            case 4 -> random.nextInt();
            default -> random.nextInt(25) - 12;
        };
    }

    /** A text, which can be a name of any length up to the limit. */
    String text() {
        String text = texts.characters();
        return text.isEmpty() || random.nextInt(40) > 0 ? text : text.repeat(JsonLimits.NAME / text.length());
    }

    /** A value that holds others up to a depth. */
    @Nullable
    Object value(int depth) {
        return switch (random.nextInt(depth == 0 ? 5 : 9)) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2, 3 -> number();
            case 4 -> text();
            case 5 -> list(depth);
            case 6, 7 -> map(depth);
            default -> ready(depth);
        };
    }

    private List<@Nullable Object> list(int depth) {
        List<@Nullable Object> list = random.nextBoolean() ? new ArrayList<>() : new LinkedList<>();
        int size = random.nextInt(5);
        for (int i = 0; i < size; i++) {
            list.add(value(depth - 1));
        }
        return list;
    }

    private Map<String, @Nullable Object> map(int depth) {
        Map<String, @Nullable Object> map = switch (random.nextInt(3)) {
            case 0 -> new HashMap<>();
            case 1 -> new TreeMap<>();
            default -> new LinkedHashMap<>();
        };
        int size = random.nextInt(10) == 0 ? 15 + random.nextInt(20) : random.nextInt(5);
        for (int i = 0; i < size; i++) {
            map.put(text(), value(size > 5 ? 0 : depth - 1));
        }
        return map;
    }

    /** A value in its one form, read or copied, or something that becomes one by itself. */
    private @Nullable Object ready(int depth) {
        if (random.nextBoolean()) {
            return JsonText.read("{\"read\":" + texts.noise().length + ",\"list\":[1.50,null,{}]}", ScalarCodec.ANY);
        }
        Map<String, @Nullable Object> map = map(depth);
        try {
            Object copy = FreeForm.copyOf(map);
            return random.nextBoolean() ? copy : (FreeFormSource) () -> Collections.singletonMap("source", copy);
        } catch (IllegalArgumentException refused) {
            return map;
        }
    }
}
