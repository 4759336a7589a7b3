package io.github.hcs4j.fuzzing;

import io.github.hcs4j.compare.Difference;
import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.type.ModelType;
import java.util.List;

/** Two documents of a type, a line each: equal ones have no difference, and both sides tell of as many. */
final class Comparisons {

    private Comparisons() {}

    static void test(byte[] data) {
        Input input = Input.of(data);
        test(Documents.type(input), input.first(), input.second());
    }

    private static <T> void test(ModelType<T> type, byte[] first, byte[] second) {
        T one;
        T other;
        try {
            one = type.read(first);
            other = type.read(second);
        } catch (JsonException refused) {
            return;
        }
        Rule.same(compare(type, one, one), List.of(), "nothing differs from itself");
        List<Difference> differences = compare(type, one, other);
        Rule.same(compare(type, other, one).size(), differences.size(), "as many differences from the other side");
        Rule.holds(!one.equals(other) || differences.isEmpty(), "equal documents do not differ", differences);
        differences.forEach(difference -> Rule.isOneLine(difference.toString()));
    }

    private static <T> List<Difference> compare(ModelType<T> type, T one, T other) {
        return io.github.hcs4j.compare.Documents.compare(type, one, other);
    }
}
