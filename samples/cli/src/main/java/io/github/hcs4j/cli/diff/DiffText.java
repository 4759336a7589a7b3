package io.github.hcs4j.cli.diff;

import io.github.hcs4j.diff.Change;
import io.github.hcs4j.diff.Impact;
import io.github.hcs4j.diff.MemberChange.MemberAdded;
import io.github.hcs4j.diff.SchemaDiff;
import io.github.hcs4j.diff.TypeChange.TypeAdded;
import io.github.hcs4j.diff.ValueChange.ValueAdded;
import io.github.hcs4j.diff.VersionRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What has changed, for people: each change in a line under its type, and what the changes of each kind mean once, at
 * the end.
 */
public final class DiffText {

    private static final String INDENT = "  ";
    private static final Pattern WORD = Pattern.compile("[A-Z]");

    private final List<String> lines = new ArrayList<>();

    /** What the changes mean, numbered in the order in which it is met. */
    private final Map<Meaning, Integer> meanings = new LinkedHashMap<>();

    private DiffText() {}

    /** A kind of change with its verdicts. */
    private record Meaning(String kind, Impact impact) {}

    /**
     * Writes a comparison down.
     *
     * @param diff the comparison
     * @return lines, which may have control characters where a schema has them in its names
     */
    public static List<String> lines(SchemaDiff diff) {
        DiffText text = new DiffText();
        text.write(diff);
        return text.lines;
    }

    private void write(SchemaDiff diff) {
        String title = diff.older().name() + " -> " + diff.newer().name() + ": ";
        if (diff.changes().isEmpty()) {
            lines.add(title + "nothing changed");
            return;
        }
        long breaking = diff.changes().stream()
                .filter(change -> change.impact().breaksDocuments())
                .count();
        lines.add(title + count(diff.changes().size(), "change") + ", "
                + (breaking == 0 ? "none" : String.valueOf(breaking)) + " breaking for documents");
        String type = "";
        for (Change change : diff.changes()) {
            if (!change.place().type().equals(type)) {
                type = change.place().type();
                lines.add("");
                lines.add(type);
            }
            write(change);
        }
        meanings.forEach(this::write);
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private void write(Change change) {
        Impact impact = change.impact();
        Meaning meaning = new Meaning(
                change.kind(), new Impact(impact.sent(), impact.read(), impact.source(), impact.binary(), List.of()));
        meanings.putIfAbsent(meaning, meanings.size() + 1);
        String member = change.place().member() == null ? "" : change.place().member() + ": ";
        String number = "  [" + meanings.get(meaning) + (impact.breaksDocuments() ? ", breaking]" : "]");
        lines.add(INDENT + what(change, member) + number);
        impact.mappers().forEach(task -> lines.add(INDENT.repeat(3) + task));
    }

    private void write(Meaning meaning, int number) {
        lines.add("");
        lines.add("[" + number + "] " + words(meaning.kind));
        lines.add(INDENT + "sent:   " + meaning.impact.sent());
        lines.add(INDENT + "read:   " + meaning.impact.read());
        lines.add(INDENT + "source: " + meaning.impact.source());
        lines.add(INDENT + "binary: " + meaning.impact.binary());
    }

    private static String what(Change change, String member) {
        if (change.kind().endsWith("Added")) {
            return "+ " + member + change.after() + versions(change);
        }
        if (change.kind().endsWith("Removed")) {
            return "- " + member + change.before();
        }
        return "~ " + member + words(change.kind()) + ": " + orNothing(change.before()) + " -> "
                + orNothing(change.after());
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? "nothing" : text;
    }

    /** {@code MemberAdded} as {@code member added}. */
    private static String words(String kind) {
        return WORD.matcher(kind).replaceAll(" $0").strip().toLowerCase(Locale.ROOT);
    }

    private static String versions(Change change) {
        VersionRange versions = VersionRange.UNDATED;
        if (change instanceof MemberAdded added) {
            versions = added.member().versions();
        } else if (change instanceof TypeAdded added) {
            versions = added.type().versions();
        } else if (change instanceof ValueAdded added) {
            versions = added.value().versions();
        }
        return versions.equals(VersionRange.UNDATED) ? "" : ", " + versions;
    }
}
