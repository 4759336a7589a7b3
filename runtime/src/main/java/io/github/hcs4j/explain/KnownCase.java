package io.github.hcs4j.explain;

import static io.github.hcs4j.explain.KnownEvent.BOOT_NOT_SECURE;
import static io.github.hcs4j.explain.KnownEvent.CONFIGURATION_INVALID;
import static io.github.hcs4j.explain.KnownEvent.HYPERV_MISSING;
import static io.github.hcs4j.explain.KnownEvent.NOTHING_BOOTED;
import static io.github.hcs4j.explain.KnownEvent.NO_BOOT_DEVICE;
import static io.github.hcs4j.explain.KnownEvent.QUERY_INVALID;

import io.github.hcs4j.explain.Explanation.Advice;
import io.github.hcs4j.explain.Explanation.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cases that people have met, each with what it is known by and what helped. They were collected from public issues and
 * sources, of hcsshim, containerd, Docker, appsandbox, hcsctl and others; the cause is known, or was found to be
 * likely, in each.
 */
enum KnownCase {
    NO_SUCH_MEMBER(
            clues -> clues.isRefused() && clues.names(KnownCase::isNowhere),
            "No schema has this member there, and HCS takes no other: remove it or correct its name; mind upper and"
                    + " lower case, and that it may belong to another object"),
    NEWER_MEMBER(
            clues -> clues.isRefused() && clues.names(KnownCase::isDated),
            "The schema has this member, so it can be newer than its reader, which is strict. Leave it out, above"
                    + " all where its value is the default, or raise what reads the document: the host, or for a"
                    + " message to a guest the image of the utility VM. FilterType is one that guests of Windows"
                    + " Server 2022 refuse"),
    REMOVED_DRAFT(
            clues -> clues.isRefused()
                    && (clues.mentions("hostedsettings")
                            || clues.mentions("uefi_device")
                            || clues.hasFormatOfDraft()
                            || clues.names(member -> member.path().endsWith(".UEFI"))),
            "This is a name of a draft of schema v2 that was dropped in 2018: HostedSettings is GuestRequest now,"
                    + " UEFI is Uefi, uefi_device is DeviceType, and the image format VHD1 is written Vhd1"),
    SHUTDOWN_OPTIONS(
            clues -> (clues.has(QUERY_INVALID) || clues.isUnreadable()) && clues.mentions("shutdown"),
            "HcsShutDownComputeSystem was given null or an empty text as its options. Unlike start and terminate it"
                    + " wants a document: give {} or, better, {\"Mechanism\": \"GuestConnection\"} or"
                    + " {\"Mechanism\": \"IntegrationService\"}, whichever the document provided for"),
    EMPTY_QUERY(
            clues -> clues.has(QUERY_INVALID) && !clues.mentions("shutdown"),
            "The query of a call was no JSON. For the default properties give null as the query, not an empty text. The"
                    + " same is said of HcsShutDownComputeSystem when its options are null, which it does not take"),
    BYTE_ORDER_MARK(
            clues -> clues.isUnreadable() && !clues.has(QUERY_INVALID),
            "The document may begin with a byte order mark, as some editors and PowerShell write one: save it as UTF-8"
                    + " without one"),
    NOT_JSON(
            clues -> clues.isUnreadable() && !clues.has(QUERY_INVALID),
            "The text that came as the document is no JSON: look for a comma before a closing bracket, a single"
                    + " backslash in a path, or an empty or null text (hcs format --as ComputeSystem FILE shows line"
                    + " and column). Microsoft's own tutorial has had a sample that is not valid"),
    WHOLE_MESSAGE(
            clues -> clues.names().isEmpty()
                    && (clues.has(CONFIGURATION_INVALID) || (clues.codes("HCS_E_INVALID_JSON") && !clues.saysMore())),
            "Nothing here says what was refused. The whole result document of the operation, or the event log"
                    + " Microsoft-Windows-Hyper-V-Compute, has the place as a path that begins with $. The usual"
                    + " causes: a member that the host or the guest is too old for, a member that no schema has, a"
                    + " text that is no JSON or begins with a byte order mark, and null as the options of a shutdown"),
    HYPERV_ROLE(
            clues -> clues.codes("HCS_E_INVALID_JSON") && !clues.saysMore(),
            "Where even a minimal document is refused, the Hyper-V role is missing from the host: install it and"
                    + " restart"),
    HYPERV_NOT_INSTALLED(
            clues -> clues.has(HYPERV_MISSING) && !clues.codes("HCS_E_HYPERV_NOT_INSTALLED"),
            "Turn on the Windows feature Hyper-V on the host, let its firmware allow virtualization, and restart"),
    HOST_AND_GUEST(
            clues -> clues.codes("HCS_E_UNKNOWN_MESSAGE")
                    || clues.codes("HCS_E_UNSUPPORTED_PROTOCOL_VERSION")
                    || clues.codes("HCS_E_PROTOCOL_ERROR")
                    || (clues.isJson() && clues.isAtStart() && !clues.saysMore()),
            "Host and guest disagree about their messages because they are of different Windows releases: run an"
                    + " image of the host's own release, or an older released one; an image newer than its host does"
                    + " not work"),
    GUEST_AGENT(
            clues -> clues.isJson() && clues.isOfGuest() && clues.names().isEmpty(),
            "The guest refused a message, not the host the document: the member it did not take stands after Msg: in"
                    + " the log of the agent, vmcomputeagent, in the guest. It is most often one that the host or"
                    + " its shim knows and an older image does not"),
    CONSTRUCT(
            clues -> clues.isConstruct() && clues.isOfValue(),
            "The document was read without complaint, and a value in it was refused when the system was built: do"
                    + " not look for a wrong name, halve the document until it is accepted"),
    CONSTRUCT_UNCLEAR(
            clues -> clues.isConstruct() && clues.isOfUnknownCodes(),
            "Neither code nor document says whether a value was refused or something on the host was in the way:"
                    + " the event logs Microsoft-Windows-Hyper-V-Compute and Microsoft-Windows-Hyper-V-Worker of that"
                    + " moment say more"),
    EXCLUSIVE_MEMBERS(
            clues -> clues.isConstruct() && clues.codes("HCS_E_INVALID_JSON"),
            "Two members that exclude each other may be there, such as a file for the firmware beside its parameters in"
                    + " Chipset: leave one of them out"),
    ENDPOINT_SPELLING(
            clues -> clues.isConstruct() && clues.codes("HCS_E_INVALID_JSON"),
            "EndpointId of a network adapter is compared with the text that HNS has: write it in lower case without"
                    + " braces"),
    NOT_ON_THIS_HOST(
            clues -> (clues.isJson() && clues.mentions("hclenabled"))
                    || (clues.isConstruct() && clues.codes("HCS_E_INVALID_JSON")),
            "A setting may be one that only other builds or editions of Windows have, such as HclEnabled for"
                    + " confidential virtual machines: leave it out"),
    MEMORY_SIZE(
            clues -> clues.isConstruct() && clues.codes("WBEM_E_INVALID_PARAMETER"),
            "The size of the memory was suspected of this: with 8006 MB a machine was refused that was built with"
                    + " 8000 MB. The rule is not documented; try a SizeInMB that is a multiple of 64"),
    PROPERTY_TYPE(
            clues -> clues.isJson() && clues.mentions("query failed") && !clues.isUnreadable(),
            "The query asks for a type of property that this build of Windows does not have, such as"
                    + " ProcessorCapabilities on an older one: ask for it on newer builds only, and go on without it"),
    SHUTDOWN_UNSUPPORTED(
            clues -> clues.codes("ERROR_NOT_SUPPORTED") && clues.mentions("shutdown"),
            "Nothing in the guest is there to shut it down. HCS ignores without a word what is newer than the"
                    + " document's SchemaVersion, and Services, with its Shutdown, is newer than the first ones:"
                    + " raise the version to one that has it. Name the Mechanism in the options of the shutdown, or"
                    + " terminate the system instead"),
    BOOT_DEVICE(
            clues -> clues.has(NOTHING_BOOTED) || clues.has(NO_BOOT_DEVICE),
            "DevicePath of BootThis must be the name of a SCSI controller that the document has: otherwise the"
                    + " machine runs and boots nothing, without an error"),
    BOOT_SETTINGS(
            clues -> clues.has(NOTHING_BOOTED) || clues.has(BOOT_NOT_SECURE),
            "A disk with an installed Windows starts without BootThis; SecureBootTemplateId works only beside"
                    + " \"ApplySecureBootTemplate\": \"Apply\"; and StopOnReset must not be true while a setup restarts"
                    + " the machine"),
    COMPARTMENTS(
            clues -> clues.codes("ERROR_NO_SYSTEM_RESOURCES") && clues.mentions("createcompartment"),
            "The host could not make a network compartment for the container: it has run out of them, or of what"
                    + " they need. Remove containers and namespaces that are not used any more, and restart the host"
                    + " if compartments stay behind",
            "ERROR_NO_SYSTEM_RESOURCES"),
    MEMORY_OF_HOST(
            clues -> clues.isOfProcessContainer() && !clues.mentions("createcompartment") && clues.isShortOfMemory(),
            "There is no virtual machine here: it is the host that is short of memory or of other resources. End"
                    + " what is not needed on it",
            "ERROR_NO_SYSTEM_RESOURCES",
            "E_OUTOFMEMORY"),
    FILE_IN_GUEST(
            clues -> clues.isOfGuest() && clues.isOfMissingFile(),
            "The guest did not find a file or folder: look in the guest, not on the host. Its paths are those that"
                    + " the host gave it for disks and shares, so the layer, share or disk behind it may not have"
                    + " been attached, or the image lacks the file",
            "ERROR_FILE_NOT_FOUND",
            "ERROR_PATH_NOT_FOUND"),
    ACCESS_IN_GUEST(
            clues -> clues.isOfGuest() && clues.codes("E_ACCESSDENIED"),
            "The guest denied the access: the rights of the user in the guest count, not those on the host",
            "E_ACCESSDENIED"),
    PROCESS_IN_CONTAINER(
            clues -> clues.isOfProcess() && clues.isOfMissingFile(),
            "The program was looked for in the container: see that its path, and the folder that it is started in,"
                    + " exist in the image, and that it is a program and not a script or a command of a shell",
            "ERROR_FILE_NOT_FOUND",
            "ERROR_PATH_NOT_FOUND",
            "ERROR_DIRECTORY"),
    LAYER_FILES(
            clues -> clues.isOfLayer() && !clues.isOfGuest() && clues.isOfMissingFile(),
            "A folder of a layer is gone or not whole: remove the image and pull it again, and keep what scans or"
                    + " cleans up disks out of the folder of the layers",
            "ERROR_FILE_NOT_FOUND",
            "ERROR_PATH_NOT_FOUND",
            "ERROR_DIRECTORY"),
    LAYER_RIGHTS(
            clues -> clues.isOfLayer() && !clues.isOfGuest() && clues.codes("E_ACCESSDENIED"),
            "The layers of an image can be handled by administrators alone, with the rights to back up and restore"
                    + " files: run the program elevated, and see whether another program has a file of the layer open",
            "E_ACCESSDENIED"),
    LAYER_BUSY(
            clues -> clues.isOfLayer() && !clues.isOfGuest() && clues.codes("ERROR_SHARING_VIOLATION"),
            "Another program has a file of the layer open, such as a scanner for viruses, or a container that has not"
                    + " ended: keep scanners out of the folder of the layers, end the container, and try again",
            "ERROR_SHARING_VIOLATION"),
    WSL_FILES(
            clues -> clues.isOfWsl() && clues.isOfMissingFile(),
            "WSL made the document: look up the disk of the distribution (ext4.vhdx), and the kernel, the kernel"
                    + " modules and the swap file that .wslconfig names",
            "ERROR_FILE_NOT_FOUND",
            "ERROR_PATH_NOT_FOUND",
            "ERROR_DIRECTORY"),
    WSL_FEATURES(
            clues -> clues.isOfWsl() && clues.isOfMissingFeature(),
            "Turn on the Windows feature Virtual Machine Platform (wsl --install --no-distribution does), let the"
                    + " firmware allow virtualization, and restart; on a host that is a virtual machine itself,"
                    + " nested virtualization must be on",
            "HCS_E_HYPERV_NOT_INSTALLED",
            "HCS_E_SERVICE_NOT_AVAILABLE"),
    NETWORK_VALUE(
            clues -> clues.isOfNetwork() && clues.codes("E_INVALIDARG"),
            "The network service, HNS, refused a value: look at the network and the endpoint, such as addresses"
                    + " outside of the subnet or a name that no adapter of the host has",
            "E_INVALIDARG"),
    NETWORK_MISSING(
            clues -> clues.isOfNetwork() && clues.codes("ERROR_NOT_FOUND"),
            "The network service, HNS, did not find an adapter, a switch or a network: the adapter of the host that a"
                    + " network was built on may be gone, or a Windows feature was turned on and the host not yet"
                    + " restarted. Restart the host or the service hns, and create the network anew",
            "ERROR_NOT_FOUND"),
    NETWORK_TWICE(
            clues -> clues.isOfNetwork() && clues.codes("ERROR_OBJECT_ALREADY_EXISTS"),
            "The network service, HNS, has an object of this kind already, such as an endpoint with the same address or"
                    + " name that was left behind: remove it (Get-HnsEndpoint, Get-HnsNetwork), or take another",
            "ERROR_OBJECT_ALREADY_EXISTS"),
    NETWORK_FAILED(
            clues -> clues.isOfNetwork() && clues.codes("E_FAIL"),
            "The network service, HNS, does not say what failed: look at the event log"
                    + " Microsoft-Windows-Host-Network-Service, restart the service hns, and create the network anew",
            "E_FAIL"),
    FAILED_IN_GUEST(
            clues -> clues.isOfGuest() && clues.codes("E_FAIL"),
            "It failed in the guest: what its agent says beside the code tells more, and so do the log of the agent and"
                    + " the console of the utility VM",
            "E_FAIL"),
    VOLUME_PATH(
            clues -> clues.isHyperVContainerWithVolume(),
            "A v1 document with HvPartition has no VolumePath: that is for process-isolated containers. Leave it"
                    + " out, and keep LayerFolderPath on the drive of the layers");

