package io.github.hcs4j.processor.model;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Tells which regular expressions of a schema, which are those of ECMA 262, are expressions of Java as well. */
final class Expressions {

    private Expressions() {}

    static boolean isOfJava(String expression) {
        try {
            Pattern.compile(expression);
            return true;
        } catch (PatternSyntaxException other) {
            return false;
        }
    }
}
