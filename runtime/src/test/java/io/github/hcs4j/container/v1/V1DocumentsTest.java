package io.github.hcs4j.container.v1;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.container.plan.Additions;
import io.github.hcs4j.container.plan.ContainerPlan;
import io.github.hcs4j.container.plan.ContainerPlan.Limits;
import io.github.hcs4j.container.plan.ContainerPlan.Mounts;
import io.github.hcs4j.container.plan.ContainerPlan.PlannedRoot;
import io.github.hcs4j.container.plan.ContainerPlan.StoragePlan;
import io.github.hcs4j.container.plan.Isolation;
import io.github.hcs4j.model.v1.ContainerConfig;
import java.util.List;
import org.junit.jupiter.api.Test;

class V1DocumentsTest {

    private static ContainerConfig document(Isolation isolation, String image) {
        StoragePlan storage = new StoragePlan(List.of(), "", new PlannedRoot(null, ""));
        Mounts mounts = new Mounts(List.of(), List.of());
        return V1Documents.of(new ContainerPlan(
                "", "", isolation, "", false, storage, image, Limits.NONE, null, "", mounts, Additions.NONE));
    }

    @Test
    void theIsolationDecidesOnThePartition() {
        assertThat(document(new Isolation.XenonV1("C:\\vm"), "C:\\vm").hvPartition())
                .isTrue();
        assertThat(document(new Isolation.XenonV1(""), "").hvPartition()).isTrue();
        assertThat(document(new Isolation.ArgonV1(), "").hvPartition()).isFalse();
        assertThat(document(new Isolation.ArgonV1(), "C:\\vm").hvRuntime()).isNull();
    }
}
