package io.github.hcs4j.processor.model;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** The known names that are nearest to a wrong one. */
public final class Suggestions {

    private static final int MOST = 5;

    private Suggestions() {}

    /**
     * The names most like another, for the end of a message.
     *
     * @param name the name that is not there
     * @param names the names that are
     * @return a few of them, the likest first; "nothing" if there are none
     */
    public static String nearest(String name, Collection<String> names) {
        if (names.isEmpty()) {
            return "nothing";
        }
        return names.stream()
                .sorted((a, b) -> {
                    int byDistance = Integer.compare(distance(name, a), distance(name, b));
                    return byDistance != 0 ? byDistance : a.compareTo(b);
                })
                .limit(MOST)
                .collect(Collectors.joining(", ", "", names.size() > MOST ? ", ..." : ""));
    }

    /** How many letters must be changed, added or left out to make one name of the other, case aside. */
    private static int distance(String a, String b) {
        String left = a.toLowerCase(Locale.ROOT);
        String right = b.toLowerCase(Locale.ROOT);
        int[] previous = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int[] current = new int[right.length() + 1];
            current[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int changed = previous[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(changed, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[right.length()];
    }
}
