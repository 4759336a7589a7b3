package io.github.hcs4j.document;

import io.github.hcs4j.type.ModelType;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Between whom a document goes: what can be said of an unknown member depends on who reads it. The schema files say it
 * by their names: replies are in {@code responses*} and {@code replies*}, requests to a guest in
 * {@code requests.guest*}. A table here has the rest.
 */
public enum Direction {
    /** Sent to HCS, which refuses members that it does not know. */
    TO_HCS,
    /** Sent to the guest of a utility VM, by HCS, which does not read it. */
    TO_GUEST,
    /** Written by HCS: a member that the model does not have is newer than the model. */
    FROM_HCS,
    /** Written by the agent in a guest, in answer to the host: as what HCS writes. */
    FROM_GUEST,
    /** A spec of the Open Container Initiative: HCS never sees it, and readers ignore members they do not know. */
    OCI,
    /** A document of a schema that this library knows nothing of. */
    OTHER;

    private static final String V2 = "hcs/v2/";
    private static final String REQUESTS_TO_GUESTS = "requests.guest";

    private static final Set<String> TO_GUESTS =
            definitions("hcs/v2#", "CimMount", "CombinedLayers", "HostedSystem", "MappedVirtualDisk");

    private static final Set<String> FROM_GUESTS = definitions("hcs/v2#", "GuestErrorRecord", "GuestResponse");

    private static final Set<String> FROM = Stream.of(
                    definitions(
                            "hcs/v1#",
                            "ContainerProperties",
                            "GuestConnectionInfo",
                            "GuestDefinedCapabilities",
                            "MappedVirtualDiskController",
                            "MemoryStats",
                            "NetworkStats",
                            "ProcessListItem",
                            "ProcessorStats",
                            "Statistics",
                            "StorageStats"),
                    definitions(
                            "hcs/v2#",
                            "BlackoutExitedEventDetails",
                            "CacheQueryStatsResponse",
                            "ContainerCredentialGuardInstance",
                            "ContainerCredentialGuardSystemInfo",
                            "ContainerMemoryInformation",
                            "GuestCrashSaveInfo",
                            "OperationSystemMigrationNotificationInfo",
                            "ProcessorCapabilitiesInfo"))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private static Set<String> definitions(String folder, String... names) {
        return Stream.of(names).map(name -> folder + name).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Between whom documents of a type go.
     *
     * @param type the type
     * @return the direction
     */
    public static Direction of(ModelType<?> type) {
        TypeSchema schema = TypeSchema.of(type);
        if (!schema.isOfHcs()) {
            return schema.isOfOci() ? OCI : OTHER;
        }
        String definition = TypeSchema.definition(type);
        String file = type.definition().replace("overlays/", "");
        if (FROM_GUESTS.contains(definition)) {
            return FROM_GUEST;
        }
        if (FROM.contains(definition) || file.startsWith(V2 + "responses") || file.startsWith(V2 + "replies")) {
            return FROM_HCS;
        }
        return TO_GUESTS.contains(definition) || file.startsWith(V2 + REQUESTS_TO_GUESTS) ? TO_GUEST : TO_HCS;
    }

    /**
     * Whether HCS or a guest reads the document.
     *
     * @return whether it is sent to one of them
     */
    public boolean isSent() {
        return this == TO_HCS || this == TO_GUEST;
    }

    /**
     * Whether the document is a reply of HCS or of a guest.
     *
     * @return whether one of them wrote it
     */
    public boolean isWritten() {
        return this == FROM_HCS || this == FROM_GUEST;
    }

    /**
     * Who wrote a reply.
     *
     * @return the writer, for people
     */
    public String writer() {
        return this == FROM_GUEST ? "the guest" : "HCS";
    }

    /**
     * Who refuses what it does not know.
     *
     * @return the receiver, for people
     */
    public String receiver() {
        return this == TO_GUEST ? "a Windows guest" : "HCS";
    }
}
