package io.github.hcs4j.json.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.hcs4j.json.JsonException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The branch of a union is found in linear time. */
class LookaheadTimeTest {

    private static final int DEPTH = 490;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Unions in unions, discriminators last, of a size; whole and broken ones. */
    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("nested", (IntFunction<String>) LookaheadTimeTest::nested),
                arguments("nested with text", (IntFunction<String>) LookaheadTimeTest::nestedWithText),
                arguments("side by side", (IntFunction<String>) LookaheadTimeTest::sideBySide),
                arguments("small ones", (IntFunction<String>) LookaheadTimeTest::smallOnes),
                arguments("lists", (IntFunction<String>) LookaheadTimeTest::lists),
                arguments("cut off", (IntFunction<String>) LookaheadTimeTest::cutOff),
                arguments("cut off in a string", (IntFunction<String>) LookaheadTimeTest::cutOffInAString),
                arguments("too deep", (IntFunction<String>) LookaheadTimeTest::tooDeep));
    }

    private static String box(String inside) {
        return "{\"Inside\":" + inside + ",\"Type\":\"Box\"}";
    }

    private static String nest(String innermost) {
        return "{\"Inside\":".repeat(DEPTH) + innermost + ",\"Type\":\"Box\"}".repeat(DEPTH);
    }

    /** Many towers of unions. */
    private static String nested(int size) {
        String tower = nest("{}");
        return Stream.generate(() -> tower)
                .limit(1 + size / tower.length())
                .collect(Collectors.joining(",", "{\"Others\":[", "],\"Type\":\"Box\"}"));
    }

    /** One tower around a long list. */
    private static String nestedWithText(int size) {
        return nest("{\"x\":[" + "12345,".repeat(size / 6) + "0]}");
    }

    private static String sideBySide(int size) {
        String element = box("{\"x\":\"" + "y".repeat(100) + "\"}");
        return Stream.generate(() -> element)
                .limit(1 + size / element.length())
                .collect(Collectors.joining(",", "{\"Others\":[", "],\"Type\":\"Box\"}"));
    }

    private static String smallOnes(int size) {
        return nest("{\"Others\":[" + "{},".repeat(size / 12) + "{}],\"Type\":\"Box\"}");
    }

    private static String lists(int size) {
        return nest("{\"x\":[" + "[[[[1]]]],".repeat(size / 40) + "[]]}");
    }

    private static String cutOff(int size) {
        return "{\"Inside\":".repeat(DEPTH) + "{\"x\":[" + "123456789,".repeat(size / 10);
    }

    private static String cutOffInAString(int size) {
        return "{\"Inside\":".repeat(DEPTH) + "{\"x\":\"" + "0".repeat(size);
    }

    private static String tooDeep(int size) {
        return "{\"Inside\":".repeat(DEPTH) + "[".repeat(size / 2) + "]".repeat(size / 2);
    }

    /**
     * Looking ahead takes no more than some times as long as reading without it: at each of 490 levels the text would
     * be passed again, if it was not known where an object ends. Many towers in a row read as long as they are.
     */
    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void theTimeIsLinear(String name, IntFunction<String> text) {
        byte[] utf8 = text.apply(8 << 20).getBytes(UTF_8);
        byte[] quarter = text.apply(2 << 20).getBytes(UTF_8);

        long ahead = best(5, utf8, SampleTypes.SHAPE);

        assertThat(ahead).as(name).isLessThan(20 * best(3, utf8, ScalarCodec.ANY));
        assertThat(ahead).as(name).isLessThan(15 * best(3, quarter, SampleTypes.SHAPE));
    }

    /** The shortest time that the processor spends on reading. */
    private static long best(int times, byte[] utf8, Codec<?> codec) {
        return IntStream.range(0, times)
                .mapToLong(time -> {
                    long start = THREADS.getCurrentThreadCpuTime();
                    try {
                        JsonText.read(utf8, codec);
                    } catch (JsonException problem) {
                        assertThat(problem.detail()).isNotEmpty();
                    }
                    return THREADS.getCurrentThreadCpuTime() - start;
                })
                .min()
                .orElseThrow();
    }
}
