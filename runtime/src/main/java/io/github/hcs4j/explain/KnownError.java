package io.github.hcs4j.explain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An error that has a name: one of HCS, of its network service, or of what is under them: Windows, its kernel, virtual
 * disks, the hypervisor. There is one object for each, so they can be compared with {@code ==}.
 */
public final class KnownError {

    /** Names of errors that say that a value was not taken. */
    private static final Pattern OF_VALUE = Pattern.compile("(?:[A-Z]+_)*"
            + "(?:INVALID(?!_STATE|_HANDLE|_FUNCTION|_ACCESS|_LAYER|\\w*_STATE$)|INVALIDARG|OUT_OF_RANGE|BAD_ARGUMENTS)"
            + "\\w*");

    private final int code;
    private final List<String> names;
    private final List<String> phrases;
    private final String meaning;
    private final String advice;

    KnownError(int code, List<String> names, List<String> phrases, String meaning, String advice) {
        this.code = code;
        this.names = List.copyOf(names);
        this.phrases = List.copyOf(phrases);
        this.meaning = meaning;
        this.advice = advice;
    }

    /**
     * The symbolic name, as C headers have it.
     *
     * @return such as {@code HCS_E_INVALID_JSON}
     */
    public String name() {
        return names.get(0);
    }

    /** All its names: {@code E_ACCESSDENIED} is {@code ERROR_ACCESS_DENIED} as well. */
    List<String> names() {
        return names;
    }

    /**
     * The number.
     *
     * @return the HRESULT or NTSTATUS; negative if it stands for a failure
     */
    public int code() {
        return code;
    }

    /** What its message in English is known by, in lower case; empty if it has none that is told from others. */
    List<String> phrases() {
        return phrases;
    }

    /**
     * What it means.
     *
     * @return one clause
     */
    public String meaning() {
        if (!meaning.isEmpty()) {
            return meaning;
        }
        return phrases.isEmpty()
                ? "its name is all that is known of it"
                : "Windows says of it \"" + phrases.get(0) + '"';
    }

    /**
     * What to do about it, where the code alone is enough to tell.
     *
     * @return one sentence or two without the full stop at the end; empty if it depends on more than the code
     */
    public String advice() {
        return advice;
    }

    /** Whether the tables have a meaning for the error, so that a short number can stand for it. */
    boolean isExplained() {
        return !meaning.isEmpty();
    }

    /** Whether it says that a value was not taken, and not that something is missing or in the way. */
    boolean isOfValue() {
        return names.stream().anyMatch(name -> OF_VALUE.matcher(name).matches());
    }

    /**
     * Finds an error by its number.
     *
     * @param code the HRESULT or NTSTATUS; the form {@code 0xC037xxxx} that HCS writes into events, and an NTSTATUS as
     *     an HRESULT ({@code 0xD0000022}), are taken as well
     * @return the error, if a table has it
     */
    public static Optional<KnownError> of(int code) {
        return ErrorTable.ofCode(Facility.canonical(code));
    }

    /**
     * Finds an error by its symbolic name.
     *
     * @param name such as {@code HCS_E_INVALID_JSON}; {@code ERROR_VMCOMPUTE_INVALID_JSON}, the same error's name where
     *     it is written as {@code 0xC037010D}, is taken as well
     * @return the error, if a table has it
     */
    public static Optional<KnownError> named(String name) {
        return ErrorTable.ofName(name);
    }

    /**
     * All that are known.
     *
     * @return the errors of each table, in the order of their numbers
     */
    public static List<KnownError> all() {
        return ErrorTable.all();
    }

    /** Such as {@code HCS_E_INVALID_JSON}. */
    @Override
    public String toString() {
        return name();
    }
}
