package com.acme.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.type.ObjectType;
import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole numbers have the range that their format gives them. */
class RangesTest {

    @ParameterizedTest
    @CsvSource({
        "uint8, 0, 255",
        "uint16, 0, 65535",
        "uint32, 0, 4294967295",
        "uint64, 0, 18446744073709551615",
        "uint, 0, 18446744073709551615",
        "int32, -2147483648, 2147483647",
        "int64, -9223372036854775808, 9223372036854775807",
    })
    void everyMemberOfAFormatKeepsItsRange(String format, BigInteger least, BigInteger most) {
        Map<String, ObjectType<?>> members = new TreeMap<>();
        Members.objects()
                .forEach(type -> type.members().stream()
                        .filter(member -> member.type().notation().equals(format))
                        .forEach(member -> members.put(member.name(), type)));

        assertThat(members).as("members of " + format).isNotEmpty();
        members.forEach((name, type) -> {
            type.read(document(name, least));
            type.read(document(name, most));
            assertRefused(type, name, least.subtract(BigInteger.ONE));
            assertRefused(type, name, most.add(BigInteger.ONE));
        });
    }

    @Test
    void integersWithoutAFormatHaveNoRange() {
        BigInteger large = BigInteger.ONE.shiftLeft(1000);

        assertThat(Disk.TYPE.read(document("Generation", large)).generation()).isEqualTo(large);
    }

    @Test
    void buildersRefuseWhatDocumentsMayNotHold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vm.builder().processors(65536).build())
                .withMessage("Processors: expected a whole number from 0 to 65535, found 65536");
    }

    private static void assertRefused(ObjectType<?> type, String name, BigInteger number) {
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> type.read(document(name, number)))
                .satisfies(refused -> assertThat(refused.pointer()).isEqualTo("/" + name));
    }

    private static String document(String name, BigInteger number) {
        return "{\"" + name + "\": " + number + "}";
    }
}
