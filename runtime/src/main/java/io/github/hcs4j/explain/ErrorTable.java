package io.github.hcs4j.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The errors that are known, read from the tables when the first is asked for. */
final class ErrorTable {

    private static final int COLUMNS = 5;
    private static final String ALTERNATIVE = "\\|";

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

    private static final List<KnownError> ALL = FILES.stream()
            .flatMap(file -> DataTable.rows(file, COLUMNS))
            .map(ErrorTable::error)
            .toList();

    private static final Map<Integer, KnownError> CODES = new HashMap<>();
    private static final Map<String, KnownError> NAMES = new HashMap<>();

    static {
        for (KnownError error : ALL) {
            CODES.putIfAbsent(error.code(), error);
            error.names().forEach(name -> NAMES.putIfAbsent(name, error));
        }
    }

    private ErrorTable() {}

    private static KnownError error(List<String> row) {
        return new KnownError(
                DataTable.number(row.get(0)), cells(row.get(1)), cells(row.get(2)), row.get(3), row.get(4));
    }

    private static List<String> cells(String cell) {
        return cell.isEmpty()
                ? List.of()
                : Stream.of(cell.split(ALTERNATIVE)).distinct().toList();
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
