package io.github.hcs4j.explain;

import io.github.hcs4j.explain.Explanation.Complaint;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the members that messages name, by the words that HCS and the agent in its guests put around them. */
final class PathFinder {

    private static final int MOST = 16;

    private static final Pattern QUOTED =
            Pattern.compile("(?:(?<unknown>[Uu]nknown object field)|(?<invalid>[Ii]nvalid JSON document))?+"
                    + "\\s{0,3}+'(?<root>\\$)(?=[.\\[']|$)");

    private static final Pattern GUEST = Pattern.compile("Msg:\\s{0,3}+\\[\\s{0,3}+(?<root>\\$)(?=[.\\[\\]])");

    private final Map<String, JsonPath> paths = new LinkedHashMap<>();
    private final Map<String, Complaint> complaints = new LinkedHashMap<>();

    /** What was found, each path once. */
    Map<JsonPath, Complaint> found() {
        Map<JsonPath, Complaint> found = new LinkedHashMap<>();
        paths.forEach((text, path) -> found.put(path, complaints.get(text)));
        return found;
    }

    /**
     * Adds the members that a text names.
     *
     * @param text the text
     * @param isAlone whether it is all there is: what stands alone can be a path without words around it
     */
    void addFrom(String text, boolean isAlone) {
        if (text.indexOf('$') < 0) {
            return;
        }
        Matcher quoted = QUOTED.matcher(text);
        while (paths.size() < MOST && quoted.find()) {
            addQuoted(text, quoted);
        }
        Matcher guest = GUEST.matcher(text);
        while (paths.size() < MOST && guest.find()) {
            add(JsonPath.read(text, guest.start("root"), false), Complaint.REFUSED_BY_GUEST);
        }
        String whole = text.strip();
        if (isAlone && (whole.startsWith("$.") || whole.startsWith("$["))) {
            JsonPath path = JsonPath.read(whole, 0, true);
            if (path != null && path.text().equals(whole)) {
                add(path, Complaint.NAMED);
            }
        }
    }

    private void addQuoted(String text, Matcher quoted) {
        int start = quoted.start("root");
        JsonPath path = JsonPath.read(text, start, true);
        if (path == null || !text.startsWith("'", start + path.text().length())) {
            path = JsonPath.read(text, start, false); // the closing mark was cut off
        }
        Complaint complaint = Complaint.NAMED;
        if (quoted.group("unknown") != null) {
            complaint = Complaint.UNKNOWN_FIELD;
        } else if (quoted.group("invalid") != null) {
            complaint = Complaint.NOT_JSON;
        }
        if (path != null && (complaint != Complaint.NAMED || !path.steps().isEmpty())) {
            add(path, complaint);
        }
    }

    private void add(@Nullable JsonPath path, Complaint complaint) {
        if (path != null) {
            paths.putIfAbsent(path.text(), path);
            complaints.putIfAbsent(path.text(), complaint);
        }
    }
}
