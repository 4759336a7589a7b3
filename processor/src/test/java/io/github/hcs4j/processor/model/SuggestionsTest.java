package io.github.hcs4j.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {

    @Test
    void theLikestNamesComeFirst() {
        assertThat(Suggestions.nearest("memory", List.of("Storage", "MemoryQoS", "Memory", "Processor")))
                .startsWith("Memory, MemoryQoS, ");
    }

    @Test
    void namesThatAreAsLikeComeInAlphabeticalOrder() {
        assertThat(Suggestions.nearest("x", List.of("c", "a", "b"))).isEqualTo("a, b, c");
    }

    @Test
    void notAllOfManyNamesAreTold() {
        assertThat(Suggestions.nearest("f", List.of("a", "b", "c", "d", "e", "f")))
                .isEqualTo("f, a, b, c, d, ...");
    }

    @Test
    void thereMayBeNoName() {
        assertThat(Suggestions.nearest("f", List.of())).isEqualTo("nothing");
    }

    @Test
    void exactlyAsManyAsAreToldAreAll() {
        assertThat(Suggestions.nearest("f", List.of("a", "b", "c", "d", "e"))).isEqualTo("a, b, c, d, e");
    }

    @ParameterizedTest
    @CsvSource({
        "title, titel, true", // two letters that are swapped are one slip
        "title, ittel, true",
        "title, tilel, true",
        "title, tixyz, false",
        "type, tpye, true",
        "type, typo, true",
        "type, tyop, false", // a short name allows one slip
        "type, types, true",
        "typ, type, false", // too short to be sure
        "not, nor, false",
        "items, itemsxy, true",
        "items, itemsxyz, false",
        "items, ITEMS, true"
    })
    void aSlipOfThePenIsOneOrTwoLetters(String known, String written, boolean isNear) {
        assertThat(Suggestions.near(written, List.of("unlike", known)).isPresent())
                .isEqualTo(isNear);
    }

    @Test
    void theNearestNameIsMeantAndOfTwoTheFirst() {
        assertThat(Suggestions.near("minimun", List.of("maximum", "minimum"))).contains("minimum");
        assertThat(Suggestions.near("format", List.of("formut", "formot"))).contains("formot");
    }

    @ParameterizedTest
    @CsvSource({"0, ''", "1, ', here and in 1 other place'", "2, ', here and in 2 other places'"})
    void otherPlacesAreCounted(int count, String clause) {
        assertThat(Suggestions.andMore(count)).isEqualTo(clause);
    }

    @ParameterizedTest
    @CsvSource({"1.9, false", "2.0, true", "2.1, true", "2.2, true", "2.3, false"})
    void aLifetimeIncludesItsFirstAndItsLastVersion(String version, boolean isIn) {
        String[] parts = version.split("\\.");
        Lifetime.Version asked = new Lifetime.Version(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
        Lifetime lifetime = new Lifetime(new Lifetime.Version(2, 0), new Lifetime.Version(2, 2));
        assertThat(lifetime.includes(asked)).isEqualTo(isIn);
        assertThat(Lifetime.UNKNOWN.includes(asked)).isTrue();
    }
}
