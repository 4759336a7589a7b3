package io.github.hcs4j.container;

import io.github.hcs4j.container.ledger.LinuxShim;
import io.github.hcs4j.container.rules.PlannedLinux;
import io.github.hcs4j.container.rules.RuleRequest;
import io.github.hcs4j.container.rules.hcsshim2026.LcowPlanner;
import io.github.hcs4j.container.rules.hcsshim2026.LinuxPlanner;
import io.github.hcs4j.container.v2.V2Documents;
import io.github.hcs4j.host.HostingSystem;
import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.model.v2.LinuxHostedSystem;
import java.util.List;
import java.util.Objects;

/** Makes the documents that Linux containers are created from in utility VMs, by the rules of 2026. */
public final class LinuxContainers {

    private LinuxContainers() {}

    /** Whether a request is for a Linux container. */
    static boolean isWanted(ContainerRequest request) {
        Spec spec = request.spec();
        return request.linuxShim() == LinuxShim.LCOW_V2
                || (spec != null && spec.unknownMembers().get("linux") != null);
    }

    /**
     * Maps an OCI runtime spec to the document that the guest agent of a Linux utility VM takes. The request and its
     * spec are not changed.
     *
     * @param request the container that is wanted
     * @return the document, what was not taken as requested, and what has to be attached to the utility VM
     * @throws InvalidSpecException if the spec is missing or cannot become a document, for the first check that fails
     * @throws IllegalArgumentException if the rules of the request make no Linux containers
     */
    public static MappingResult map(ContainerRequest request) {
        Objects.requireNonNull(request, "request");
        return switch (request.rules()) {
            case HCSSHIM_2019 ->
                throw new IllegalArgumentException("the rules of 2019 make no Linux containers; ask for those of 2026");
            case HCSSHIM_2026 -> by2026(request);
        };
    }

    private static MappingResult by2026(ContainerRequest request) {
        Journal journal = new Journal();
        if (request.linuxShim() == LinuxShim.LCOW_V2) {
            PlannedLinux planned = LcowPlanner.plan(HandedRequest.of(request, journal), journal);
            return result(request, new HcsDocument.LinuxGuest(V2Documents.forGuest(planned.plan())), planned, journal);
        }
        RuleRequest handed = HandedRequest.of(request, journal);
        PlannedLinux planned = LinuxPlanner.plan(handed, journal);
        return result(request, document(planned, handed.hostingSystemOrNone()), planned, journal);
    }

    private static HcsDocument document(PlannedLinux planned, HostingSystem system) {
        LinuxHostedSystem document = V2Documents.forGuest(planned.plan());
        return system.guestConnection()
                ? new HcsDocument.LinuxGuest(document)
                : new HcsDocument.V2(Hosted.in(system, document));
    }

    private static MappingResult result(
            ContainerRequest request, HcsDocument document, PlannedLinux planned, Journal journal) {
        return new MappingResult(request.rules(), document, journal.notices(), planned.attachments(), List.of());
    }
}
