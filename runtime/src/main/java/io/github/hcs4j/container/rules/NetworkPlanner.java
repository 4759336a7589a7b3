package io.github.hcs4j.container.rules;

import io.github.hcs4j.container.plan.ContainerPlan.Network;
import io.github.hcs4j.model.oci.WindowsNetwork;
import org.jspecify.annotations.Nullable;

/** Plans how the container is connected. */
public final class NetworkPlanner {

    private NetworkPlanner() {}

    /**
     * Plans a network. The namespace is that of the request: the one in the spec says what its author wanted, not what
     * was set up.
     *
     * @param network the section of the spec; {@code null} for none
     * @param namespace the namespace of the request; empty for none
     * @return the plan; {@code null} for none
     */
    public static @Nullable Network plan(@Nullable WindowsNetwork network, String namespace) {
        return network == null
                ? null
                : new Network(
                        Given.orEmpty(network.endpointList()),
                        Given.isTrue(network.allowUnqualifiedDNSQuery()),
                        String.join(",", Given.orEmpty(network.dnsSearchList())),
                        Given.orEmpty(network.networkSharedContainerName()),
                        namespace);
    }
}
