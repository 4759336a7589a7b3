package io.github.hcs4j.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A JSON value and where it begins in its text, for those who have to say what is wrong with a document. Names that
 * occur twice in an object are kept, and numbers keep their digits. Lines and columns count from 1, columns in
 * characters (code points).
 */
public sealed interface Located {

    /**
     * The line in which the value begins.
     *
     * @return the line, from 1
     */
    int line();

    /**
     * The column at which the value begins.
     *
     * @return the column, from 1
     */
    int column();

    /**
     * The value in a few words, such as {@code the text "x"}, {@code the number 7} or {@code an object}.
     *
     * @return words that fit into a line, whatever the value is
     */
    String describe();

    /**
     * An object.
     *
     * @param entries its members in their order; a name can occur twice
     * @param line the line
     * @param column the column
     */
    record ObjectValue(List<Entry> entries, int line, int column) implements Located {
        @Override
        public String describe() {
            return "an object";
        }
    }

    /**
     * A member of an object.
     *
     * @param name the name
     * @param value the value
     * @param line the line in which the name begins
     * @param column the column at which the name begins
     */
    record Entry(String name, Located value, int line, int column) {}

    /**
     * A list.
     *
     * @param elements its elements
     * @param line the line
     * @param column the column
     */
    record ListValue(List<Located> elements, int line, int column) implements Located {
        @Override
        public String describe() {
            return "a list";
        }
    }

    /**
     * A text.
     *
     * @param text the text
     * @param line the line
     * @param column the column
     */
    record TextValue(String text, int line, int column) implements Located {
        @Override
        public String describe() {
            return "the text " + OneLine.quote(text);
        }

        /** Without the text, which may be a secret. */
        @Override
        public String toString() {
            return "a text at " + line + ':' + column;
        }
    }

    /**
     * A number.
     *
     * @param digits the number as it is written
     * @param isWhole whether it is written without fraction and exponent
     * @param line the line
     * @param column the column
     */
    record NumberValue(String digits, boolean isWhole, int line, int column) implements Located {

        /**
         * The number that the digits say.
         *
         * @return the number; empty if its exponent is beyond what a {@code BigDecimal} holds
         */
        public Optional<BigDecimal> decimal() {
            try {
                return Optional.of(new BigDecimal(digits));
            } catch (NumberFormatException beyond) {
                return Optional.empty();
            }
        }

        @Override
        public String describe() {
            return "the number " + OneLine.shortened(digits);
        }

        /** Without the digits, which may be a secret. */
        @Override
        public String toString() {
            return "a number at " + line + ':' + column;
        }
    }

    /**
     * A truth value.
     *
     * @param value the truth value
     * @param line the line
     * @param column the column
     */
    record TruthValue(boolean value, int line, int column) implements Located {
        @Override
        public String describe() {
            return Boolean.toString(value);
        }
    }

    /**
     * A {@code null}.
     *
     * @param line the line
     * @param column the column
     */
    record NullValue(int line, int column) implements Located {
        @Override
        public String describe() {
            return "null";
        }
    }
}
