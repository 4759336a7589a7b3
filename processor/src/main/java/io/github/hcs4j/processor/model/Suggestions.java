package io.github.hcs4j.processor.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The known names that are nearest to a wrong one. */
public final class Suggestions {

    private static final int MOST = 5;

    /** Names up to this length differ by one letter from what was meant; shorter than the least are like too many. */
    private static final int SHORT = 4;

    private static final int SHORTEST = 4;

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

    /**
     * The known name that another is a slip of the pen of: it differs by two letters at most, in a short name by one.
     *
     * @param name the name that is not there
     * @param names the names that are
     * @return the nearest of them, if one is so near
     */
    static Optional<String> near(String name, Collection<String> names) {
        int most = name.length() > SHORT ? 2 : 1;
        return names.stream()
                .filter(known -> Math.min(known.length(), name.length()) >= SHORTEST)
                .filter(known -> Math.abs(known.length() - name.length()) <= most && distance(name, known) <= most)
                .min(Comparator.<String>comparingInt(known -> distance(name, known))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /**
     * In how many other places something is, for a message that names the first.
     *
     * @param count the number of other places
     * @return the end of a clause; empty for none
     */
    public static String andMore(int count) {
        return count == 0 ? "" : ", here and in " + count + (count == 1 ? " other place" : " other places");
    }

    /** How many letters must be changed, added, left out or swapped to make one name of the other, case aside. */
    private static int distance(String a, String b) {
        String left = a.toLowerCase(Locale.ROOT);
        String right = b.toLowerCase(Locale.ROOT);
        int[] beforePrevious = new int[0];
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
                if (isSwapped(left, i, right, j)) {
                    current[j] = Math.min(current[j], beforePrevious[j - 2] + 1);
                }
            }
            beforePrevious = previous;
            previous = current;
        }
        return previous[right.length()];
    }

    /** Whether the two letters that end at one place are those that end at another, in the other order. */
    private static boolean isSwapped(String left, int i, String right, int j) {
        return i > 1 && j > 1 && left.charAt(i - 1) == right.charAt(j - 2) && left.charAt(i - 2) == right.charAt(j - 1);
    }
}
