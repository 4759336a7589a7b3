package io.github.hcs4j.explain;

import java.util.Optional;
import java.util.stream.Stream;

/** An error that has a name: one that HCS, its network service or Windows itself documents. */
public sealed interface KnownError permits HcsError, HcnError, WindowsError {

    /**
     * The symbolic name, as C headers have it.
     *
     * @return such as {@code HCS_E_INVALID_JSON}
     */
    String name();

    /**
     * The number.
     *
     * @return the HRESULT; negative, as all that stand for a failure
     */
    int code();

    /**
     * What it means.
     *
     * @return one clause
     */
    String meaning();

    /**
     * What to do about it, where the code alone is enough to tell.
     *
     * @return one sentence or two without the full stop at the end; empty if it depends on more than the code
     */
    String advice();

    /**
     * Finds an error by its number.
     *
     * @param code the HRESULT; the form {@code 0xC037xxxx} that HCS writes into events is taken as well
     * @return the error, if it is documented
     */
    static Optional<KnownError> of(int code) {
        int hresult = ResultCode.canonical(code);
        return all().filter(error -> error.code() == hresult).findFirst();
    }

    /**
     * Finds an error by its symbolic name.
     *
     * @param name such as {@code HCS_E_INVALID_JSON}; {@code ERROR_VMCOMPUTE_INVALID_JSON}, the same error's name where
     *     it is written as {@code 0xC037010D}, is taken as well
     * @return the error, if it is documented
     */
    static Optional<KnownError> named(String name) {
        return all().filter(error -> error.name().equals(name)).findFirst().or(() -> HcsError.ofInnerName(name));
    }

    private static Stream<KnownError> all() {
        return Stream.of(HcsError.values(), HcnError.values(), WindowsError.values())
                .flatMap(Stream::of);
    }
}
