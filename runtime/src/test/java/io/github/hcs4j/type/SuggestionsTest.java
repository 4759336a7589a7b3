package io.github.hcs4j.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.document.CpuSeconds;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

    private static List<String> near(String name, String... candidates) {
        return Suggestions.near(name, List.of(candidates), Function.identity());
    }

    @Test
    void theLikestComesFirst() {
        assertThat(near("SizeInMb", "SizeInGB", "SizeInMB", "Owner")).containsExactly("SizeInMB", "SizeInGB");
    }

    @Test
    void caseAndUnderscoresMakeNoDifference() {
        assertThat(near("container_memory", "ContainerMemory")).containsExactly("ContainerMemory");
    }

    @Test
    void whatIsTooUnlikeIsLeftOut() {
        assertThat(near("Path", "Paths", "Pa", "Pathology", "")).containsExactly("Paths", "Pa");
    }

    @Test
    void everyFourthLetterMayBeWrongAndOneMore() {
        assertThat(near("abc", "axc", "axx")).containsExactly("axc");
        assertThat(near("abcd", "xxcd", "xxxd")).containsExactly("xxcd");
        assertThat(near("abcdefgh", "xbcdxfgx", "xbxdxfgx")).containsExactly("xbcdxfgx");
    }

    @Test
    void aLetterTooManyAtTheBeginningIsAMistakeAsAnyOther() {
        assertThat(near("Owner", "Ownes", "XOwner")).containsExactly("Ownes", "XOwner");
    }

    @Test
    void thereAreFiveAtMost() {
        assertThat(near("a", "b", "c", "d", "e", "f", "g")).containsExactly("b", "c", "d", "e", "f");
    }

    @Test
    void aPartOfACandidateCanBeCompared() {
        assertThat(Suggestions.near("Ownr", List.of("X.Owner", "Owner.X"), text -> text.substring(2)))
                .containsExactly("X.Owner");
    }

    @Test
    @CpuSeconds(10)
    void longNamesAreNotCompared() {
        String longest = "n".repeat(100);
        assertThat(near(longest, longest)).containsExactly(longest);
        String hostile = "n".repeat(100_000);
        assertThat(near(hostile, "n".repeat(100_001), "Owner")).isEmpty();
        assertThat(near("Ownr", hostile, "Owner")).containsExactly("Owner");
    }
}
