package io.github.hcs4j.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is demanded of a value, of a list, and of what the list holds. */
class DemandsTest {

    private static Limit limit(Limit.Kind kind, int depth) {
        return new Limit(kind, BigDecimal.ONE, depth);
    }

    private static final Form OF_VALUE = Form.ofPattern("^a");
    private static final Form OF_ELEMENTS = Form.ofPattern("^b").deeper();

    private static final Demands ALL = new Demands(
            List.of(OF_VALUE, OF_ELEMENTS),
            List.of(
                    limit(Limit.Kind.MIN_LENGTH, 0),
                    limit(Limit.Kind.MIN_ITEMS, 0),
                    limit(Limit.Kind.MAX_ITEMS, 0),
                    limit(Limit.Kind.UNIQUE_ITEMS, 0),
                    limit(Limit.Kind.MAX_LENGTH, 1),
                    limit(Limit.Kind.MIN_ITEMS, 1)));

    @Test
    void thoseOfAListAreItsLimitsAndAllOfItsElements() {
        assertThat(ALL.ofLists().forms()).containsExactly(OF_ELEMENTS);
        assertThat(ALL.ofLists().limits())
                .containsExactlyElementsOf(ALL.limits().subList(1, ALL.limits().size()));
        assertThat(ALL.ofValue().forms()).containsExactly(OF_VALUE);
        assertThat(ALL.ofValue().limits())
                .containsExactlyElementsOf(ALL.limits().subList(0, 4));
    }

    @Test
    void threeKindsAreOfLists() {
        assertThat(Arrays.stream(Limit.Kind.values()).filter(Limit.Kind::isOfLists))
                .containsExactly(Limit.Kind.MIN_ITEMS, Limit.Kind.MAX_ITEMS, Limit.Kind.UNIQUE_ITEMS);
    }
}
