package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/**
 * Derives Java names from the names of a schema. The rules depend on nothing but the name itself, so that a name stays
 * the same when the schema around it changes:
 *
 * <ul>
 *   <li>A type's name loses its underscores and begins with a capital: {@code Container_Memory} is
 *       {@code ContainerMemory}.
 *   <li>A member's words (parted by {@code _}, {@code -}, dots and spaces) are run together, and the capitals that its
 *       name begins with become small, save the one that begins the next word: {@code IOPSMaximum} is
 *       {@code iopsMaximum}, {@code device_extension} is {@code deviceExtension}.
 *   <li>A value's words become capitals parted by {@code _}: {@code AbsolutePath} is {@code ABSOLUTE_PATH}.
 *   <li>What may not stand in an identifier is left out; a name that begins with a digit gets a {@code _} before it;
 *       one that Java, {@link Object} or the generated code itself has a use for gets a {@code _} after it.
 * </ul>
 */
public final class JavaNames {

    private static final Pattern WORD_END = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private JavaNames() {}

    /**
     * The name of a type.
     *
     * @param name the name of a definition
     * @return a simple name
     */
    public static String type(String name) {
        String joined = words(name).stream().map(JavaNames::capital).collect(Collectors.joining());
        return legal(joined, Reserved.TYPES);
    }

    /**
     * The name of a record component.
     *
     * @param name the name of a member
     * @return an identifier
     */
    public static String member(String name) {
        List<String> words = words(name);
        if (words.isEmpty()) {
            return legal("", Reserved.MEMBERS);
        }
        String rest = words.stream().skip(1).map(JavaNames::capital).collect(Collectors.joining());
        return legal(lowerStart(words.get(0)) + rest, Reserved.MEMBERS);
    }

    /**
     * The name of an enum constant.
     *
     * @param text the text of a value
     * @return an identifier
     */
    public static String constant(String text) {
        String joined = words(text).stream()
                .flatMap(WORD_END::splitAsStream)
                .map(word -> word.toUpperCase(Locale.ROOT))
                .collect(Collectors.joining("_"));
        return legal(joined, Set.of());
    }

    /**
     * A name with its first letter as a capital.
     *
     * @param word a name
     * @return the name
     */
    public static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /**
     * Whether a record component may have a name.
     *
     * @param name the name
     * @return whether it is an identifier that is not taken
     */
    static boolean isLegalMember(String name) {
        return isIdentifier(name) && !Reserved.MEMBERS.contains(name);
    }

    /**
     * Whether a type may have a name.
     *
     * @param name the name
     * @return whether it is an identifier that is not taken
     */
    static boolean isLegalType(String name) {
        return isIdentifier(name) && !Reserved.TYPES.contains(name) && !Reserved.NOT_FOR_TYPES.contains(name);
    }

    /**
     * Whether a constant may have a name.
     *
     * @param name the name
     * @return whether it is an identifier that is not taken
     */
    static boolean isLegalConstant(String name) {
        return isIdentifier(name) && !Reserved.CONSTANTS.contains(name);
    }

    private static boolean isIdentifier(String name) {
        return SourceVersion.isName(name) && !name.contains(".");
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int c : (name + ' ').codePoints().toArray()) {
            if (Characters.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }

    /** Makes small the capitals at the start: IOPSMaximum, ID, HostPath. */
    private static String lowerStart(String word) {
        int capitals = 0;
        while (capitals < word.length() && Character.isUpperCase(word.charAt(capitals))) {
            capitals++;
        }
        boolean nextWordBegins =
                capitals > 1 && capitals < word.length() && Character.isLowerCase(word.charAt(capitals));
        int small = nextWordBegins ? capitals - 1 : capitals;
        return word.substring(0, small).toLowerCase(Locale.ROOT) + word.substring(small);
    }

    private static String legal(String name, Set<String> taken) {
        String identifier = name.codePoints()
                .filter(Character::isJavaIdentifierPart)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (identifier.isEmpty()) {
            return "EMPTY";
        }
        if (!Character.isJavaIdentifierStart(identifier.codePointAt(0))) {
            return '_' + identifier;
        }
        return SourceVersion.isKeyword(identifier) || taken.contains(identifier) ? identifier + '_' : identifier;
    }
}
