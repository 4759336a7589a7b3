package io.github.hcs4j.json;

import io.github.hcs4j.json.JsonTree.Arr;
import io.github.hcs4j.json.JsonTree.Field;
import io.github.hcs4j.json.JsonTree.Literal;
import io.github.hcs4j.json.JsonTree.Num;
import io.github.hcs4j.json.JsonTree.Obj;
import io.github.hcs4j.json.JsonTree.Text;
import io.github.hcs4j.type.CarriedType;
import io.github.hcs4j.type.EnumType;
import io.github.hcs4j.type.JsonType;
import io.github.hcs4j.type.ListType;
import io.github.hcs4j.type.MapType;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.OneOrManyType;
import io.github.hcs4j.type.UnionType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes documents that a type can read, out of its description and chance: members in any order and some of them null,
 * members that nobody knows, values at the edges, every kind of character.
 */
public final class RandomDocuments {

    private static final int DEEPEST = 8;

    private static final BigInteger TWO = BigInteger.TWO;

    private final Random random;
    private int budget;

    /**
     * @param random the chance
     * @param budget how many values a document has, about
     */
    public RandomDocuments(Random random, int budget) {
        this.random = random;
        this.budget = budget;
    }

    /** A value of a type. */
    public JsonTree value(JsonType<?> type) {
        return value(type, 0);
    }

    private JsonTree value(JsonType<?> type, int depth) {
        budget--;
        if (type instanceof CarriedType<?> carried) {
            return value(carried.type(), depth);
        }
        if (type instanceof ListType<?> list) {
            return new Arr(some(depth, () -> element(list.element(), list.isNullable(), depth + 1)));
        }
        if (type instanceof OneOrManyType<?> either) {
            return value(random.nextBoolean() ? either.list() : either.element(), depth);
        }
        if (type instanceof MapType<?> map) {
            return object(some(depth, () -> new Field(name(), element(map.value(), map.isNullable(), depth + 1))));
        }
        if (type instanceof EnumType<?> enumeration) {
            return new Text(enumerationText(enumeration));
        }
        if (type instanceof ObjectType<?> object) {
            return members(object, depth);
        }
        return type instanceof UnionType<?> union ? branch(union, depth) : scalar(type.notation(), depth);
    }

    private Obj branch(UnionType<?> union, int depth) {
        UnionType.Branch<?> branch = oneOf(union.branches());
        List<Field> fields = new ArrayList<>(members(branch.type(), depth).fields());
        fields.removeIf(field -> field.name().equals(union.discriminator()));
        fields.add(new Field(union.discriminator(), new Text(branch.text())));
        return object(fields);
    }

    private JsonTree element(JsonType<?> type, boolean maybeNull, int depth) {
        return maybeNull && random.nextInt(10) == 0 ? Literal.NULL : value(type, depth);
    }

    private <T> List<T> some(int depth, Supplier<T> maker) {
        int most = depth >= DEEPEST ? 0 : Math.max(0, Math.min(4, budget));
        return Stream.generate(maker).limit(random.nextInt(most + 1)).toList();
    }

    /** An object with each name once. */
    private static Obj object(List<Field> fields) {
        Map<String, Field> unique = new LinkedHashMap<>();
        fields.forEach(field -> unique.put(field.name(), field));
        return new Obj(List.copyOf(unique.values()));
    }

    private Obj members(ObjectType<?> type, int depth) {
        List<Field> fields = new ArrayList<>();
        double share = depth >= DEEPEST || budget <= 0 ? 0 : random.nextDouble();
        for (Member<?> member : type.members()) {
            if (random.nextDouble() < share) {
                boolean absent = random.nextInt(20) == 0;
                fields.add(new Field(member.name(), absent ? Literal.NULL : value(member.type(), depth + 1)));
            }
        }
        if (random.nextInt(3) == 0) {
            List<String> known = type.members().stream().map(Member::name).toList();
            some(depth, () -> new Field(unknownName(known), freeForm(depth + 1))).stream()
                    .filter(field -> !known.contains(field.name()))
                    .forEach(fields::add);
        }
        Collections.shuffle(fields, random);
        return object(fields);
    }

    private String unknownName(List<String> known) {
        if (known.isEmpty() || random.nextBoolean()) {
            return name();
        }
        String near = oneOf(known);
        return switch (random.nextInt(5)) {
            case 0 -> near.toLowerCase(Locale.ROOT);
            case 1 -> near + '\u0000';
            case 2 -> near + "_2";
            case 3 -> near.substring(1);
            default -> near + name();
        };
    }

