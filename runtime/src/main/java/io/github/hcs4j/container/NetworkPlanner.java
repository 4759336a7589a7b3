package io.github.hcs4j.container;

import io.github.hcs4j.container.ContainerPlan.Network;
import io.github.hcs4j.model.oci.WindowsNetwork;
import org.jspecify.annotations.Nullable;

/** Plans how the container is connected. */
final class NetworkPlanner {

    private NetworkPlanner() {}

    /** The namespace is that of the request: the one in the spec says what its author wanted, not what was set up. */
    static @Nullable Network plan(@Nullable WindowsNetwork network, String namespace) {
        return network == null
                ? null
                : new Network(
                        ContainerPlanner.orEmpty(network.endpointList()),
                        ContainerPlanner.isTrue(network.allowUnqualifiedDNSQuery()),
                        String.join(",", ContainerPlanner.orEmpty(network.dnsSearchList())),
                        ContainerPlanner.orEmpty(network.networkSharedContainerName()),
                        namespace);
    }
}
