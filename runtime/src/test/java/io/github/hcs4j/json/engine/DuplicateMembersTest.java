package io.github.hcs4j.json.engine;

import static io.github.hcs4j.json.engine.ProblemPlacesTest.problem;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.hcs4j.json.JsonException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A name that occurs twice in one object: whoever reads it would have to guess which value counts. */
class DuplicateMembersTest {

    /** The problem stands at the mark. */
    @ParameterizedTest
    @MethodSource
    void aNameOccursOnce(Codec<?> codec, String marked, String pointer, String name) {
        JsonException problem = problem(codec, marked.replace("^", "").replace('\'', '"'));

        assertThat(problem.detail()).isEqualTo("the name \"%s\" occurs twice in its object", name);
        assertThat(problem.pointer()).isEqualTo(pointer);
        assertThat(problem.column()).isEqualTo(1 + marked.indexOf('^'));
    }

    static Stream<Arguments> aNameOccursOnce() {
        Codec<?> machine = SampleTypes.MACHINE;
        Codec<?> any = ScalarCodec.ANY;
        return Stream.of(
                arguments(machine, "{'Owner':'a',^'Owner':'b'}", "/Owner", "Owner"),
                arguments(machine, "{'Owner':null,^'Owner':'b'}", "/Owner", "Owner"),
                arguments(machine, "{'Owner':'a',^'Owner':null}", "/Owner", "Owner"),
                arguments(machine, "{'Owner':'a',^'\\u004fwner':'b'}", "/Owner", "Owner"),
                arguments(machine, "{'\\u004fwner':'a',^'Owner':'b'}", "/Owner", "Owner"),
                arguments(machine, "{'Owner':'a', ^'Owner' :  'b\\'c'}", "/Owner", "Owner"),
                arguments(machine, "{'Owner':'\\',\\'Owner', ^'Owner' : [{'Owner':1}]}", "/Owner", "Owner"),
                arguments(machine, "{'Owner':'a' ,  ^'Owner'\t:\r{'Owner':1}}", "/Owner", "Owner"),
                arguments(machine, "{'Owner':'a',^'Owner':true", "/Owner", "Owner"),
                arguments(machine, "{'x':1,'Owner':'a',^'x':1}", "/x", "x"),
                arguments(machine, "{'x':null,^'x':null}", "/x", "x"),
                arguments(machine, "{'':1,^'':1}", "/", ""),
                arguments(machine, "{'x':{'y':1,^'y':1}}", "/x/y", "y"),
                arguments(machine, "{'x':[0,{'y':1,^'y':1}]}", "/x/1/y", "y"),
                arguments(machine, "{'Inner':{'Key':'','Mode':'',^'Key':''}}", "/Inner/Key", "Key"),
                arguments(machine, "{'Inner':{'Key':''},'Owner':'a',^'Inner':{}}", "/Inner", "Inner"),
                arguments(machine, "{'Parts':[{'Key':''},{'Key':'',^'Key':''}]}", "/Parts/1/Key", "Key"),
                arguments(machine, "{'Tags':{'a/b':'',^'a/b':''}}", "/Tags/a~1b", "a/b"),
                arguments(machine, "{'Shape':{'Inside':{},^'Inside':{},'Type':'Box'}}", "/Shape/Inside", "Inside"),
                arguments(machine, "{'Shape':{'Type':'Box',^'Type':'Box'}}", "/Shape/Type", "Type"),
                arguments(any, "{'a':1,'b':2,^'a':3}", "/a", "a"),
                arguments(any, "{'\\u202E':1,^'\\u202E':1}", "/\u202E", "\\u202e"),
                arguments(any, "{'é':1,^'\\u00e9':1}", "/é", "é"));
    }

    /** From 16 entries on, a table tells the names of a map apart. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 14, 15, 16, 17, 18, 31, 32, 33, 64, 1_000})
    void eachOfManyEntriesOccursOnce(int size) {
        String entries =
                IntStream.range(0, size).mapToObj(i -> "\"n" + i + "\":\"\"").collect(Collectors.joining(","));
        assertThat(EngineFuzzer.judge(("{" + entries + "}").getBytes(UTF_8))).isTrue();
        for (int i : new int[] {0, size / 2, size - 1}) {
            String text = "{" + entries + ",\"n" + i + "\":\"\"}";
            for (Codec<?> codec : Stream.of(ScalarCodec.ANY, ScalarCodec.map(ScalarCodec.STRING), SampleTypes.MACHINE)
                    .toList()) {
                assertThat(problem(codec, text).pointer()).isEqualTo("/n" + i);
                assertThat(problem(codec, text).column()).isEqualTo(entries.length() + 3);
            }
        }
    }

    @Test
    void theSameNameInAnotherObjectIsAnotherName() {
        String text = "{\"Owner\":\"a\",\"Inner\":{\"Owner\":\"b\"},\"x\":{\"Owner\":{\"Owner\":1},\"x\":2}}";

        assertThat(JsonText.toText(JsonText.read(text, SampleTypes.MACHINE), SampleTypes.MACHINE, false))
                .isEqualTo(text);
    }

    @Test
    void aNameThatIsNearlyKnownIsUnknown() {
        for (String near :
                new String[] {"owner", "OWNER", "Owner ", "Owner\\u0000", "Owne", "OwnerX", "\\u0000Owner"}) {
            String text = "{\"Owner\":\"a\",\"" + near + "\":[]}";

            assertThat(JsonText.toText(JsonText.read(text, SampleTypes.MACHINE), SampleTypes.MACHINE, false))
                    .isEqualTo(text);
        }
    }
}