    private String enumerationText(EnumType<?> type) {
        String known = oneOf(type.values()).text();
        return switch (random.nextInt(6)) {
            case 0 -> text();
            case 1 -> known.toUpperCase(Locale.ROOT);
            case 2 -> known + ' ';
            default -> known;
        };
    }

    private JsonTree scalar(String notation, int depth) {
        return switch (notation) {
            case "string", "guid", "mac" -> new Text(text());
            case "bytes" -> new Text(oneOf(List.of("", "AQIDBA==", "AQIDBA", "00fF", "not encoded", text())));
            case "datetime" -> new Text(timestamp());
            case "boolean" -> random.nextBoolean() ? Literal.TRUE : Literal.FALSE;
            case "double" -> Num.of(Double.toString(random.nextGaussian() * Math.pow(10, random.nextInt(600) - 300)));
            case "number" -> decimal();
            case "any" -> freeForm(depth);
            case "uint8" -> unsigned(8);
            case "uint16" -> unsigned(16);
            case "uint32" -> unsigned(32);
            case "uint64", "uint" -> unsigned(64);
            case "int32" -> signed(32);
            case "int64" -> signed(64);
            case "integer" -> signed(1 + random.nextInt(300));
            case "date", "time", "duration", "uri", "uri-reference" -> new Text(text());
            case "email", "hostname", "ipv4", "ipv6", "json-pointer", "regex" -> new Text(text());
            default -> throw new IllegalArgumentException("a type that this knows no values of: " + notation);
        };
    }

    private Num unsigned(int bits) {
        return new Num(new BigDecimal(within(BigInteger.ZERO, TWO.pow(bits).subtract(BigInteger.ONE))));
    }

    private Num signed(int bits) {
        BigInteger beyond = TWO.pow(bits - 1);
        return new Num(new BigDecimal(within(beyond.negate(), beyond.subtract(BigInteger.ONE))));
    }

    private BigInteger within(BigInteger minimum, BigInteger maximum) {
        return switch (random.nextInt(6)) {
            case 0 -> minimum;
            case 1 -> maximum;
            case 2 -> BigInteger.valueOf(random.nextInt(100)).min(maximum);
            default ->
                new BigInteger(maximum.bitLength() + 1, random)
                        .mod(maximum.subtract(minimum))
                        .add(minimum);
        };
    }

    private Num decimal() {
        BigInteger digits =
                new BigInteger(1 + random.nextInt(200), random).multiply(BigInteger.TEN.pow(random.nextInt(4)));
        int scale = random.nextInt(4) == 0 ? random.nextInt(1_800_000_000) - 900_000_000 : random.nextInt(40) - 20;
        return new Num(new BigDecimal(random.nextBoolean() ? digits : digits.negate(), scale));
    }

    private String timestamp() {
        if (random.nextInt(8) == 0) {
            return text();
        }
        String sevenDigits = String.format(Locale.ROOT, "%07d", random.nextInt(1000) * 10_000);
        String offset = oneOf(List.of("Z", "+00:00", "-07:30"));
        return "2019-03-0" + (1 + random.nextInt(9)) + "T18:45:00." + sevenDigits + offset;
    }

    private JsonTree freeForm(int depth) {
        budget--;
        return switch (random.nextInt(10)) {
            case 0 -> Literal.NULL;
            case 1 -> random.nextBoolean() ? Literal.TRUE : Literal.FALSE;
            case 2 -> signed(1 + random.nextInt(100));
            case 3 -> decimal();
            case 4, 5 -> new Arr(some(depth, () -> freeForm(depth + 1)));
            case 6, 7 -> object(some(depth, () -> new Field(name(), freeForm(depth + 1))));
            default -> new Text(text());
        };
    }

    /** A name; Jackson, which judges, takes no half surrogate pairs in names. */
    private String name() {
        return text().codePoints()
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private String text() {
        return IntStream.range(0, random.nextInt(random.nextInt(20) == 0 ? 200 : 8))
                .mapToObj(i -> Character.toString(codePoint()))
                .collect(Collectors.joining());
    }

    private int codePoint() {
        return switch (random.nextInt(30)) {
            case 0 -> random.nextInt(0x20);
            case 1 -> "\"\\/\u007f\u0085\u2028\u2029\ufeff\uffff".charAt(random.nextInt(9));
            case 2 -> Character.MIN_SURROGATE + random.nextInt(0x800);
            case 3, 4 -> Character.MIN_SUPPLEMENTARY_CODE_POINT + random.nextInt(0x100000);
            case 5, 6 -> 0x80 + random.nextInt(Character.MIN_SURROGATE - 0x80);
            default -> ' ' + random.nextInt('~' - ' ');
        };
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
