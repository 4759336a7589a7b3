package io.github.hcs4j.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The errors that are known, read from the tables when the first is asked for. */
final class ErrorTable {

    private static final int COLUMNS = 5;

    /** A phrase of as many words says it so clearly that it can stand anywhere. */
    private static final int LONG_ENOUGH = 4;

    /** The same, of an error that is rarely met or is the kernel's own. */
    private static final int VERY_LONG = 10;

    /** A phrase of as few words is said by programs of all kinds. */
    private static final int SHORT = 2;

    /** Stands in a phrase for other words of the message. */
    private static final String OTHER_WORDS = "...";

    /** Where two have the same name or the same message, the earlier table counts. */
    private static final List<String> FILES = List.of(
            "hcs.tsv",
            "hcn.tsv",
            "win32.tsv",
            "virtualdisk.tsv",
            "hypervisor.tsv",
            "hresult.tsv",
            "wsl.tsv",
            "ntstatus.tsv");

    private static final List<KnownError> ALL = read().toList();

    private static final Map<Integer, KnownError> CODES = new HashMap<>();
    private static final Map<String, KnownError> NAMES = new HashMap<>();
    private static final Phrases<KnownError> MESSAGES = new Phrases<>();

    static {
        for (KnownError error : ALL) {
            CODES.putIfAbsent(error.code(), error);
            error.names().forEach(name -> NAMES.putIfAbsent(name, error));
            error.phrases().forEach(phrase -> MESSAGES.add(phrase, error, fit(phrase, error)));
        }
    }

    private ErrorTable() {}

    /** The rows of the tables, read at each call. */
    static Stream<KnownError> read() {
        return FILES.stream().flatMap(file -> DataTable.rows(file, COLUMNS)).map(ErrorTable::error);
    }

    private static KnownError error(List<String> row) {
        return new KnownError(
                DataTable.number(row.get(0)),
                DataTable.alternatives(row.get(1)),
                DataTable.alternatives(row.get(2)),
                row.get(3),
                row.get(4));
    }

    private static Phrases.Fit fit(String phrase, KnownError error) {
        int words = Phrases.count(phrase);
        boolean isCommon = error.isExplained() && !Facility.isStatus(error.code());
        if (words >= (isCommon ? LONG_ENOUGH : VERY_LONG) || phrase.contains(OTHER_WORDS)) {
            return Phrases.Fit.ANYWHERE;
        }
        return words > SHORT ? Phrases.Fit.SENTENCE : Phrases.Fit.CAPITAL;
    }

    /** Finds Windows' messages in English, which many programs print without the code. */
    static Phrases<KnownError> messages() {
        return MESSAGES;
    }

    static List<KnownError> all() {
        return ALL;
    }

    static Optional<KnownError> ofCode(int code) {
        return Optional.ofNullable(CODES.get(code));
    }

    static Optional<KnownError> ofName(String name) {
        return Optional.ofNullable(NAMES.get(name));
    }
}
