package io.github.hcs4j.container;

import io.github.hcs4j.container.plan.ContainerPlan;
import io.github.hcs4j.container.plan.Isolation;
import io.github.hcs4j.container.v1.V1Documents;
import io.github.hcs4j.container.v2.V2Documents;
import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.model.oci.Spec;
import java.nio.charset.StandardCharsets;
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

    /**
     * Reads an OCI runtime spec, for {@link ContainerRequest.Builder#spec}.
     *
     * @param utf8 {@code config.json} of a bundle, in UTF-8
     * @return the spec
     * @throws InvalidSpecException if the text is not JSON, or not of the types of a spec, or {@code null}
     */
    public static Spec readSpec(byte[] utf8) {
        try {
            return Spec.TYPE.read(Objects.requireNonNull(utf8, "utf8"));
        } catch (JsonException problem) {
            throw isNull(utf8) ? InvalidSpecException.missing() : InvalidSpecException.malformed(problem);
        }
    }

    private static boolean isNull(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8).strip().equals("null");
    }

    private static HcsDocument render(ContainerPlan plan) {
        return plan.isolation().schema().equals(Isolation.V1)
                ? new HcsDocument.V1(V1Documents.of(plan))
                : new HcsDocument.V2(V2Documents.of(plan));
    }
}
