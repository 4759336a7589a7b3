package io.github.hcs4j.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Known messages in English, found in texts by their words, in linear time. What stands between the words does not
 * count: marks, spaces, and line ends, also those that JSON escapes.
 *
 * @param <T> what the messages stand for
 */
final class Phrases<T> {

    /** How many words a line of a log has room for at first. */
    private static final int SOME = 32;

    private static final String ESCAPES_OF_SPACE = "nrt";

    /** Stands in a phrase for a number. */
    private static final String ANY_NUMBER = "#";

    /** A word of a phrase. */
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+|" + ANY_NUMBER);

    /** The words of all phrases, each with a number. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /** The phrases by the numbers of their first two words; of those, the longest first: one can begin like another. */
    private final Map<Long, List<Phrase<T>>> phrases = new HashMap<>();

    /** Where a message can stand so that it can be meant only. */
    enum Fit {
        /** Anywhere: no other text uses these words. */
        ANYWHERE,
        /** Between marks: as a part of a sentence the words can mean anything. */
        SENTENCE,
        /** Between marks, and with a capital letter: programs of all kinds say the same in lower case. */
        CAPITAL
    }

    /**
     * A message that was found.
     *
     * @param meaning what it stands for
     * @param start where it begins
     * @param end where it ends
     * @param <T> what messages stand for
     */
    record Found<T>(T meaning, int start, int end) {}

    private record Phrase<T>(int[] words, T meaning, Fit fit) {}

    /**
     * The words of a text.
     *
     * @param numbers the number of each; 0 for one that no phrase has
     * @param starts where each begins
     * @param ends where each ends
     */
    private record Words(int[] numbers, int[] starts, int[] ends) {}

    /** How many words a phrase has. */
    static int count(String phrase) {
        return split(phrase).size();
    }

    /**
     * Adds a phrase.
     *
     * @param phrase its words, two or more, in lower case, with {@code #} for any number
     * @param meaning what it stands for
     * @param fit where it is meant
     */
    void add(String phrase, T meaning, Fit fit) {
        int[] words = split(phrase).stream()
                .mapToInt(text -> numbers.computeIfAbsent(text, any -> numbers.size() + 1))
                .toArray();
        List<Phrase<T>> alike = phrases.computeIfAbsent(key(words[0], words[1]), any -> new ArrayList<>());
        alike.add(new Phrase<>(words, meaning, fit));
        alike.sort(Comparator.comparingInt((Phrase<T> other) -> other.words().length)
                .reversed());
    }

    private static List<String> split(String phrase) {
        return WORD.matcher(phrase).results().map(MatchResult::group).toList();
    }

    private static long key(int first, int second) {
        return (long) first << Integer.SIZE | second;
    }

    private static int wordStart(String text, int from) {
        int at = from;
        while (at < text.length() && !isInWord(text, at)) {
            at++;
        }
        return at;
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && isInWord(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean isInWord(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at)) && !isEscapedSpace(text, at);
    }

    /** Whether a letter and the backslash before it stand for a line end or a tabulator. */
    private static boolean isEscapedSpace(String text, int at) {
        return at > 0 && text.charAt(at - 1) == '\\' && ESCAPES_OF_SPACE.indexOf(text.charAt(at)) >= 0;
    }

    private Words words(String text) {
        int count = 0;
        int[] known = new int[SOME];
        int[] starts = new int[SOME];
        int[] ends = new int[SOME];
        for (int at = wordStart(text, 0); at < text.length(); at = wordStart(text, ends[count - 1])) {
            int end = wordEnd(text, at);
            if (count == known.length) {
                known = Arrays.copyOf(known, 2 * count);
                starts = Arrays.copyOf(starts, 2 * count);
                ends = Arrays.copyOf(ends, 2 * count);
            }
            known[count] = number(text.substring(at, end).toLowerCase(Locale.ROOT));
            starts[count] = at;
            ends[count++] = end;
        }
        return new Words(Arrays.copyOf(known, count), starts, ends);
    }

    private int number(String word) {
        Integer known = numbers.get(word);
        boolean isNumber = known == null && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return known == null ? numbers.getOrDefault(isNumber ? ANY_NUMBER : word, 0) : known;
    }

    /**
     * Finds the phrases of a text.
     *
     * @param text any text
     * @return what was found, in its order; none overlap
     */
    List<Found<T>> in(String text) {
        List<Found<T>> found = new ArrayList<>();
        Words words = words(text);
        int at = 0;
        while (at + 1 < words.numbers().length) {
            Phrase<T> phrase = phraseAt(text, words, at);
            if (phrase == null) {
                at++;
            } else {
                int next = at + phrase.words().length;
                found.add(new Found<>(phrase.meaning(), words.starts()[at], words.ends()[next - 1]));
                at = next;
            }
        }
        return found;
    }

    private @Nullable Phrase<T> phraseAt(String text, Words words, int at) {
        int[] known = words.numbers();
        if (known[at] == 0 || known[at + 1] == 0) {
            return null;
        }
        for (Phrase<T> phrase : phrases.getOrDefault(key(known[at], known[at + 1]), List.of())) {
            int next = at + phrase.words().length;
            if (next <= known.length
                    && Arrays.equals(phrase.words(), 0, phrase.words().length, known, at, next)
                    && fits(phrase.fit(), text, words.starts()[at], words.ends()[next - 1])) {
                return phrase;
            }
        }
        return null;
    }

    private static boolean fits(Fit fit, String text, int start, int end) {
        return switch (fit) {
            case ANYWHERE -> true;
            case SENTENCE -> isSentence(text, start, end);
            case CAPITAL -> Character.isUpperCase(text.charAt(start)) && isSentence(text, start, end);
        };
    }

    /** Whether no other words stand before and after it without a mark between. */
    private static boolean isSentence(String text, int start, int end) {
        int before = start - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        int after = end;
        while (after < text.length() && text.charAt(after) == ' ') {
            after++;
        }
        return (before < 0 || isMark(text, before))
                && (after == text.length() || isMark(text, after) || isEscapedSpaceAfter(text, after));
    }

    private static boolean isEscapedSpaceAfter(String text, int at) {
        return at + 1 < text.length() && isEscapedSpace(text, at + 1);
    }

    private static boolean isMark(String text, int at) {
        char c = text.charAt(at);
        return isEscapedSpace(text, at)
                || (!Character.isLetterOrDigit(c) && c != '_' && c != '-' && c != '/' && c != '\\');
    }
}
