package io.github.hcs4j.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

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
}
