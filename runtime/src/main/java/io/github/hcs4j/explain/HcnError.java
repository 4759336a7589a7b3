package io.github.hcs4j.explain;

/**
 * The errors of the Host Compute Network service (HCN, before that HNS), which come up when a document names endpoints or
 * namespaces. Names and numbers are those of Microsoft's reference page "HCN Error Code" (Virtualization-Documentation,
 * {@code virtualization/api/hcn/Reference/HCNHResult.md}).
 */
public enum HcnError implements KnownError {
    /** No such network. */
    HCN_E_NETWORK_NOT_FOUND(0x803B0001, "there is no such network"),
    /** No such endpoint. */
    HCN_E_ENDPOINT_NOT_FOUND(
            0x803B0002,
            "there is no such endpoint",
            "Create the endpoint first, and name it as HNS does: lower case, without braces"),
    /** No layer under the network. */
    HCN_E_LAYER_NOT_FOUND(0x803B0003, "the layer that the network is built on is not there"),
    /** No such switch. */
    HCN_E_SWITCH_NOT_FOUND(0x803B0004, "there is no such virtual switch"),
    /** No subnet for the endpoint. */
    HCN_E_SUBNET_NOT_FOUND(0x803B0005, "the network has no subnet for the endpoint"),
    /** No such adapter. */
    HCN_E_ADAPTER_NOT_FOUND(0x803B0006, "a network adapter is not there"),
    /** No such port. */
    HCN_E_PORT_NOT_FOUND(0x803B0007, "a port of the switch is not there"),
    /** No such policy. */
    HCN_E_POLICY_NOT_FOUND(0x803B0008, "a policy that was expected is not there"),
    /** A setting of the port is missing. */
    HCN_E_VFP_PORTSETTING_NOT_FOUND(0x803B0009, "a setting of the filtering platform's port is missing"),
    /** The network's settings are wrong. */
    HCN_E_INVALID_NETWORK(0x803B000A, "the settings of the network are wrong or not complete"),
    /** No such type of network. */
    HCN_E_INVALID_NETWORK_TYPE(0x803B000B, "there is no such type of network"),
    /** The endpoint's settings are wrong. */
    HCN_E_INVALID_ENDPOINT(0x803B000C, "the settings of the endpoint are wrong or not complete"),
    /** The policy's settings are wrong. */
    HCN_E_INVALID_POLICY(0x803B000D, "the settings of the policy are wrong or not complete"),
    /** No such type of policy. */
    HCN_E_INVALID_POLICY_TYPE(0x803B000E, "there is no such type of policy"),
    /** Not for a remote endpoint. */
    HCN_E_INVALID_REMOTE_ENDPOINT_OPERATION(0x803B000F, "it cannot be done with a remote endpoint"),
    /** The network's name is taken. */
    HCN_E_NETWORK_ALREADY_EXISTS(0x803B0010, "there is a network of this name already"),
    /** The layer is there. */
    HCN_E_LAYER_ALREADY_EXISTS(0x803B0011, "the layer under the network is there already"),
    /** The policy is there. */
    HCN_E_POLICY_ALREADY_EXISTS(0x803B0012, "the object has this policy already"),
    /** The port is there. */
    HCN_E_PORT_ALREADY_EXISTS(0x803B0013, "the port is there already"),
    /** The endpoint is in use. */
    HCN_E_ENDPOINT_ALREADY_ATTACHED(
            0x803B0014,
            "the endpoint is attached already",
            "Take the adapter out of the compute system that used the endpoint before, or delete the endpoint and create"
                    + " a new one: HNS keeps the tie even when that system is gone"),
    /** Not supported. */
    HCN_E_REQUEST_UNSUPPORTED(0x803B0015, "the request is not supported"),
    /** No port mapping here. */
    HCN_E_MAPPING_NOT_SUPPORTED(0x803B0016, "the network has no port mapping"),
    /** The object is degraded. */
    HCN_E_DEGRADED_OPERATION(0x803B0017, "the object is degraded and cannot do it"),
    /** The switch is shared. */
    HCN_E_SHARED_SWITCH_MODIFICATION(0x803B0018, "several networks share the switch, so it cannot be changed"),
    /** No GUID. */
    HCN_E_GUID_CONVERSION_FAILURE(0x803B0019, "a text was to be a GUID and is none"),
    /** The registry failed. */
    HCN_E_REGKEY_FAILURE(0x803B001A, "a registry key could not be used"),
    /** Invalid JSON. */
    HCN_E_INVALID_JSON(
            0x803B001B,
            "a JSON document for the network service was refused",
            "Check its text and its types; flags are a number there, although the documentation shows them as texts"),
    /** Invalid reference. */
    HCN_E_INVALID_JSON_REFERENCE(0x803B001C, "a JSON document refers to something that is not there"),
    /** Endpoints are not shared. */
    HCN_E_ENDPOINT_SHARING_DISABLED(0x803B001D, "endpoints cannot be shared"),
    /** Not an address here. */
    HCN_E_INVALID_IP(0x803B001E, "the IP address is wrong, or in none of the subnets"),
    /** No such extension. */
    HCN_E_SWITCH_EXTENSION_NOT_FOUND(0x803B001F, "the switch has no such extension"),
    /** The service is stopping. */
    HCN_E_MANAGER_STOPPED(0x803B0020, "the network service is stopping"),
    /** No such module. */
    GCN_E_MODULE_NOT_FOUND(0x803B0021, "a module of the guest's network service is not there"),
    /** Nobody handles it. */
    GCN_E_NO_REQUEST_HANDLERS(0x803B0022, "nothing in the guest's network service handles the request"),
    /** Not supported in the guest. */
    GCN_E_REQUEST_UNSUPPORTED(0x803B0023, "the guest's network service does not support the request"),
    /** Run-time keys failed. */
    GCN_E_RUNTIMEKEYS_FAILED(0x803B0024, "the container could not be given its run-time keys"),
    /** The adapter does not come. */
    GCN_E_NETADAPTER_TIMEOUT(0x803B0025, "the network adapter did not come up in time"),
    /** No such adapter in the guest. */
    GCN_E_NETADAPTER_NOT_FOUND(0x803B0026, "the guest has no such network adapter"),
    /** No such compartment. */
    GCN_E_NETCOMPARTMENT_NOT_FOUND(0x803B0027, "there is no such network compartment"),
    /** No such interface. */
    GCN_E_NETINTERFACE_NOT_FOUND(0x803B0028, "there is no such network interface"),
    /** There is a default namespace. */
    GCN_E_DEFAULTNAMESPACE_EXISTS(0x803B0029, "there is a default namespace already"),
    /** Connection sharing is off. */
    HCN_E_ICS_DISABLED(
            0x803B002A,
            "Internet Connection Sharing is disabled, which NAT needs",
            "Let the Windows service SharedAccess start"),
    /** The endpoint is in a namespace. */
    HCN_E_ENDPOINT_NAMESPACE_ALREADY_EXISTS(0x803B002B, "the endpoint is in a network namespace already"),
    /** Something still refers to it. */
    HCN_E_ENTITY_HAS_REFERENCES(0x803B002C, "something still refers to it, so it cannot be removed"),
    /** No internal port. */
    HCN_E_INVALID_INTERNAL_PORT(0x803B002D, "the internal port is missing or zero"),
    /** The namespace cannot be attached. */
    HCN_E_NAMESPACE_ATTACH_FAILED(0x803B002E, "the network namespace could not be attached"),
    /** Not an address to use. */
    HCN_E_ADDR_INVALID_OR_RESERVED(0x803B002F, "an address is wrong or reserved"),
    /** Not a prefix. */
    HCN_E_INVALID_PREFIX(0x803B0030, "the prefix is wrong"),
    /** The object is gone. */
    HCN_E_OBJECT_USED_AFTER_UNLOAD(0x803B0031, "the object was torn down before the call"),
    /** The subnet's settings are wrong. */
    HCN_E_INVALID_SUBNET(0x803B0032, "the settings of the subnet are wrong or not complete"),
    /** The IP subnet's settings are wrong. */
    HCN_E_INVALID_IP_SUBNET(0x803B0033, "the settings of the IP subnet are wrong or not complete"),
    /** The endpoint is not attached. */
    HCN_E_ENDPOINT_NOT_ATTACHED(0x803B0034, "the endpoint is not attached, and must be"),
    /** The endpoint is remote. */
    HCN_E_ENDPOINT_NOT_LOCAL(0x803B0035, "the endpoint is not local, and must be"),
    /** The policy is there once. */
    HCN_INTERFACEPARAMETERS_ALREADY_APPLIED(0x803B0036, "there can be one policy of interface parameters only"),
    /** No filtering platform. */
    HCN_E_VFP_NOT_ALLOWED(0x803B0037, "the network's type needs the virtual filtering platform, which is not there");

    private final int code;
    private final String meaning;
    private final String advice;

    HcnError(int code, String meaning) {
        this(code, meaning, "");
    }

    HcnError(int code, String meaning, String advice) {
        this.code = code;
        this.meaning = meaning;
        this.advice = advice;
    }

    @Override
    public int code() {
        return code;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public String advice() {
        return advice;
    }
}
