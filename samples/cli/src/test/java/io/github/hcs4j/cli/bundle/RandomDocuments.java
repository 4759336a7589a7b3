package io.github.hcs4j.cli.bundle;

import io.github.hcs4j.type.CarriedType;
import io.github.hcs4j.type.EnumType;
import io.github.hcs4j.type.JsonType;
import io.github.hcs4j.type.ListType;
import io.github.hcs4j.type.MapType;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.ScalarType;
import io.github.hcs4j.type.UnionType;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Documents of a type, with members of all versions and, here and there, a mistake. */
final class RandomDocuments {

    /** Texts that have to match a pattern are GUIDs. */
    private static final String GUID = "7b3e9f04-5c1d-4a68-9e27-0d4c8a1b6f35";

    private static final int DEEPEST = 7;

    private final Random random;
    private final int mistakes;

    /**
     * Documents that are the same for the same seed.
     *
     * @param mistakes how many of a thousand values are wrong
     */
    RandomDocuments(long seed, int mistakes) {
        this.random = new Random(seed);
        this.mistakes = mistakes;
    }

    /** An object of a type. */
    Map<String, @Nullable Object> of(ObjectType<?> type) {
        return object(type, 0);
    }

    private Map<String, @Nullable Object> object(ObjectType<?> type, int depth) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (Member<?> member : type.members()) {
            // what a document declares about its version is not in its schema
            boolean isChosen = depth < DEEPEST && random.nextInt(4 + depth) < 2;
            if (isChosen && !member.name().equals("SchemaVersion")) {
                members.put(member.name(), member(member, depth));
            }
        }
        if (isWrong()) {
            members.put("Unheard", 1);
        }
        return members;
    }

    private @Nullable Object member(Member<?> member, int depth) {
        if (random.nextInt(20) == 0) {
            return null;
        }
        if (!member.forms().isEmpty() && !isWrong()) {
            return member.pattern() != null ? GUID : List.of(GUID, GUID);
        }
        return value(member.type(), depth);
    }

    private @Nullable Object value(JsonType<?> type, int depth) {
        if (isWrong()) {
            return any();
        }
        if (type instanceof ListType<?> list) {
            List<@Nullable Object> elements = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                elements.add(value(list.element(), depth + 1));
            }
            return elements;
        }
        if (type instanceof MapType<?> map) {
            Map<String, @Nullable Object> entries = new LinkedHashMap<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                entries.put(Integer.toString(i), value(map.value(), depth + 1));
            }
            return entries;
        }
        if (type instanceof ObjectType<?> object) {
            return object(object, depth + 1);
        }
        if (type instanceof CarriedType<?> carried) {
            return value(carried.type(), depth);
        }
        if (type instanceof EnumType<?> enumeration) {
            return isWrong()
                    ? "Unheard"
                    : enumeration
                            .values()
                            .get(random.nextInt(enumeration.values().size()))
                            .text();
        }
        if (type instanceof UnionType<?>) {
            throw new IllegalArgumentException("HCS has no choices");
        }
        return scalar((ScalarType<?>) type);
    }

    private @Nullable Object any() {
        return switch (random.nextInt(6)) {
            case 0 -> "text";
            case 1 -> -1;
            case 2 -> true;
            case 3 -> List.of(1);
            case 4 -> Map.of("Unheard", 1);
            default -> null;
        };
    }

    private Object scalar(ScalarType<?> type) {
        if (type == ScalarType.BOOLEAN) {
            return random.nextBoolean();
        }
        if (type == ScalarType.GUID) {
            return random.nextInt(9) == 0 ? "" : "{7B3E9F04-5c1d-4a68-9e27-0d4c8a1b6f35}";
        }
        if (type == ScalarType.MAC) {
            return "00-15-5D-52-C0-00";
        }
        if (type == ScalarType.DATETIME) {
            return "2019-03-05T18:45:41.2346710Z";
        }
        if (type == ScalarType.BYTES) {
            return "AAAA";
        }
        if (type == ScalarType.STRING) {
            return "text " + random.nextInt(9);
        }
        if (type == ScalarType.ANY) {
            return Map.of("anything", List.of(1, "two"));
        }
        return type == ScalarType.DOUBLE || type == ScalarType.NUMBER ? (Object) 0.5 : number();
    }

    /** A whole number near the end of a range: some types hold it, and others do not. */
    private BigInteger number() {
        int[] bits = {1, 7, 7, 7, 7, 7, 7, 7, 8, 15, 16, 31, 32, 63, 64};
        BigInteger beyond = BigInteger.ONE.shiftLeft(isWrong() ? bits[random.nextInt(bits.length)] : 3);
        return isWrong() ? beyond.negate() : beyond.subtract(BigInteger.valueOf(random.nextInt(2)));
    }

    private boolean isWrong() {
        return random.nextInt(1_000) < mistakes;
    }
}
