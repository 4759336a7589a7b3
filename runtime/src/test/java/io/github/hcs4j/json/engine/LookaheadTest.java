package io.github.hcs4j.json.engine;

import static io.github.hcs4j.json.engine.ProblemPlacesTest.problem;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.json.engine.SampleTypes.Box;
import io.github.hcs4j.json.engine.SampleTypes.Shape;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The branch of a union is known before it is read, wherever its discriminator stands, in linear time. */
class LookaheadTest {

    private static final int DEPTH = 490;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** What {@code Type} is in an object in which single quotation marks stand for double ones. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'Type':'Box'}                                    | Box
            {'Type':''}                                       | ``
            { 'Type' : 'Box' }                                | Box
            {'T\\u0079pe':'B\\u006fx'}                          | Box
            {'a':1,'Type':'Box'}                              | Box
            {'a':{'Type':'Inner'},'Type':'Box'}               | Box
            {'a':[{'Type':'Inner'},'Type'],'Type':'Box','b':1}| Box
            {'a':'Type','b':'}','c':'\\',\\'Type','Type':'Box'} | Box
            {'a':-1.5e+3 ,'b':true,'c':null ,'Type':'Box'}    | Box
            {'a':{},'b':[],'c':[[],{}],'':'','Type':'Box'}    | Box
            {'Type':'First','Type':'Second'}                  | First
            {}                                                | none
            {'a':{'Type':'Inner'}}                            | none
            {'Type':null}                                     | none
            {'Type':1}                                        | none
            {'Type':{'Type':'Inner'}}                         | none
            {'type':'Box'}                                    | none
            {'a':1,                                           | none
            {'a':1 'Type':'Box'}                              | Box
            {'a':}                                            | none
            {'a':[},'Type':'Box'}                             | none
            {'a':{]},'Type':'Box'}                            | none
            {'Type'                                           | none
            {'Type':'Bo                                       | none
            {'Type':'\\x'}                                     | none
            {'a\\x':1,'Type':'Box'}                            | none
            null                                              | none
            []                                                | none
            'Type'                                            | none
            7                                                 | none""")
    void aMemberIsFound(String text, String expected) {
        JsonReader in = new JsonReader(text.replace('\'', '"').getBytes(UTF_8));

        @Nullable String found = in.peekText("Type");

        assertThat(found).isEqualTo(expected.equals("none") ? null : expected);
        assertThat(in.offset()).isZero();
    }

    /** Objects that were passed before are not passed again, but what is behind them is found. */
    @Test
    void severalMembersOfTheSameObjectAreFound() {
        JsonReader in = new JsonReader(
                "{\"a\":{\"b\":[{}]},\"Type\":\"Box\",\"c\":[{\"d\":{}},{}],\"Kind\":\"Small\"}".getBytes(UTF_8));

        assertThat(in.peekText("Type")).isEqualTo("Box");
        assertThat(in.peekText("Kind")).isEqualTo("Small");
        assertThat(in.peekText("Type")).isEqualTo("Box");
        assertThat(in.peekText("Other")).isNull();
        assertThat(in.peekText("Kind")).isEqualTo("Small");
    }

    @Test
    void aUnionInAUnion() {
        String text = "{\"Inside\":{\"Inside\":{\"x\":1},\"Type\":\"Box\"},\"Others\":[{\"Type\":\"Ball\"},"
                + "{\"y\":[{\"Type\":\"Box\"}],\"Type\":\"Box\"}],\"Type\":\"Box\"}";

        Shape shape = JsonText.read(text, SampleTypes.SHAPE);

        assertThat(shape).isInstanceOfSatisfying(Box.class, box -> {
            assertThat(box.inside())
                    .isInstanceOfSatisfying(
                            Box.class,
                            inside -> assertThat(inside.inside()).isInstanceOf(SampleTypes.UnknownShape.class));
            assertThat(box.others()).hasSize(2).last().isInstanceOf(Box.class);
        });
    }

    /** Whoever reads the value meets the problem. */
    @Test
    void aProblemBehindTheDiscriminatorHasItsPlace() {
        assertThat(problem(SampleTypes.SHAPE, "{\"Inside\":{\"a\":[1,}],\"Type\":\"Box\"},\"Type\":\"Box\"}")
                        .getMessage())
                .startsWith("line 1, column 19, /Inside/a/1: not JSON: expected a value, found '}'");
        assertThat(problem(SampleTypes.SHAPE, "{\"Inside\":{\"Inside\":[],\"Type\":\"Box\"},\"Type\":\"Box\"}")
                        .getMessage())
                .isEqualTo("line 1, column 21, /Inside/Inside: expected an object, found a list");
        assertThat(problem(SampleTypes.SHAPE, "{\"Inside\":{\"Inside\":{},\"Type\":\"Box\"},\"x\":1")
                        .getMessage())
                .isEqualTo("line 1, column 43, /x: the text ends in the middle of a value");
    }

    /** Unions in unions, discriminators last, of a size; whole and broken ones. */
    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("nested", (IntFunction<String>) LookaheadTest::nested),
                arguments("nested with text", (IntFunction<String>) LookaheadTest::nestedWithText),
                arguments("side by side", (IntFunction<String>) LookaheadTest::sideBySide),
                arguments("small ones", (IntFunction<String>) LookaheadTest::smallOnes),
                arguments("lists", (IntFunction<String>) LookaheadTest::lists),
                arguments("cut off", (IntFunction<String>) LookaheadTest::cutOff),
                arguments("cut off in a string", (IntFunction<String>) LookaheadTest::cutOffInAString),
                arguments("too deep", (IntFunction<String>) LookaheadTest::tooDeep));
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
