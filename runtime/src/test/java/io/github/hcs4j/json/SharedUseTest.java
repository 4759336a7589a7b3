package io.github.hcs4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.container.ContainerRequest;
import io.github.hcs4j.container.ledger.MappingRules;
import io.github.hcs4j.gate.VersionGate;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.validate.HcsValidator;
import io.github.hcs4j.version.WindowsBuild;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One validator, one gate, one request: all threads use them at once, and each gets what one alone would get. */
@Timeout(60)
class SharedUseTest {

    private static final int THREADS = 8;
    private static final int TIMES = 60;

    @Test
    void toolsAreShared() throws Exception {
        HcsValidator validator = HcsValidator.of(ComputeSystem.TYPE).forBuild(WindowsBuild.SERVER_2019);
        VersionGate gate = VersionGate.forBuild(WindowsBuild.SERVER_2019);
        ContainerRequest by2019 = SharedUse.request(MappingRules.HCSSHIM_2019);
        ContainerRequest by2026 = SharedUse.request(MappingRules.HCSSHIM_2026);
        List<Supplier<String>> uses = List.of(
                () -> SharedUse.validate(validator),
                () -> SharedUse.strip(gate),
                () -> SharedUse.map(by2019),
                () -> SharedUse.map(by2026),
                SharedUse::explain,
                SharedUse::compare);
        List<String> alone = uses.stream().map(Supplier::get).toList();
        Callable<Set<List<String>>> work = () -> {
            Set<List<String>> results = new HashSet<>();
            for (int i = 0; i < TIMES; i++) {
                results.add(uses.stream().map(Supplier::get).toList());
            }
            return results;
        };

        assertThat(FirstUseTest.together(Collections.nCopies(THREADS, work))).containsOnly(Set.of(alone));
        assertThat(alone)
                .doesNotHaveDuplicates()
                .allSatisfy(result -> assertThat(result).hasSizeGreaterThan(20));
    }
}