    private static final List<KnownCase> KNOWN = List.of(values());

    private final Predicate<Clues> isMet;
    private final String text;
    private final Set<String> instead;

    /**
     * A case.
     *
     * @param isMet what it is known by
     * @param text the advice
     * @param instead the errors whose own advice, which knows nothing of the case, it takes the place of
     */
    KnownCase(Predicate<Clues> isMet, String text, String... instead) {
        this.isMet = isMet;
        this.text = text;
        this.instead = Set.of(instead);
    }

    /** Whether the schema has a member, and says since when. */
    private static boolean isDated(Member member) {
        return member.places().stream().anyMatch(place -> place.since() != null);
    }

    /** Whether the schema does not have a member where its path says. */
    private static boolean isNowhere(Member member) {
        return !member.isDocument() && (member.places().isEmpty() || member.missingIn() != null);
    }

    /** What is known to help. */
    static List<Advice> advice(Clues clues) {
        List<KnownCase> met =
                KNOWN.stream().filter(known -> known.isMet.test(clues)).toList();
        List<KnownEvent> events = clues.found().events().stream()
                .flatMap(event -> KnownEvent.of(event).stream())
                .toList();
        Set<String> replaced = Stream.concat(
                        met.stream().flatMap(known -> known.instead.stream()),
                        events.stream().flatMap(event -> event.instead().stream()))
                .collect(Collectors.toSet());
        List<Advice> advice = new ArrayList<>();
        met.forEach(known -> advice.add(new Advice(known.name(), known.text)));
        events.stream()
                .filter(event -> !event.advice().isEmpty())
                .forEach(event -> advice.add(new Advice(event.name(), event.advice())));
        clues.found().codes().stream()
                .flatMap(code -> Stream.ofNullable(code.error()))
                .filter(error -> !error.advice().isEmpty())
                .filter(error -> error.names().stream().noneMatch(replaced::contains))
                .forEach(error -> advice.add(new Advice(error.name(), error.advice())));
        return advice;
    }
}
