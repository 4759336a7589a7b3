package io.github.hcs4j.container;

import io.github.hcs4j.container.plan.ConfidentialPlan;
import io.github.hcs4j.container.plan.ContainerPlan;
import io.github.hcs4j.container.plan.Isolation;
import io.github.hcs4j.container.rules.Planned;
import io.github.hcs4j.container.rules.hcsshim2019.ContainerPlanner;
import io.github.hcs4j.container.rules.hcsshim2026.WindowsPlanner;
import io.github.hcs4j.container.v1.V1Documents;
import io.github.hcs4j.container.v2.V2Documents;
import io.github.hcs4j.host.HostingSystem;
import io.github.hcs4j.model.v2.CWCOWHostedSystem;
import java.util.List;
import java.util.Objects;

/**
 * Makes the documents that Windows containers are created from, by the Host Compute Service or in a utility VM. All
 * methods are safe for use by any number of threads.
 */
public final class WindowsContainers {

    private WindowsContainers() {}

    /**
     * Maps an OCI runtime spec to an HCS document. The host decides on the schema: 2.1 from Windows build 17763 on and
     * for every container in a running utility VM, 1.0 otherwise. The request and its spec are not changed.
     *
     * <p>By the rules of 2026 a spec with a {@code linux} section is mapped by {@link LinuxContainers}.
     *
     * @param request the container that is wanted
     * @return the document, and what was not taken as requested
     * @throws InvalidSpecException if the spec is missing or cannot become a document; by the rules of 2019 it lists
     *     every problem found, by those of 2026 the first
     */
    public static MappingResult map(ContainerRequest request) {
        Objects.requireNonNull(request, "request");
        Journal journal = new Journal();
        return switch (request.rules()) {
            case HCSSHIM_2019 -> by2019(request, journal);
            case HCSSHIM_2026 -> by2026(request, journal);
        };
    }

    private static MappingResult by2019(ContainerRequest request, Journal journal) {
        ContainerPlan plan = ContainerPlanner.plan(HandedRequest.of(request, journal), journal);
        return new MappingResult(request.rules(), render(plan), journal.notices(), List.of(), List.of());
    }

    private static MappingResult by2026(ContainerRequest request, Journal journal) {
        if (LinuxContainers.isWanted(request)) {
            return LinuxContainers.map(request);
        }
        Planned planned = WindowsPlanner.plan(HandedRequest.of(request, journal), journal);
        return new MappingResult(
                request.rules(), render(planned), journal.notices(), planned.attachments(), planned.affinities());
    }

    private static HcsDocument render(ContainerPlan plan) {
        return plan.isolation().schema().equals(Isolation.V1)
                ? new HcsDocument.V1(V1Documents.of(plan))
                : new HcsDocument.V2(V2Documents.of(plan));
    }

    /** What a guest agent takes goes to HCS inside of a compute system where the guest has no connection of its own. */
    private static HcsDocument render(Planned planned) {
        ContainerPlan plan = planned.plan();
        HostingSystem system = plan.isolation().hostingSystem();
        if (system == null) {
            return render(plan);
        }
        if (planned.policySpec() == null) {
            return system.guestConnection()
                    ? new HcsDocument.Guest(V2Documents.forGuest(plan))
                    : new HcsDocument.V2(V2Documents.of(plan));
        }
        CWCOWHostedSystem confidential = V2Documents.forGuest(new ConfidentialPlan(plan, planned.policySpec()));
        return system.guestConnection()
                ? new HcsDocument.ConfidentialGuest(confidential)
                : new HcsDocument.V2(Hosted.in(system, confidential));
    }
}
