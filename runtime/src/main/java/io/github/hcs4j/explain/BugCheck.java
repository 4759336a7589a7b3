package io.github.hcs4j.explain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the parameters say with which the operating system of a guest crashed. */
final class BugCheck {

    private static final int COLUMNS = 2;

    private static final Map<Long, String> NAMES = DataTable.rows("bugchecks.tsv", COLUMNS)
            .collect(Collectors.toMap(row -> Long.decode(row.get(0)), row -> row.get(1)));

    private BugCheck() {}

    /** Says what the first of the parameters means; nothing if there are none. */
    static String describe(@Nullable List<? extends @Nullable Object> parameters) {
        if (parameters == null || parameters.isEmpty() || !(parameters.get(0) instanceof Number first)) {
            return "";
        }
        String name = NAMES.get(first.longValue());
        return String.format(
                Locale.ROOT,
                "; the first parameter, 0x%X, is the bug check%s if the guest runs Windows; a guest that runs Linux"
                        + " has no code for it, its log tells",
                first.longValue(),
                name == null ? "" : " " + name);
    }
}
