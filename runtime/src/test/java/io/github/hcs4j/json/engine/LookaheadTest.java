package io.github.hcs4j.json.engine;

import static io.github.hcs4j.json.engine.ProblemPlacesTest.problem;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.json.engine.SampleTypes.Box;
import io.github.hcs4j.json.engine.SampleTypes.Shape;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The branch of a union is known before it is read, wherever its discriminator stands. */
class LookaheadTest {

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
            {'Type':                                          | none
            {'Type':'Bo                                       | none
            {'Type':'\\x'}                                     | none
            {'a\\x':1,'Type':'Box'}                            | none
            null                                              | none
            []                                                | none
            'Type'                                            | none
            7                                                 | none""")
    void aMemberIsFound(String text, String expected) {
        JsonReader in = new JsonReader(text.replace('\'', '"').getBytes(UTF_8));

        for (int time = 0; time < 2; time++) {
            @Nullable String found = in.peekText("Type");

            assertThat(found).isEqualTo(expected.equals("none") ? null : expected);
            assertThat(in.offset()).isZero();
        }
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
}
