package io.github.hcs4j.container;

import io.github.hcs4j.container.plan.ContainerPlan;
import io.github.hcs4j.container.plan.Isolation;
import io.github.hcs4j.container.v1.V1Documents;
import io.github.hcs4j.container.v2.V2Documents;
import java.util.Objects;

/** Makes the documents that the Host Compute Service creates Windows containers from. */
public final class WindowsContainers {

    private WindowsContainers() {}

    /**
     * Maps an OCI runtime spec to an HCS document. The host decides on the schema: 2.1 from Windows build 17763 on and
     * for every container in a running utility VM, 1.0 otherwise. The request and its spec are not changed.
     *
     * @param request the container that is wanted
     * @return the document, and what was not taken as requested
     * @throws InvalidSpecException if the spec is missing or cannot become a document; it lists every problem found
     */
    public static MappingResult map(ContainerRequest request) {
        Objects.requireNonNull(request, "request");
        Journal journal = new Journal();
        ContainerPlan plan = new ContainerPlanner(request, journal).plan();
        return new MappingResult(render(plan), journal.notices());
    }

    private static HcsDocument render(ContainerPlan plan) {
        return plan.isolation().schema().equals(Isolation.V1)
                ? new HcsDocument.V1(V1Documents.of(plan))
                : new HcsDocument.V2(V2Documents.of(plan));
    }
}
