package io.github.hcs4j.diff;

import static io.github.hcs4j.diff.Schemas.member;
import static io.github.hcs4j.diff.Schemas.object;
import static io.github.hcs4j.diff.Schemas.schema;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.diff.Impact.Verdict;
import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.type.ScalarType;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whether a type reads the values of another, as it is told, against the readers themselves: for every two
 * plain types.
 */
class ScalarPairsTest {

    /** Values at the edges of each type, as JSON. */
    private static final Map<String, List<String>> VALUES = Map.ofEntries(
            Map.entry("string", List.of("\"\"", "\"any text\"")),
            Map.entry("guid", List.of("\"0e2a9b1c-0000-0000-0000-000000000000\"")),
            Map.entry("mac", List.of("\"00-11-22-33-44-55\"")),
            Map.entry("bytes", List.of("\"AQID\"")),
            Map.entry("datetime", List.of("\"2019-03-05T18:45:41Z\"")),
            Map.entry("date", List.of("\"2019-03-05\"")),
            Map.entry("time", List.of("\"18:45:41Z\"")),
            Map.entry("duration", List.of("\"P3DT12H\"")),
            Map.entry("uri", List.of("\"https://acme.example/vm\"")),
            Map.entry("uri-reference", List.of("\"../vm\"")),
            Map.entry("email", List.of("\"ops@acme.example\"")),
            Map.entry("hostname", List.of("\"vm.acme.example\"")),
            Map.entry("ipv4", List.of("\"192.0.2.1\"")),
            Map.entry("ipv6", List.of("\"2001:db8::1\"")),
            Map.entry("json-pointer", List.of("\"/a/0\"")),
            Map.entry("regex", List.of("\"^a$\"")),
            Map.entry("boolean", List.of("true", "false")),
            Map.entry("uint8", List.of("0", "255")),
            Map.entry("uint16", List.of("0", "65535")),
            Map.entry("int32", List.of("-2147483648", "2147483647")),
            Map.entry("uint32", List.of("0", "4294967295")),
            Map.entry("int64", List.of("-9223372036854775808", "9223372036854775807")),
            Map.entry("uint64", List.of("0", "18446744073709551615")),
            Map.entry("uint", List.of("0", "18446744073709551615")),
            Map.entry("integer", List.of("1" + "0".repeat(900), "-5")),
            Map.entry("double", List.of("1.5", "-1e300", "0.1")),
            Map.entry("number", List.of("1e400", "0.10000000000000000000001")),
            Map.entry("any", List.of("{}", "[1]", "\"t\"", "1.5")));

    @Test
    void whatIsSaidOfReadingIsWhatTheReadersDo() throws IllegalAccessException {
        Map<String, ScalarType<?>> types = types();
        assertThat(VALUES.keySet()).containsExactlyInAnyOrderElementsOf(types.keySet());
        List<String> wrong = new ArrayList<>();
        int pairs = 0;
        for (String older : types.keySet()) {
            for (String newer : types.keySet()) {
                if (!older.equals(newer)) {
                    pairs++;
                    Verdict verdict = verdict(older, newer);
                    boolean isKept = VALUES.get(newer).stream().allMatch(json -> isKept(json, types.get(older)));
                    if (verdict.isBreaking() == isKept) {
                        wrong.add(older + " reads " + newer + ": " + verdict);
                    }
                }
            }
        }
        assertThat(pairs).isEqualTo(28 * 27);
        assertThat(wrong).isEmpty();
    }

    private static Map<String, ScalarType<?>> types() throws IllegalAccessException {
        Map<String, ScalarType<?>> types = new LinkedHashMap<>();
        for (var field : ScalarType.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.get(null) instanceof ScalarType<?> type) {
                types.put(type.notation(), type);
            }
        }
        return types;
    }

    private static Verdict verdict(String older, String newer) {
        return SchemaDiff.between(
                        schema(object("Vm", member("Size", older))), schema(object("Vm", member("Size", newer))))
                .changes()
                .get(0)
                .impact()
                .read();
    }

    /** Whether a value is read, and is the same when it is written again. */
    private static <T> boolean isKept(String json, ScalarType<T> type) {
        try {
            String written = type.toJson(type.read(json));
            return same(ScalarType.ANY.read(json), ScalarType.ANY.read(written));
        } catch (JsonException refused) {
            return false;
        }
    }

    private static boolean same(Object one, Object other) {
        return Stream.of(one, other).allMatch(Number.class::isInstance)
                ? new BigDecimal(one.toString()).compareTo(new BigDecimal(other.toString())) == 0
                : one.equals(other);
    }
}
