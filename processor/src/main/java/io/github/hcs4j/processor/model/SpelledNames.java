package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.Characters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Java names of things that stand beside each other. Where several would get one name because signs are left out, such
 * as {@code GPL-2.0} and {@code GPL-2.0+}, the signs are spelled in each of these: {@code GPL_2_0} and
 * {@code GPL_2_0_PLUS_SIGN}. It depends on what there is, and not on its order.
 */
final class SpelledNames {

    /** What parts words; no sign of its own unless a name begins or ends with it. */
    private static final String SEPARATORS = "_-. ";

    private SpelledNames() {}

    /** The Java names by a rule, by name. */
    static Map<String, String> of(Collection<String> names, UnaryOperator<String> rule) {
        Map<String, List<String>> namesakes = new HashMap<>();
        for (String name : new LinkedHashSet<>(names)) {
            namesakes
                    .computeIfAbsent(rule.apply(name), java -> new ArrayList<>())
                    .add(name);
        }
        Map<String, String> javaNames = new HashMap<>();
        namesakes.forEach((java, same) ->
                same.forEach(name -> javaNames.put(name, same.size() == 1 ? java : rule.apply(spelled(name)))));
        return javaNames;
    }

    /** A name with its signs as words. */
    static String spelled(String name) {
        StringBuilder spelled = new StringBuilder();
        int[] characters = name.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            boolean isEnd = i == 0 || i == characters.length - 1;
            if (Characters.isLetterOrDigit(characters[i]) || (!isEnd && SEPARATORS.indexOf(characters[i]) >= 0)) {
                spelled.appendCodePoint(characters[i]);
            } else {
                String sign = Characters.word(characters[i]);
                spelled.append(' ').append(sign.toLowerCase(Locale.ROOT)).append(' ');
            }
        }
        return spelled.toString();
    }
}
