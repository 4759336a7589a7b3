package io.github.hcs4j.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Finds Windows' messages in English, which many programs print without the code: by their words, from a word on. */
final class MessageFinder {

    /** A phrase of fewer words counts only as a sentence of its own: others use the same words. */
    private static final int LONG_ENOUGH = 4;

    /** The same, of an error that is rarely met or is the kernel's own. */
    private static final int VERY_LONG = 10;

    /** How many words a line of a log has room for at first. */
    private static final int SOME = 32;

    /** The words of all phrases, each with a number. */
    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    /** The phrases by the numbers of their first two words; of those, the longest first: one can begin like another. */
    private static final Map<Long, List<Phrase>> PHRASES = new HashMap<>();

    static {
        for (KnownError error : KnownError.all()) {
            error.phrases().forEach(words -> add(words, error));
        }
        Comparator<Phrase> byLength = Comparator.comparingInt(phrase -> phrase.words().length);
        PHRASES.values().forEach(list -> list.sort(byLength.reversed()));
    }

    private MessageFinder() {}

    /**
     * What a message is known by.
     *
     * @param words the numbers of its words
     * @param error the error
     */
    private record Phrase(int[] words, KnownError error) {

        /** Whether it can be meant only, wherever it stands. */
        boolean isDistinct() {
            boolean isCommon = error.isExplained() && !Facility.isStatus(error.code());
            return words.length >= (isCommon ? LONG_ENOUGH : VERY_LONG);
        }
    }

    private static void add(String phrase, KnownError error) {
        List<String> texts = new ArrayList<>();
        for (int at = wordStart(phrase, 0); at < phrase.length(); at = wordStart(phrase, wordEnd(phrase, at))) {
            texts.add(phrase.substring(at, wordEnd(phrase, at)));
        }
        int[] words = texts.stream()
                .mapToInt(text -> NUMBERS.computeIfAbsent(text, any -> NUMBERS.size() + 1))
                .toArray();
        PHRASES.computeIfAbsent(key(words[0], words[1]), any -> new ArrayList<>())
                .add(new Phrase(words, error));
    }

    private static long key(int first, int second) {
        return (long) first << Integer.SIZE | second;
    }

    private static int wordStart(String text, int from) {
        int at = from;
        while (at < text.length() && !isInWord(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && isInWord(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    /**
     * The words of a text.
     *
     * @param numbers the number of each; 0 for one that no phrase has
     * @param starts where each begins
     * @param ends where each ends
     */
    private record Words(int[] numbers, int[] starts, int[] ends) {}

    private static Words words(String text) {
        int count = 0;
        int[] numbers = new int[SOME];
        int[] starts = new int[SOME];
        int[] ends = new int[SOME];
        for (int at = wordStart(text, 0); at < text.length(); at = wordStart(text, ends[count - 1])) {
            int end = wordEnd(text, at);
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * count);
                starts = Arrays.copyOf(starts, 2 * count);
                ends = Arrays.copyOf(ends, 2 * count);
            }
            numbers[count] = NUMBERS.getOrDefault(text.substring(at, end).toLowerCase(Locale.ROOT), 0);
            starts[count] = at;
            ends[count++] = end;
        }
        return new Words(Arrays.copyOf(numbers, count), starts, ends);
    }

    /**
     * Finds messages.
     *
     * @param text any text
     * @param found takes each error, with the words of the text
     */
    static void find(String text, BiConsumer<KnownError, String> found) {
        Words words = words(text);
        int at = 0;
        while (at + 1 < words.numbers().length) {
            Phrase phrase = phraseAt(text, words, at);
            if (phrase == null) {
                at++;
            } else {
                int next = at + phrase.words().length;
                found.accept(phrase.error(), text.substring(words.starts()[at], words.ends()[next - 1]));
                at = next;
            }
        }
    }

    private static @Nullable Phrase phraseAt(String text, Words words, int at) {
        int[] numbers = words.numbers();
        if (numbers[at] == 0 || numbers[at + 1] == 0) {
            return null;
        }
        for (Phrase phrase : PHRASES.getOrDefault(key(numbers[at], numbers[at + 1]), List.of())) {
            int next = at + phrase.words().length;
            if (next <= numbers.length
                    && Arrays.equals(phrase.words(), 0, phrase.words().length, numbers, at, next)
                    && (phrase.isDistinct() || isSentence(text, words.starts()[at], words.ends()[next - 1]))) {
                return phrase;
            }
        }
        return null;
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
        return (before < 0 || isMark(text.charAt(before))) && (after == text.length() || isMark(text.charAt(after)));
    }

    private static boolean isMark(char c) {
        return !Character.isLetterOrDigit(c) && c != '_' && c != '-' && c != '/' && c != '\\';
    }
}
