package io.github.hcs4j.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.explain.Explanation.Code;
import io.github.hcs4j.type.ScalarType;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each limit at its edge: what is just below it is told, what is above it is passed over. */
class LimitsTest {

    private static final int FEW = 64;

    private static String many(int count, IntFunction<String> one) {
        return IntStream.range(0, count).mapToObj(one).collect(Collectors.joining(" "));
    }

    @Test
    void codes() {
        IntFunction<String> code = number -> String.format("0x803700%02X", number + 1);
        assertThat(HcsErrors.explain(many(31, code)).codes()).hasSize(31);
        assertThat(HcsErrors.explain(many(32, code)).codes()).hasSize(32);
        assertThat(HcsErrors.explain(many(33, code)).codes())
                .hasSize(32)
                .last()
                .extracting(Code::hex)
                .isEqualTo("0x80370020");
        assertThat(HcsErrors.explain(many(32, code) + " E_ACCESSDENIED: The directory name is invalid.")
                        .codes())
                .hasSize(32)
                .extracting(Code::error)
                .containsOnlyNulls();
    }

    @Test
    void spellingsOfACode() {
        IntFunction<String> signs = number -> "0x" + ones(number) + "8037010d";
        assertThat(HcsErrors.explain(many(16, signs)).codes().get(0).spellings())
                .hasSize(16);
        assertThat(HcsErrors.explain(many(17, signs)).codes().get(0).spellings())
                .hasSize(16);
    }

    /** The sign of a code, carried into 64 bits, in upper and lower case. */
    private static String ones(int number) {
        return IntStream.range(0, 8)
                .mapToObj(bit -> (number >> bit & 1) == 1 ? "F" : "f")
                .collect(Collectors.joining());
    }

    @Test
    void members() {
        IntFunction<String> member = number -> "'$.Member" + number + "'";
        assertThat(HcsErrors.explain(many(16, member)).members()).hasSize(16);
        assertThat(HcsErrors.explain(many(17, member)).members()).hasSize(16);
        IntFunction<String> ofGuest = number -> "Msg:[$.Member" + number + "]";
        assertThat(HcsErrors.explain(many(16, ofGuest)).members()).hasSize(16);
        assertThat(HcsErrors.explain(many(17, ofGuest)).members()).hasSize(16);
    }

    @Test
    void messages() {
        IntFunction<String> document = number -> "{\"ErrorMessage\":\"message " + number + "\"}";
        assertThat(HcsErrors.explain(many(FEW, document)).messages()).hasSize(FEW);
        assertThat(HcsErrors.explain(many(FEW + 1, document)).messages()).hasSize(FEW);
    }

    @Test
    void events() {
        IntFunction<String> document = number -> "{\"ErrorEvents\":[{\"EventId\":" + number + "}]}";
        assertThat(HcsErrors.explain(many(FEW, document)).events()).hasSize(FEW);
        assertThat(HcsErrors.explain(many(FEW + 1, document)).events()).hasSize(FEW);
    }

    @Test
    void textsOfAGuest() {
        IntFunction<String> text = number -> "guest RPC failure: text " + number + '\n';
        assertThat(HcsErrors.explain(many(8, text)).events()).hasSize(8);
        assertThat(HcsErrors.explain(many(9, text)).events()).hasSize(8);
    }

    @Test
    void causes() {
        IntFunction<String> document =
                number -> "{\"Attribution\":[{\"GuestCrash\":{\"CrashParameters\":[" + number + "]}}]}";
        assertThat(HcsErrors.explain(many(FEW, document)).causes()).hasSize(FEW);
        assertThat(HcsErrors.explain(many(FEW + 1, document)).causes()).hasSize(FEW);
    }

    @Test
    void calls() {
        IntFunction<String> call = number -> "CallContext:[\\A_" + number + "]";
        assertThat(HcsErrors.explain(many(FEW, call)).calls()).hasSize(FEW);
        assertThat(HcsErrors.explain(many(FEW + 1, call)).calls()).hasSize(FEW);
        assertThat(HcsErrors.explain("CallContext:[" + "x".repeat(500) + "]").calls())
                .hasSize(1);
        assertThat(HcsErrors.explain("CallContext:[" + "x".repeat(501) + "]").calls())
                .isEmpty();
    }

    @Test
    void lengthOfAPath() {
        String longest = "$." + "x".repeat(998);
        assertThat(HcsErrors.explain("'" + longest + "'").members()).hasSize(1);
        assertThat(HcsErrors.explain("'" + longest + "x'").members()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void escapesAroundADocument(int levels) {
        assertThat(HcsErrors.explain(escaped(levels)).messages()).containsExactly("here");
    }

    @Test
    void moreEscapesAroundADocument() {
        assertThat(HcsErrors.explain(escaped(4)).messages()).isEmpty();
    }

    private static String escaped(int levels) {
        String text = "{\"ErrorMessage\":\"here\"}";
        for (int level = 0; level < levels; level++) {
            text = ScalarType.STRING.toJson(text);
        }
        return text;
    }

    @Test
    void depthOfADocument() {
        assertThat(HcsErrors.explain(nested(64)).messages()).containsExactly("here");
        assertThat(HcsErrors.explain(nested(65)).messages()).isEmpty();
    }

    private static String nested(int depth) {
        return "{\"ErrorMessage\":\"here\",\"x\":" + "[".repeat(depth - 1) + "1" + "]".repeat(depth - 1) + "}";
    }
}
