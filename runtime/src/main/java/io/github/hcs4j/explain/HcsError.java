package io.github.hcs4j.explain;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The errors of the Host Compute Service. Names and numbers are those of Microsoft's reference page "HCS Error Code"
 * (Virtualization-Documentation, {@code virtualization/api/hcs/Reference/HCSHResult.md}) and of {@code winerror.h} in the
 * Windows SDK 10.0.22621; the two {@code ERROR_VMCOMPUTE} ones, which have no other name, are from {@code winerror.h}
 * alone.
 */
public enum HcsError implements KnownError {
    /** It ended while it was starting. */
    HCS_E_TERMINATED_DURING_START(
            0x80370100,
            "the virtual machine or container ended while it was starting",
            "Read the guest's console or crash dump and the event log Microsoft-Windows-Hyper-V-Worker of the host: the"
                    + " cause is in the guest or in its disks, the document was accepted"),
    /** The image is for another Windows than the host's. */
    HCS_E_IMAGE_MISMATCH(
            0x80370101,
            "the operating system of the image and that of the host do not go together",
            "Use an image of the host's own Windows build, or run the container with Hyper-V isolation, which takes"
                    + " older images"),
    /** Virtual machines cannot run here. */
    HCS_E_HYPERV_NOT_INSTALLED(
            0x80370102,
            "the virtual machine needs a feature of Windows that is not there: Hyper-V",
            "Turn on the Windows features Hyper-V (on a server the role; on editions without it Virtual Machine"
                    + " Platform), let the firmware allow virtualization, and restart; in a virtual machine, nested"
                    + " virtualization must be on"),
    /** Not an error: it goes on. */
    ERROR_VMCOMPUTE_OPERATION_PENDING(
            0x80370103,
            "the operation was begun and goes on; its end comes as a notification",
            "Wait for the notification: this is no failure"),
    /** Notifications are lost. */
    ERROR_VMCOMPUTE_TOO_MANY_NOTIFICATIONS(
            0x80370104, "more notifications came than the receiver took", "Take notifications faster, or ask again"),
    /** Not now. */
    HCS_E_INVALID_STATE(
            0x80370105,
            "the virtual machine or container is not in a state that allows the operation",
            "Ask for its state first; only what was created can be started, and only what runs can be changed, paused or"
                    + " shut down"),
    /** It ended by itself. */
    HCS_E_UNEXPECTED_EXIT(
            0x80370106,
            "the virtual machine or container ended although nobody asked it to",
            "Look at the attribution of its exit and at the event logs Microsoft-Windows-Hyper-V-Compute and"
                    + " Microsoft-Windows-Hyper-V-Worker"),
    /** Somebody ended it by force. */
    HCS_E_TERMINATED(
            0x80370107,
            "the virtual machine or container was ended by force",
            "Nothing, if it was meant; otherwise find the client that terminated it, or that closed its last handle"
                    + " while ShouldTerminateOnLastHandleClosed was true"),
    /** The guest cannot be reached. */
    HCS_E_CONNECT_FAILED(
            0x80370108,
            "no connection to the virtual machine or container could be made",
            "See whether its guest has come up and runs the agent that HCS talks to"),
    /** The guest does not answer. */
    HCS_E_CONNECTION_TIMEOUT(
            0x80370109,
            "the virtual machine or container did not answer in time",
            "See whether the guest hangs or the host is overloaded; then try again"),
    /** The guest hung up. */
    HCS_E_CONNECTION_CLOSED(
            0x8037010A,
            "the connection with the virtual machine or container was closed",
            "See whether the guest, or the agent in it, has crashed or restarted"),
    /** The guest does not know the message. */
    HCS_E_UNKNOWN_MESSAGE(0x8037010B, "a message came, inside HCS, that its receiver does not know", ""),
    /** Host and guest have no common language. */
    HCS_E_UNSUPPORTED_PROTOCOL_VERSION(0x8037010C, "host and guest have no version of their protocol in common", ""),
    /** A JSON document was refused. */
    HCS_E_INVALID_JSON(
            0x8037010D,
            "a JSON document was refused: it is no JSON, or has a member or a value that its reader does not take",
            ""),
    /** No such system. */
    HCS_E_SYSTEM_NOT_FOUND(
            0x8037010E,
            "there is no virtual machine or container with this identifier",
            "List the systems that there are with HcsEnumerateComputeSystems: it may have ended, or its identifier is"
                    + " spelt in another way"),
    /** The identifier is taken. */
    HCS_E_SYSTEM_ALREADY_EXISTS(
            0x8037010F,
            "there is a virtual machine or container with this identifier already",
            "Take another identifier, or terminate and close the one that is there"),
    /** It does not run. */
    HCS_E_SYSTEM_ALREADY_STOPPED(
            0x80370110,
            "the virtual machine or container does not run any more",
            "Nothing, if it was to be stopped; otherwise create it anew: what has stopped cannot be started again"),
    /** Host and guest misunderstand each other. */
    HCS_E_PROTOCOL_ERROR(0x80370111, "host and guest did not understand each other", ""),
    /** A layer is in no known format. */
    HCS_E_INVALID_LAYER(
            0x80370112,
            "a layer of the image has no format that is known",
            "Pull or import the image again, and see that each layer folder is a whole one"),
    /** The image is a preview. */
    HCS_E_WINDOWS_INSIDER_REQUIRED(
            0x80370113,
            "the image is for members of the Windows Insider Program",
            "Take a released image, or join the program on this host"),
    /** A service is not there. */
    HCS_E_SERVICE_NOT_AVAILABLE(
            0x80370114,
            "a feature of Windows that the operation needs is not installed",
            "Turn on the Windows features that HCS belongs to, Containers or Hyper-V (on a client also Virtual Machine"
                    + " Platform), and see that the service vmcompute runs"),
    /** Nothing was started on the operation. */
    HCS_E_OPERATION_NOT_STARTED(
            0x80370115,
            "nothing was begun with this operation handle",
            "Give the handle to the call that begins the work before its result is waited for"),
    /** The handle is in use. */
    HCS_E_OPERATION_ALREADY_STARTED(
            0x80370116,
            "this operation handle is in use already",
            "Create an operation handle for each call, with HcsCreateOperation"),
    /** Not done yet. */
    HCS_E_OPERATION_PENDING(0x80370117, "the operation goes on", "Wait for its result with HcsWaitForOperationResult"),
    /** Waited too short. */
    HCS_E_OPERATION_TIMEOUT(
            0x80370118,
            "the operation was not done in the time that was given",
            "Wait longer, or again: the operation itself goes on"),
    /** There is a callback already. */
    HCS_E_OPERATION_SYSTEM_CALLBACK_ALREADY_SET(
            0x80370119,
            "a callback for events is registered on this handle already",
            "Register one callback for a handle, or open another handle"),
    /** The result does not fit into memory. */
    HCS_E_OPERATION_RESULT_ALLOCATION_FAILED(
            0x8037011A, "there was no memory for the result of the operation", "Free memory on the host"),
    /** The caller may not. */
    HCS_E_ACCESS_DENIED(
            0x8037011B,
            "the caller may not use virtual machines or containers",
            "Run as an administrator, or put the account into the group Hyper-V Administrators and sign in again"),
    /** The guest is broken. */
    HCS_E_GUEST_CRITICAL_ERROR(
            0x8037011C,
            "the guest reported an error that it cannot go on from, and was stopped or restarted",
            "Read the guest's crash dump; GuestCrashReporting in the document says where one is written"),
    /** Nothing is known of the process. */
    HCS_E_PROCESS_INFO_NOT_AVAILABLE(
            0x8037011D,
            "there is no information about the process",
            "Ask again when it has started, or before it ends"),
    /** The service went away. */
    HCS_E_SERVICE_DISCONNECT(
            0x8037011E,
            "the service that runs virtual machines and containers went away",
            "See whether the service vmcompute crashed or was restarted, and open all handles again"),
    /** The process has ended. */
    HCS_E_PROCESS_ALREADY_STOPPED(0x8037011F, "the process has ended already", "Nothing, if it was to be ended"),
    /** It was not configured for that. */
    HCS_E_SYSTEM_NOT_CONFIGURED_FOR_OPERATION(
            0x80370120,
            "the document that the system was created from does not provide for the operation",
            "Add the device, service or connection that the operation needs to the document, and create the system"
                    + " anew"),
    /** Somebody cancelled it before. */
    HCS_E_OPERATION_ALREADY_CANCELLED(
            0x80370121, "the operation was cancelled before", "Nothing, if it was to be cancelled");

    private static final String PREFIX = "HCS_E_";
    private static final String INNER_PREFIX = "ERROR_VMCOMPUTE_";

    private final int code;
    private final String meaning;
    private final String advice;

    HcsError(int code, String meaning, String advice) {
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

    static Optional<KnownError> ofInnerName(String name) {
        if (!name.startsWith(INNER_PREFIX)) {
            return Optional.empty();
        }
        String outer = PREFIX + name.substring(INNER_PREFIX.length());
        return Stream.<KnownError>of(values())
                .filter(error -> error.name().equals(outer))
                .findFirst();
    }
}
