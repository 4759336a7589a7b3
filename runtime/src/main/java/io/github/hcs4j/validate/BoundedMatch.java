package io.github.hcs4j.validate;

import java.util.regex.Pattern;

/**
 * Looks for a pattern in a text within a number of steps that grows with the text and no faster. Java's expressions go
 * back when a way was wrong, which can take longer than anybody waits, and go one call deeper for each repetition of a
 * group.
 */
final class BoundedMatch {

    private static final int STEPS = 10_000;
    private static final int STEPS_PER_CHARACTER = 100;

    private BoundedMatch() {}

    /** What came of it. */
    enum Outcome {
        /** The pattern is in the text. */
        FOUND,
        /** The pattern is not in the text. */
        NOT_FOUND,
        /** Nobody knows: it would take too many steps, or too deep a stack. */
        GIVEN_UP
    }

    static Outcome find(Pattern pattern, String text) {
        try {
            boolean isFound = pattern.matcher(new CountedText(text)).find();
            return isFound ? Outcome.FOUND : Outcome.NOT_FOUND;
        } catch (TooManySteps | StackOverflowError beyond) {
            // Nothing but the matcher, which is thrown away, was at work on the stack that overflowed.
            return Outcome.GIVEN_UP;
        }
    }

    /** A text that can be looked at only so many times: each step of a matcher looks at a character. */
    private static final class CountedText implements CharSequence {

        private final String text;
        private long steps;

        CountedText(String text) {
            this.text = text;
            this.steps = STEPS + (long) STEPS_PER_CHARACTER * text.length();
        }

        @Override
        public char charAt(int index) {
            if (steps-- == 0) {
                throw new TooManySteps();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }
    }

    private static final class TooManySteps extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooManySteps() {
            super(null, null, false, false);
        }
    }
}
