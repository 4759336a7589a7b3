package io.github.hcs4j.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaVersionTest {

    @ParameterizedTest
    @CsvSource({"2.1, 2, 1", "1.0, 1, 0", "0.0, 0, 0", "2.10, 2, 10", "4294967295.4294967295, 4294967295, 4294967295"})
    void theUsualTextIsRead(String text, long major, long minor) {
        assertThat(SchemaVersion.parse(text))
                .isEqualTo(SchemaVersion.of(major, minor))
                .hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "2",
                "2.",
                ".1",
                "2.1.3",
                "2.1 ",
                " 2.1",
                "v2.1",
                "-2.1",
                "+2.1",
                "2.-1",
                "2,1",
                "2.x",
                "٢.١",
                "99999999999999999999.0"
            })
    void anyOtherTextIsAnError(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchemaVersion.parse(text))
                .withMessage("expected a schema version such as 2.1, found \"" + text + "\"");
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, -1", "4294967296, 0", "0, 4294967296"})
    void bothNumbersHaveThirtyTwoBits(long major, long minor) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchemaVersion.of(major, minor))
                .withMessage(
                        "a schema version has two numbers from 0 to 4294967295, not %s.%s".formatted(major, minor));
    }

    @Test
    void aTextBeyondTheRangeIsAnError() {
        assertThatIllegalArgumentException().isThrownBy(() -> SchemaVersion.parse("2.4294967296"));
    }

    @Test
    void versionsAreOrderedByNumbersAndNotByText() {
        List<SchemaVersion> ordered = Stream.of("0.4294967295", "1.0", "1.9", "1.10", "2.0", "2.1", "2.6", "10.0")
                .map(SchemaVersion::parse)
                .toList();

        assertThat(ordered.stream().sorted().toList()).isEqualTo(ordered);
        assertThat(SchemaVersion.of(2, 1)).isEqualByComparingTo(SchemaVersion.parse("2.1"));
    }

    @Test
    void versionsWithOtherNumbersAreOthersAndHashApart() {
        List<SchemaVersion> versions = LongStream.range(0, 3)
                .boxed()
                .flatMap(major -> LongStream.range(0, 31).mapToObj(minor -> SchemaVersion.of(major, minor)))
                .toList();

        assertThat(versions).doesNotHaveDuplicates();
        assertThat(versions.stream().map(SchemaVersion::hashCode)).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0} at least {1}: {2}")
    @CsvSource({"2.1, 2.1, true", "2.1, 2.0, true", "2.1, 2.2, false", "2.10, 2.9, true", "1.9, 2.0, false"})
    void aVersionIsAtLeastItselfAndWhatCameBefore(SchemaVersion version, SchemaVersion other, boolean expected) {
        assertThat(version.isAtLeast(other)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2.1, , , true",
        "2.1, 2.1, , true",
        "2.1, 2.2, , false",
        "2.1, 2.0, 2.1, true",
        "2.1, 2.0, 2.0, false",
        "2.1, , 2.1, true",
        "2.1, , 2.0, false",
        "2.10, 2.9, 2.11, true",
        "1.9, 2.0, , false",
        "3.0, 2.0, 2.6, false"
    })
    void aVersionIsWithinARange(SchemaVersion version, String since, String until, boolean within) {
        assertThat(version.isWithin(orNull(since), orNull(until))).isEqualTo(within);
    }

    private static @Nullable SchemaVersion orNull(@Nullable String text) {
        return text == null ? null : SchemaVersion.parse(text);
    }
}
