package io.github.hcs4j.validate;

import io.github.hcs4j.json.Located;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values without their places and spellings: equal to what means the same in JSON. */
final class PlainValue {

    private PlainValue() {}

    /** A number that no decimal holds: equal to one of the same digits. */
    private record Huge(String digits) {}

    /** A value of a document. */
    static Object of(Located value) {
        if (value instanceof Located.ListValue list) {
            return list.elements().stream().map(PlainValue::of).toList();
        }
        if (value instanceof Located.ObjectValue object) {
            Map<String, Object> members = new HashMap<>();
            object.entries().forEach(entry -> members.put(entry.name(), of(entry.value())));
            return members;
        }
        if (value instanceof Located.NumberValue number) {
            return number.decimal()
                    .<Object>map(BigDecimal::stripTrailingZeros)
                    .orElseGet(() -> new Huge(number.digits()));
        }
        if (value instanceof Located.TextValue text) {
            return text.text();
        }
        return value instanceof Located.TruthValue truth ? truth.value() : Located.NullValue.class;
    }

    /** A free-form value. */
    static Object ofFree(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(PlainValue::ofFree).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> members = new HashMap<>();
            map.forEach((name, member) -> members.put(name, ofFree(member)));
            return members;
        }
        if (value instanceof Number number) {
            return new BigDecimal(number.toString()).stripTrailingZeros();
        }
        return value == null ? Located.NullValue.class : value;
    }
}
