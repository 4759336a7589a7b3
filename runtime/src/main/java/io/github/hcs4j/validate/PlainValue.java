package io.github.hcs4j.validate;

import io.github.hcs4j.json.Located;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Values without their places and spellings, as texts: the same text for what means the same in JSON. A hash
 * table orders texts of one hash code, and so finds them in logarithmic time.
 */
final class PlainValue {

    private final StringBuilder text = new StringBuilder();

    private PlainValue() {}

    /** A value of a document. */
    static String of(Located value) {
        PlainValue plain = new PlainValue();
        plain.add(value);
        return plain.text.toString();
    }

    /** A free-form value. */
    static String ofFree(@Nullable Object value) {
        PlainValue plain = new PlainValue();
        plain.addFree(value);
        return plain.text.toString();
    }

    private void add(Located value) {
        if (value instanceof Located.ListValue list) {
            text.append('[');
            list.elements().forEach(this::add);
            text.append(']');
        } else if (value instanceof Located.ObjectValue object) {
            Map<String, Located> members = new TreeMap<>();
            object.entries().forEach(entry -> members.put(entry.name(), entry.value()));
            text.append('{');
            members.forEach((name, member) -> {
                addText(name);
                add(member);
            });
            text.append('}');
        } else if (value instanceof Located.NumberValue number) {
            number.decimal().ifPresentOrElse(this::addNumber, () -> addDigits(number.digits()));
        } else if (value instanceof Located.TextValue string) {
            addText(string.text());
        } else {
            addWord(value instanceof Located.TruthValue truth ? truth.value() : null);
        }
    }

    private void addFree(@Nullable Object value) {
        if (value instanceof List<?> list) {
            text.append('[');
            list.forEach(this::addFree);
            text.append(']');
        } else if (value instanceof Map<?, ?> map) {
            text.append('{');
            new TreeMap<>(map).forEach((name, member) -> {
                addText((String) name);
                addFree(member);
            });
            text.append('}');
        } else if (value instanceof Number number) {
            addNumber(new BigDecimal(number.toString()));
        } else if (value instanceof String string) {
            addText(string);
        } else {
            addWord(value);
        }
    }

    private void addNumber(BigDecimal number) {
        addDigits(number.stripTrailingZeros().toString());
    }

    private void addDigits(String digits) {
        text.append(digits).append(',');
    }

    /** A text can have any character, so its length stands before it. */
    private void addText(String string) {
        text.append('"').append(string.length()).append(':').append(string);
    }

    private void addWord(@Nullable Object word) {
        text.append(word).append(',');
    }
}
