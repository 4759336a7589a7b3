package io.github.hcs4j.type;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Regular expressions of JSON Schema, which are those of ECMA 262, as Java has them. Where both have the same sign for
 * something else, the one of ECMA counts: {@code $} is the end of the text alone, {@code \s} is every space of Unicode,
 * {@code .} is all but a line terminator, and a bracket in brackets is a character.
 */
public final class SchemaPattern {

    private static final String SPACES = "\\s\\xa0\\ufeff\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

    /** What stands for signs outside of brackets. */
    private static final Map<String, String> OUTSIDE =
            Map.of("$", "\\z", ".", "[^\\n\\r\\u2028\\u2029]", "\\s", '[' + SPACES + ']', "\\S", "[^" + SPACES + ']');

    /** What stands for signs anywhere. */
    private static final Map<String, String> ANYWHERE = Map.of("\\v", "\\x0b", "\\0", "\\x00");

    /** What stands for signs in brackets. */
    private static final Map<String, String> INSIDE = Map.of("[", "\\[", "&", "\\&", "\\s", SPACES);

    private static final int CONTROL = 32;

    private final String expression;
    private final StringBuilder java = new StringBuilder();
    private int at;

    private SchemaPattern(String expression) {
        this.expression = expression;
    }

    /**
     * The same expression as a pattern of Java.
     *
     * @param expression an expression of ECMA 262
     * @return the pattern; empty if Java has nothing like it, or if it is no expression
     */
    public static Optional<Pattern> of(String expression) {
        String java = new SchemaPattern(Objects.requireNonNull(expression, "expression")).translated();
        try {
            return Optional.of(Pattern.compile(java));
        } catch (PatternSyntaxException notJava) {
            return Optional.empty();
        }
    }

    private String translated() {
        boolean isInBrackets = false;
        while (at < expression.length()) {
            if (!isInBrackets && (translate("[^]", "[\\s\\S]") || translate("[]", "(?!)"))) {
                continue;
            }
            String sign = sign();
            at += sign.length();
            if (sign.startsWith("\\c") && sign.length() > 2) {
                java.append(String.format(Locale.ROOT, "\\x%02x", sign.charAt(2) % CONTROL));
            } else {
                Map<String, String> here = isInBrackets ? INSIDE : OUTSIDE;
                java.append(here.getOrDefault(sign, ANYWHERE.getOrDefault(sign, sign)));
            }
            isInBrackets = isInBrackets ? !sign.equals("]") : sign.equals("[");
        }
        return java.toString();
    }

    private boolean translate(String sign, String meaning) {
        boolean isHere = expression.startsWith(sign, at);
        if (isHere) {
            java.append(meaning);
            at += sign.length();
        }
        return isHere;
    }

    /** The next sign: a character, or a backslash with what it escapes. */
    private String sign() {
        int length = expression.charAt(at) != '\\' ? 1 : expression.startsWith("\\c", at) ? 3 : 2;
        return expression.substring(at, Math.min(at + length, expression.length()));
    }
}
