package io.github.hcs4j.cli;

import io.github.hcs4j.container.Notice;
import io.github.hcs4j.gate.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Notices of one document: those that differ in their places alone become one line. */
final class Notices {

    /** More places than these are counted. */
    private static final int PLACES = 5;

    private final Map<String, List<String>> places = new LinkedHashMap<>();

    void add(Notice notice) {
        add(notice.code() + "\n: " + notice.message(), notice.at());
    }

    void add(Finding finding) {
        add(finding.code() + "\n: " + finding.message(), finding.pointer());
    }

    private void add(String text, String place) {
        List<String> known = places.get(text);
        if (known == null) {
            known = new ArrayList<>();
            places.put(text, known);
        }
        known.add(place);
    }

    /**
     * Says all of them, in the order in which they came.
     *
     * @param console where to
     * @param prefix what each line begins with, such as the name of a file; may be empty
     */
    void say(Console console, String prefix) {
        for (Map.Entry<String, List<String>> entry : places.entrySet()) {
            String text = entry.getKey();
            int end = text.indexOf('\n');
            console.note(prefix + text.substring(0, end) + places(entry.getValue()) + text.substring(end + 1));
        }
    }

    private static String places(List<String> all) {
        if (all.size() == 1) {
            return all.get(0).isEmpty() ? "" : " at " + all.get(0);
        }
        String shown = String.join(", ", all.subList(0, Math.min(PLACES, all.size())));
        return " at " + shown + (all.size() > PLACES ? " and " + (all.size() - PLACES) + " more places" : "");
    }
}
