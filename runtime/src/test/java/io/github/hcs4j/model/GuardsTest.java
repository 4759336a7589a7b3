package io.github.hcs4j.model;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hcs4j.model.v2.MappedDirectory;
import io.github.hcs4j.model.v2.NvramVariable;
import io.github.hcs4j.model.v2.ProcessParameters;
import io.github.hcs4j.model.v2.ProcessorTopology;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A record cannot hold what its own reader would refuse. */
class GuardsTest {

    @Test
    void anUnknownMemberHasNoKnownName() {
        MappedDirectory.Builder builder =
                MappedDirectory.builder().hostPath("a").unknownMembers(Map.of("HostPath", "b"));
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("\"HostPath\" is a member of its own, not an unknown one");
    }

    @Test
    void theNumbersOfAListAreInRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NvramVariable.builder().data(List.of(1, 300)).build())
                .withMessage("Data: expected a whole number from 0 to 255, found 300");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ProcessParameters.builder().consoleSize(List.of(-1)).build())
                .withMessage("ConsoleSize: expected a whole number from 0 to 65535, found -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ProcessorTopology.builder().logicalProcessorCount(-1L).build())
                .withMessage("LogicalProcessorCount: expected a whole number from 0 to 4294967295, found -1");
    }
}
