package io.github.hcs4j.validate;

import io.github.hcs4j.document.Direction;
import io.github.hcs4j.document.Place;
import io.github.hcs4j.document.Spot;
import io.github.hcs4j.document.TypeSchema;
import io.github.hcs4j.document.VersionScope;
import io.github.hcs4j.json.Located;
import io.github.hcs4j.model.v2.GuestModifySettingRequest;
import io.github.hcs4j.model.v2.ModifySettingRequest;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.ScalarType;
import io.github.hcs4j.validate.Finding.Code;
import io.github.hcs4j.validate.Findings.At;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The messages that a program on the host and the agent in a guest send each other, told by the names at their top. All
 * have {@code ContainerId}, which no document of HCS has. The names are those of hcsshim, internal/gcs/prot.
 */
enum GuestMessage {
    /** Changes a container or the guest. */
    MODIFY_SETTINGS("a request to change settings", "Request"),
    CREATE("a request to create a container", "ContainerConfig"),
    NEGOTIATE_PROTOCOL("a request to agree on a version of the protocol", "MinimumVersion", "MaximumVersion"),
    NOTIFICATION("a notification from the guest", "Type", "Operation", "Result"),
    MODIFY_SERVICE("a request to change the agent's settings", "PropertyType", "Settings"),
    EXECUTE_PROCESS("a request to start a process", "Settings"),
    RESIZE_CONSOLE("a request to resize a console", "ProcessId", "Height", "Width"),
    WAIT_FOR_PROCESS("a request to wait for a process", "ProcessId", "TimeoutInMs"),
    SIGNAL_PROCESS("a request to signal a process", "ProcessId"),
    GET_PROPERTIES("a request for properties", "Query"),
    /** To start or to end a container, and others that name no more than it. */
    OTHER("a request", "ActivityId");

    private static final String CONTAINER = "ContainerId";

    /** What messages have beside the names of their kinds. */
    private static final Set<String> COMMON = Set.of(CONTAINER, "ActivityId", "ocsc", "Options", "ResultInfo");

    private static final String REQUEST = "Request";

    private final String what;
    private final List<String> names;

    GuestMessage(String what, String... names) {
        this.what = what;
        this.names = List.of(names);
    }

    /** What kind of message a document is, if it is one: it has the names of the protocol and no other. */
    static Optional<GuestMessage> of(Located document) {
        Set<String> present = NetworkDocument.names(document);
        return document instanceof Located.ObjectValue
                        && present.contains(CONTAINER)
                        && present.stream().allMatch(GuestMessage::isOfProtocol)
                ? Stream.of(values())
                        .filter(kind -> present.containsAll(kind.names))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isOfProtocol(String name) {
        return COMMON.contains(name) || Stream.of(values()).anyMatch(kind -> kind.names.contains(name));
    }

    /** Says what the document is, and checks the request in it, which goes to the guest as it is. */
    void report(Located document, Findings findings, VersionScope versions) {
        Optional<Located> request = request(document);
        findings.warning(
                Code.GUEST_MESSAGE,
                At.value(Place.root(ScalarType.ANY), document),
                "a message between host and guest: " + what,
                "a document of HCS, or an OCI runtime spec",
                () -> request.isPresent()
                        ? "only its Request was looked at: HCS has no document like the rest"
                        : "nothing in it was looked at: HCS has no such document");
        request.ifPresent(value -> new Walk(
                        TypeSchema.of(GuestModifySettingRequest.TYPE), Direction.TO_GUEST, true, findings, false)
                .part(type(value), value, new Spot(Place.root(ScalarType.ANY).entry(REQUEST), versions)));
    }

    private static Optional<Located> request(Located document) {
        return document instanceof Located.ObjectValue message
                ? message.entries().stream()
                        .filter(entry -> entry.name().equals(REQUEST))
                        .<Located>map(Located.Entry::value)
                        .filter(Located.ObjectValue.class::isInstance)
                        .findFirst()
                : Optional.empty();
    }

    /** A Windows guest is asked as HCS is, by a resource path; the guest's own resources have a type. */
    private static ModelType<?> type(Located request) {
        return NetworkDocument.names(request).contains("ResourcePath")
                ? ModifySettingRequest.TYPE
                : GuestModifySettingRequest.TYPE;
    }
}
