package io.github.hcs4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.sym.PropertyNameMatcher;

/** What both streaming APIs give to the reader. */
class TokenSourceTest {

    private static TokenSource source(StreamingApi api, String text) {
        return api.source(text.replace('\'', '"').getBytes(UTF_8));
    }

    @Test
    void tokensAndNamesHaveTheNumbersOfJackson() {
        assertThat(tools.jackson.core.JsonToken.values())
                .allSatisfy(token -> assertThat(token.id())
                        .isEqualTo(com.fasterxml.jackson.core.JsonToken.valueOf(
                                        token.name().replace("PROPERTY_NAME", "FIELD_NAME"))
                                .id()));
        assertThat(TokenSource.END).isEqualTo(PropertyNameMatcher.MATCH_END_OBJECT);
        assertThat(TokenSource.UNKNOWN).isEqualTo(PropertyNameMatcher.MATCH_UNKNOWN_NAME);
    }

    @ParameterizedTest
    @EnumSource
    void tokensComeInTheirOrder(StreamingApi api) {
        try (TokenSource source = source(api, "{'a':['x',1,1.5,true,false,null]}")) {
            int[] tokens = {
                Token.START_OBJECT,
                Token.NAME,
                Token.START_LIST,
                Token.STRING,
                Token.WHOLE_NUMBER,
                Token.FRACTION,
                Token.TRUE,
                Token.FALSE,
                Token.NULL,
                Token.END_LIST,
                Token.END_OBJECT,
                Token.NONE
            };
            assertThat(source.current()).isEqualTo(Token.NONE);
            for (int token : tokens) {
                assertThat(source.next()).isEqualTo(token);
                assertThat(source.current()).isEqualTo(token);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("withEachApi")
    void aTextIsSeenAhead(StreamingApi api, String object, @Nullable String expected) {
        try (TokenSource source = source(api, "['ü', " + object + ",'after']")) {
            source.next();
            source.next();
            source.next();

            assertThat(source.peekText("Type")).isEqualTo(expected);
            assertThat(source.peekText("Type")).isEqualTo(expected);
            assertThat(source.current()).isEqualTo(Token.START_OBJECT);
            assertThat(source.pointer()).isEqualTo("/1");
        }
    }

    static Stream<Arguments> withEachApi() {
        return Stream.of(
                        arguments("{'Type':'a'}", "a"),
                        arguments("{'Type':''}", ""),
                        arguments("{'\\u0054ype':'\\u0061'}", "a"),
                        arguments("{'x':[{'Type':'b'}],'y':{'Type':'c'},'z':'Type','Type':'a','Type':'d'}", "a"),
                        arguments("{'Type':7,'Type':'a'}", null),
                        arguments("{ \n 'Type' : 'a', 'x': tru", "a"),
                        arguments("{}", null),
                        arguments("{'type':'a','x':{'Type':'b'}}", null),
                        arguments("{'Type':{'Type':'a'}}", null),
                        arguments("{'Type':null}", null),
                        arguments("{'Type':['a']}", null),
                        arguments("{'x':tru,'Type':'a'}", null),
                        arguments("{'x':1", null),
                        arguments("{'Type':'a\n'}", null),
                        arguments("{'x':" + "[".repeat(600), null))
                .flatMap(sample ->
                        Stream.of(StreamingApi.values()).map(api -> arguments(api, sample.get()[0], sample.get()[1])));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsReadAfterAPeekIsAsBefore(StreamingApi api) {
        try (TokenSource source = source(api, "{'Type':'a','b':{'Type':'c'}}")) {
            source.next();
            assertThat(source.peekText("Type")).isEqualTo("a");
            assertThat(source.nextName()).isEqualTo("Type");
            assertThat(source.next()).isEqualTo(Token.STRING);
            assertThat(source.string()).isEqualTo("a");
            assertThat(source.nextName()).isEqualTo("b");
            source.next();
            assertThat(source.peekText("Type")).isEqualTo("c");
            source.skip();
            assertThat(source.next()).isEqualTo(Token.END_OBJECT);
        }
    }
}
