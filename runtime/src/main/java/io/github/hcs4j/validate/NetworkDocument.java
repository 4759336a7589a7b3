package io.github.hcs4j.validate;

import io.github.hcs4j.json.Located;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.validate.Finding.Code;
import io.github.hcs4j.validate.Findings.At;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The services for networks beside HCS, told by names that their documents have at the top and no document of HCS; only
 * what a guest gets has some of them. HNS is asked by HNSCall, HCN by the functions of computenetwork.dll.
 */
enum NetworkDocument {
    /** Endpoints, networks, policy lists and replies of the Host Networking Service. */
    HNS(
            "the Host Networking Service (HNS)",
            "AutomaticDNS",
            "DNSServerList",
            "DNSSuffix",
            "DisableICC",
            "EnableInternalDNS",
            "EncapOverhead",
            "GatewayAddress",
            "GatewayAddressV6",
            "IPAddress",
            "IPSubnetId",
            "IPv6Address",
            "IsRemoteEndpoint",
            "MacPools",
            "ManagementIP",
            "NetworkAdapterName",
            "Output",
            "PrefixLength",
            "References",
            "SharedContainers",
            "SourceMac",
            "VirtualNetwork",
            "VirtualNetworkName"),
    /** Endpoints, networks, namespaces, load balancers, routes and queries of the Host Compute Network service. */
    HCN(
            "the Host Compute Network service (HCN)",
            "Dns",
            "FrontendVIPs",
            "HostComputeEndpoints",
            "HostComputeNamespace",
            "HostComputeNetwork",
            "IpConfigurations",
            "Ipams",
            "MacPool",
            "NamespaceGuid",
            "NamespaceId",
            "PortMappings",
            "Query",
            "Routes",
            "SourceVIP");

    private final String service;
    private final Set<String> names;

    NetworkDocument(String service, String... names) {
        this.service = service;
        this.names = Set.of(names);
    }

    /** The service whose document it is; of a list, of all its elements. */
    static Optional<NetworkDocument> of(Located document) {
        return of(names(document));
    }

    /** The service whose document it is, if it has no fewer names of that service than of the type it is to be of. */
    static Optional<NetworkDocument> of(Located document, ModelType<?> type) {
        Set<String> names = names(document);
        int all = names.size();
        if (type instanceof ObjectType<?> object) {
            object.members().forEach(member -> names.remove(member.name()));
        }
        int ofType = all - names.size();
        return of(names).filter(service -> service.count(names) >= ofType);
    }

    private static Optional<NetworkDocument> of(Set<String> names) {
        NetworkDocument most = HNS.count(names) >= HCN.count(names) ? HNS : HCN;
        return most.count(names) > 0 ? Optional.of(most) : Optional.empty();
    }

    /** The names at the top of a document; of a list, those of its elements. */
    static Set<String> names(Located document) {
        Set<String> names = new HashSet<>();
        Stream<Located> objects =
                document instanceof Located.ListValue list ? list.elements().stream() : Stream.of(document);
        objects.filter(Located.ObjectValue.class::isInstance)
                .map(Located.ObjectValue.class::cast)
                .forEach(object -> object.entries().forEach(entry -> names.add(entry.name())));
        return names;
    }

    private long count(Set<String> present) {
        return names.stream().filter(present::contains).count();
    }

    void report(At top, Findings findings) {
        findings.warning(
                Code.NETWORK_DOCUMENT,
                top,
                "a document of " + service,
                "a document of HCS, or an OCI runtime spec",
                () -> "nothing in it was looked at: no model here has the documents of networks");
    }
}
