package io.github.hcs4j.fuzzing;

import io.github.hcs4j.explain.Explanation;
import io.github.hcs4j.explain.HcsErrors;
import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.model.v2.GuestResponse;
import io.github.hcs4j.model.v2.ResultError;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Any text is explained, always in the same way, and no explanation grows with the text. */
final class Explanations {

    private static final int MOST_CODES = 32;
    private static final int MOST_MEMBERS = 16;

    private Explanations() {}

    static void test(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        Explanation explanation = HcsErrors.explain(text);
        testBounds(explanation);
        Rule.same(HcsErrors.explain(text), explanation, "the same text, the same explanation");
        Rule.same(HcsErrors.explain(text).toString(), explanation.toString(), "the same text, the same words");
        List<Explanation.Line> lines = HcsErrors.explainLines(text).toList();
        for (Explanation.Line line : lines) {
            Rule.holds(line.line() > 0, "a line has a number", line);
            testBounds(line.explanation());
        }
        testTyped(data);
    }

    private static void testTyped(byte[] data) {
        try {
            testBounds(HcsErrors.explain(ResultError.read(data)));
        } catch (JsonException notOne) {
            Rule.isOneLine(notOne.getMessage());
        }
        try {
            testBounds(HcsErrors.explain(GuestResponse.read(data)));
        } catch (JsonException notOne) {
            Rule.isOneLine(notOne.getMessage());
        }
    }

    private static void testBounds(Explanation explanation) {
        Rule.holds(explanation.codes().size() <= MOST_CODES, "few codes", explanation.codes());
        Rule.holds(explanation.members().size() <= MOST_MEMBERS, "few members", explanation.members());
        explanation.codes().forEach(code -> Rule.holds(!code.meaning().isEmpty(), "a code means something", code));
        explanation.advice().forEach(advice -> Rule.holds(!advice.text().isEmpty(), "advice says something", advice));
    }
}
