package io.github.hcs4j.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds Windows' messages in English, which many programs print without the code: by their words, from a word on. */
final class MessageFinder {

    /** A phrase of fewer words counts only as a sentence of its own: others use the same words. */
    private static final int LONG_ENOUGH = 4;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)?");

    private static final Map<String, List<Phrase>> PHRASES = phrases();

    private MessageFinder() {}

    /**
     * What a message is known by.
     *
     * @param words its words in lower case
     * @param error the error
     */
    private record Phrase(List<String> words, KnownError error) {}

    /**
     * A word of a text.
     *
     * @param text in lower case
     * @param start where it begins
     * @param end where it ends
     */
    private record Word(String text, int start, int end) {}

    private static Map<String, List<Phrase>> phrases() {
        Map<String, List<Phrase>> phrases = new HashMap<>();
        for (KnownError error : KnownError.all()) {
            for (String phrase : error.phrases()) {
                List<String> words = words(phrase).stream().map(Word::text).toList();
                phrases.computeIfAbsent(key(words.get(0), words.get(1)), any -> new ArrayList<>())
                        .add(new Phrase(words, error));
            }
        }
        // the longest first: one message can begin like another
        phrases.values()
                .forEach(
                        list -> list.sort((a, b) -> b.words().size() - a.words().size()));
        return phrases;
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(new Word(word.group().toLowerCase(Locale.ROOT).replace('’', '\''), word.start(), word.end()));
        }
        return words;
    }

    private static String key(String first, String second) {
        return first + ' ' + second;
    }

    /**
     * Finds messages.
     *
     * @param text any text
     * @param found takes each error, with the words of the text
     */
    static void find(String text, BiConsumer<KnownError, String> found) {
        List<Word> words = words(text);
        int at = 0;
        while (at + 1 < words.size()) {
            Phrase phrase = phraseAt(text, words, at);
            if (phrase == null) {
                at++;
            } else {
                int last = at + phrase.words().size() - 1;
                found.accept(
                        phrase.error(),
                        text.substring(words.get(at).start(), words.get(last).end()));
                at = last + 1;
            }
        }
    }

    private static @Nullable Phrase phraseAt(String text, List<Word> words, int at) {
        String key = key(words.get(at).text(), words.get(at + 1).text());
        for (Phrase phrase : PHRASES.getOrDefault(key, List.of())) {
            int last = at + phrase.words().size() - 1;
            if (last < words.size()
                    && hasWords(phrase, words, at)
                    && (phrase.words().size() >= LONG_ENOUGH
                            || isSentence(
                                    text, words.get(at).start(), words.get(last).end()))) {
                return phrase;
            }
        }
        return null;
    }

    private static boolean hasWords(Phrase phrase, List<Word> words, int at) {
        for (int i = 0; i < phrase.words().size(); i++) {
            if (!phrase.words().get(i).equals(words.get(at + i).text())) {
                return false;
            }
        }
        return true;
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
