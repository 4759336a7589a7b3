package io.github.hcs4j.explain;

import io.github.hcs4j.explain.Explanation.Cause;
import io.github.hcs4j.model.v2.GuestCrash;
import io.github.hcs4j.type.ModelType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the parameters say with which the operating system of a guest crashed. */
final class BugCheck {

    /** What a crash means. */
    static final String MEANING = "the operating system of the guest crashed";

    /** The member of documents that has the parameters. */
    static final String PARAMETERS = "CrashParameters";

    private static final int COLUMNS = 2;
    private static final int HEX = 16;

    private static final Map<Long, String> NAMES = DataTable.rows("bugchecks.tsv", COLUMNS)
            .collect(Collectors.toMap(row -> Long.decode(row.get(0)), row -> row.get(1)));

    /** How the event of a guest that crashed tells the first of the parameters. */
    private static final Pattern TOLD = Pattern.compile("\\bErrorCode0\\W{1,4}+0[xX]([0-9A-Fa-f]{1,8})(?![0-9A-Za-z])");

    private BugCheck() {}

    /** What the first crash that a text tells is attributed to. */
    static Optional<Cause> in(String text) {
        Matcher told = TOLD.matcher(text);
        return told.find()
                ? Optional.of(crash(GuestCrash.TYPE, List.of(Long.parseLong(told.group(1), HEX))))
                : Optional.empty();
    }

    /** A crash of a guest with its parameters. */
    static Cause crash(ModelType<?> kind, @Nullable Object parameters) {
        Map<String, @Nullable Object> details = new LinkedHashMap<>();
        if (parameters != null) {
            details.put(PARAMETERS, parameters);
        }
        return new Cause(kind.name(), details, MEANING + describe(parameters instanceof List<?> list ? list : null));
    }

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
