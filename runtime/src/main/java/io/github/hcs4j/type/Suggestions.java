package io.github.hcs4j.type;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/** Finds the names that a misspelt one may stand for. */
public final class Suggestions {

    private static final int MOST = 5;

    /** One mistake is allowed for every four letters, and one more. */
    private static final int LETTERS_PER_MISTAKE = 4;

    /** Longer names are not compared: the time that takes grows with the square of their length. */
    private static final int LONGEST = 100;

    private Suggestions() {}

    /**
     * The candidates that are like a name, the likest first. Case and underscores make no difference; of the letters,
     * one in four may be wrong, and one more. Names of more than 100 characters are like no other.
     *
     * @param name the name that was written
     * @param candidates the names that exist
     * @param nameOf the part of a candidate to compare
     * @return at most five candidates, in their own order where they are equally like
     */
    public static List<String> near(String name, List<String> candidates, Function<String, String> nameOf) {
        Objects.requireNonNull(candidates, "candidates");
        Objects.requireNonNull(nameOf, "nameOf");
        if (Objects.requireNonNull(name, "name").length() > LONGEST) {
            return List.of();
        }
        String wanted = plain(name);
        int most = 1 + wanted.length() / LETTERS_PER_MISTAKE;
        record Near(String candidate, int distance) {}
        return candidates.stream()
                .map(candidate -> new Near(candidate, distance(wanted, plain(nameOf.apply(candidate)), most)))
                .filter(near -> near.distance <= most)
                .sorted(Comparator.comparingInt(Near::distance))
                .limit(MOST)
                .map(Near::candidate)
                .toList();
    }

    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    /**
     * How many letters have to be inserted, removed or replaced to make one text of the other; exact up to a number.
     */
    private static int distance(String from, String to, int most) {
        if (Math.abs(from.length() - to.length()) > most) {
            return most + 1;
        }
        int[] above = new int[to.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[to.length()];
    }
}
