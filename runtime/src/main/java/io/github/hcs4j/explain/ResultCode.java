package io.github.hcs4j.explain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An error code that a text has.
 *
 * @param code the HRESULT; for {@code 0xC037xxxx}, the form that HCS writes into events and result documents, the HRESULT
 *     {@code 0x8037xxxx} that names the same error
 * @param error the error; {@code null} if the code is not documented
 * @param spellings how the text writes it, each spelling once, in the order of the text; at most sixteen
 */
public record ResultCode(int code, @Nullable KnownError error, List<String> spellings) {

    private static final int INNER_FACILITY = 0xC037_0000;
    private static final int HCS_FACILITY = 0x8037_0000;
    private static final int HCN_FACILITY = 0x803B_0000;
    private static final int WIN32_FACILITY = 0x8007_0000;
    private static final int FACILITY = 0xFFFF_0000;
    private static final int NUMBER = 0xFFFF;

    /** Copies the list. */
    public ResultCode {
        spellings = List.copyOf(spellings);
    }

    /** The HRESULT that names the same error. */
    static int canonical(int code) {
        return (code & FACILITY) == INNER_FACILITY ? HCS_FACILITY | (code & NUMBER) : code;
    }

    /** The HRESULT of an error of Win32. */
    static int ofWin32(int error) {
        return WIN32_FACILITY | error;
    }

    /** Whether a number can hardly be anything but an error code of HCS, HCN or Win32. */
    static boolean isLikelyOne(int code) {
        int facility = canonical(code) & FACILITY;
        return facility == HCS_FACILITY || facility == HCN_FACILITY || facility == WIN32_FACILITY;
    }

    /**
     * The symbolic name.
     *
     * @return such as {@code HCS_E_INVALID_JSON}; empty if the code is not documented
     */
    public Optional<String> name() {
        return Optional.ofNullable(error).map(KnownError::name);
    }

    /**
     * The code as people write it.
     *
     * @return such as {@code 0x8037010D}
     */
    public String hex() {
        return String.format(Locale.ROOT, "0x%08X", code);
    }

    /**
     * What it means.
     *
     * @return one clause; of a code that is not documented, whose it is
     */
    public String meaning() {
        if (error != null) {
            return error.meaning();
        }
        return switch (code & FACILITY) {
            case HCS_FACILITY -> "an error of virtualization without a documented name";
            case HCN_FACILITY -> "an error of the Host Compute Network service without a documented name";
            case WIN32_FACILITY ->
                "error " + (code & NUMBER) + " of Windows; on Windows, net helpmsg " + (code & NUMBER)
                        + " prints what it means";
            default -> "not an error of HCS that is documented";
        };
    }
}
