package io.github.hcs4j.explain;

import java.util.Map;
import java.util.stream.Collectors;

/** The parts of a code: its severity, whose it is, and its number. */
final class Facility {

    /** What Docker and hcsshim take for the exit status of a process where HCS tells none. */
    private static final int NO_STATUS = -1;

    private static final int COLUMNS = 3;

    /** Set in an HRESULT that is an NTSTATUS. */
    private static final int NT_BIT = 0x1000_0000;

    /** How an HRESULT begins that is the NTSTATUS of a failure. */
    private static final int FIRST_OF_NT = 0xD000_0000;

    private static final int FIRST_OF_HRESULT = 0x8000_0000;

    private static final int HIGHEST = 0xFF00_0000;

    private static final int UPPER = 0xFFFF_0000;
    private static final int NUMBER = 0xFFFF;

    /** HCS and the driver under it share a facility; the numbers of HCS begin here. */
    private static final int FIRST_OF_HCS = 0x100;

    private static final int HCS = 0x8037_0000;
    private static final int HCS_AS_STATUS = 0xC037_0000;
    private static final int HCN = 0x803B_0000;
    private static final int WIN32 = 0x8007_0000;
    private static final int VIRTUAL_DISK = 0xC03A_0000;
    private static final int HYPERVISOR = 0xC035_0000;
    private static final int STATUS = 0xC000_0000;

    /** Set in no HRESULT, and in an NTSTATUS that tells something or is a failure. */
    private static final int OF_STATUS = 0x4000_0000;

    /** Set in a code that is none of Microsoft's. */
    private static final int OF_CUSTOMER = 0x2000_0000;

    private static final int HRESULT_FACILITY = 0x7FF;
    private static final int STATUS_FACILITY = 0xFFF;
    private static final int FACILITY_SHIFT = 16;

    private static final Map<String, String> OWNERS = DataTable.rows("facilities.tsv", COLUMNS)
            .collect(Collectors.toMap(row -> key(row.get(0), DataTable.number(row.get(1))), row -> row.get(2)));

    private Facility() {}

    private static String key(String kind, int number) {
        return kind + number;
    }

    /**
     * The usual form of a code: HCS writes its own as an NTSTATUS too, and an NTSTATUS can be written as an
     * HRESULT.
     */
    static int canonical(int code) {
        int plain = (code & HIGHEST) == FIRST_OF_NT ? code & ~NT_BIT : code;
        return (plain & UPPER) == HCS_AS_STATUS && (plain & NUMBER) >= FIRST_OF_HCS ? HCS | (plain & NUMBER) : plain;
    }

    /** The HRESULT of an error of Win32. */
    static int ofWin32(int error) {
        return WIN32 | error;
    }

    /** Whether a code has an error number: its lower half is not 0, and it is not -1. */
    static boolean hasNumber(int code) {
        return (code & NUMBER) != 0 && code != -1;
    }

    /** Whether a negative number can be a code: an HRESULT or NTSTATUS of a facility that Windows has. */
    static boolean canBeOne(int code) {
        int highest = canonical(code) & HIGHEST;
        return highest == FIRST_OF_HRESULT || highest == STATUS;
    }

    /** Whether a number can hardly be anything but an error code that HCS passes on. */
    static boolean isLikelyOne(int code) {
        int upper = canonical(code) & UPPER;
        return upper == HCS
                || upper == HCS_AS_STATUS
                || upper == HCN
                || upper == WIN32
                || upper == VIRTUAL_DISK
                || upper == HYPERVISOR
                || (upper == STATUS && hasNumber(code));
    }

    /** Whether a code is a status of the kernel in general. */
    static boolean isStatus(int code) {
        return (code & UPPER) == STATUS;
    }

    /** Says of a code that is in no table what can be said of any. */
    static String describe(int code) {
        if (code == NO_STATUS) {
            return "-1, which programs give as the exit status of a process whose status they do not know";
        }
        boolean isStatus = (code & OF_STATUS) != 0;
        int facility = (code >>> FACILITY_SHIFT) & (isStatus ? STATUS_FACILITY : HRESULT_FACILITY);
        int number = code & NUMBER;
        String kind = isStatus ? "NTSTATUS" : "HRESULT";
        boolean isOfProgram = (code & OF_CUSTOMER) != 0;
        String owner = isOfProgram ? null : OWNERS.get(key(kind, facility));
        String parts = (code < 0 ? "a failure" : "no failure") + ", facility " + facility
                + (owner == null ? "" : ", which is " + owner) + ", number " + number
                + (isOfProgram ? "; bit 29 is set, so a program defines it and not Windows" : "");
        return (code & UPPER) == WIN32
                ? "error " + number + " of Windows, without a name here (" + parts + "); on Windows, net helpmsg "
                        + number + " prints what it means"
                : "a code without a name here: " + parts;
    }
}
