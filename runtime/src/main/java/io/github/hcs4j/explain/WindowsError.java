package io.github.hcs4j.explain;

/**
 * Errors of Windows itself that HCS passes on. Names and numbers are those of {@code winerror.h}, and of {@code
 * wbemcli.h} for the one of WMI; an error of Win32 is an HRESULT {@code 0x8007xxxx}.
 */
public enum WindowsError implements KnownError {
    /** A file is not there. */
    ERROR_FILE_NOT_FOUND(
            0x80070002,
            "there is no such file",
            "Look up each path that the document names, on the host that runs it: disks, layers, the guest state"),
    /** A folder is not there. */
    ERROR_PATH_NOT_FOUND(
            0x80070003,
            "there is no such folder",
            "Look up each folder that the document names, on the host that runs it: shares, layers, mapped directories"),
    /** Not permitted. */
    E_ACCESSDENIED(
            0x80070005,
            "access is denied",
            "Run as an administrator or a member of Hyper-V Administrators, and give the virtual machine access to each"
                    + " of its disks and files with HcsGrantVmAccess: it opens them under an account of its own"),
    /** The data are no good. */
    ERROR_INVALID_DATA(
            0x8007000D,
            "the data are not valid; Windows of 2022 says this of a JSON document where others say"
                    + " HCS_E_INVALID_JSON",
            ""),
    /** No memory. */
    E_OUTOFMEMORY(
            0x8007000E,
            "there is not enough memory",
            "Give the virtual machine less memory, or let it be overcommitted (AllowOvercommit), or free some on the"
                    + " host"),
    /** Somebody else has the file open. */
    ERROR_SHARING_VIOLATION(
            0x80070020,
            "another process has the file open",
            "Find out who has the disk open: a virtual machine that still runs, or a mount of it on the host"),
    /** Not supported. */
    ERROR_NOT_SUPPORTED(0x80070032, "the request is not supported", ""),
    /** An argument is wrong. */
    E_INVALIDARG(
            0x80070057,
            "an argument is wrong",
            "Check the values of the document, and whether handles and identifiers given to the call are right"),
    /** The disk is full. */
    ERROR_DISK_FULL(0x80070070, "the disk is full", "Make room on the volume that holds the disks or layers"),
    /** The name is taken. */
    ERROR_ALREADY_EXISTS(0x800700B7, "it exists already", "Take another name, or remove what is there"),
    /** Not found. */
    ERROR_NOT_FOUND(
            0x80070490,
            "an element is not there",
            "Look up each identifier that the document or request names: endpoints, devices, resource paths"),
    /** Windows is short of something. */
    ERROR_NO_SYSTEM_RESOURCES(
            0x800705AA,
            "Windows has not enough resources, most often memory in one piece",
            "Give the virtual machine less memory, or let it be overcommitted (AllowOvercommit), or free some on the"
                    + " host"),
    /** It took too long. */
    ERROR_TIMEOUT(0x800705B4, "the time for it ran out", "See whether the guest hangs or the host is overloaded"),
    /** The object is there already. */
    ERROR_OBJECT_ALREADY_EXISTS(
            0x80071392,
            "the object exists already",
            "See that no two mapped directories of the container have the same ContainerPath, and no two devices the"
                    + " same key"),
    /** Not implemented. */
    E_NOTIMPL(0x80004001, "it is not implemented on this Windows", "Use a newer Windows, or leave it out"),
    /** Something failed. */
    E_FAIL(
            0x80004005,
            "something failed that has no code of its own",
            "Read the events of the result document, or the event log Microsoft-Windows-Hyper-V-Compute"),
    /** WMI was given a wrong parameter. */
    WBEM_E_INVALID_PARAMETER(0x80041008, "a parameter is wrong, says WMI, by which Hyper-V takes its settings", "");

    private final int code;
    private final String meaning;
    private final String advice;

    WindowsError(int code, String meaning, String advice) {
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
