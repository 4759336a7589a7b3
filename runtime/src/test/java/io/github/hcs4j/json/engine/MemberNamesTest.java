package io.github.hcs4j.json.engine;

import static io.github.hcs4j.json.engine.ProblemPlacesTest.problem;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names of members are found by all their bytes, whatever they are and however they are written. */
class MemberNamesTest {

    /** What was read of an object: the index of each known member, and then the names of the unknown ones. */
    private record Reading(List<Object> members) {}

    /** Reads objects whose members have these names, and counts them. */
    private static Codec<Reading> codec(String... names) {
        MemberNames known = MemberNames.of(names);
        return new Codec<>() {
            @Override
            public @Nullable Reading read(JsonReader in) {
                List<Object> members = new ArrayList<>();
                Map<String, @Nullable Object> unknown = null;
                in.beginObject();
                for (int member = in.nextMember(known); member != JsonReader.END; member = in.nextMember(known)) {
                    if (member == JsonReader.UNKNOWN) {
                        unknown = in.unknownMember(unknown);
                    } else {
                        in.freeForm();
                        members.add(member);
                    }
                }
                members.addAll(in.unknownMembers(unknown).keySet());
                return new Reading(members);
            }

            @Override
            public void write(Reading value, JsonWriter out) {
                out.beginObject();
                for (int i = 0; i < names.length; i++) {
                    out.name(known, i);
                    out.int32(i);
                }
                out.endObject();
            }
        };
    }

    private static List<Object> read(Codec<Reading> codec, String text) {
        return JsonText.read(text, codec).members();
    }

    /** A name as a string of JSON: as short as it can be, and with all characters as escapes. */
    private static Stream<String> spellings(String name) {
        String escaped = name.chars().mapToObj(c -> String.format("\\u%04x", c)).collect(Collectors.joining());
        return Stream.of(JsonText.toText(name, ScalarCodec.STRING, false), '"' + escaped + '"');
    }

    /** Each name is found, alone and with others around, in the middle of a text and at its end. */
    private static void assertThatEachIsFound(String... names) {
        Codec<Reading> codec = codec(names);
        for (int i = 0; i < names.length; i++) {
            int index = i;
            spellings(names[i]).forEach(spelled -> {
                assertThat(read(codec, "{" + spelled + ":1}")).as(spelled).containsExactly(index);
                assertThat(read(codec, "{" + spelled + ":\"" + "x".repeat(90) + "\"}"))
                        .containsExactly(index);
                assertThat(read(codec, "{ " + spelled + " : {}, \"another name\":1 }"))
                        .containsExactly(index, "another name");
                assertThat(problem(codec, "{" + spelled + ":1,\t" + spelled + ":1}")
                                .getMessage())
                        .startsWith("line 1, column " + (6 + spelled.codePointCount(0, spelled.length())))
                        .endsWith(" occurs twice in its object");
            });
            assertThat(problem(codec, "{" + spellings(names[i]).collect(Collectors.joining(":1,")) + ":1}")
                            .detail())
                    .endsWith(" occurs twice in its object");
        }
        Integer[] all = IntStream.range(0, names.length).boxed().toArray(Integer[]::new);
        for (boolean isPretty : new boolean[] {false, true}) {
            String text = JsonText.toText(new Reading(List.of()), codec, isPretty);
            assertThat(JsonText.read(text, codec).members()).containsExactly((Object[]) all);
            assertThat(JsonText.read(text, ScalarCodec.ANY))
                    .isInstanceOfSatisfying(
                            Map.class, map -> assertThat(map.keySet().toArray()).isEqualTo(names));
        }
    }

    /** Names that differ from those that are known, however little, are not found. */
    private static void assertThatNoneIsFound(Codec<Reading> codec, Stream<String> others) {
        others.forEach(other -> spellings(other)
                .forEach(spelled -> assertThat(read(codec, "{" + spelled + ":1}"))
                        .as(spelled)
                        .containsExactly(other)));
    }

    @Test
    void namesOfAllLengths() {
        String letters = "abcdefghij".repeat(8);
        String[] prefixes = IntStream.rangeClosed(0, 70)
                .mapToObj(length -> letters.substring(0, length))
                .toArray(String[]::new);

        assertThatEachIsFound(prefixes);
        for (int i = 0; i < prefixes.length; i++) {
            String[] one = {prefixes[i]};
            assertThatNoneIsFound(codec(one), Arrays.stream(prefixes).filter(other -> !other.equals(one[0])));
        }
    }

    @Test
    void namesThatDifferInOneCharacter() {
        for (int length : new int[] {1, 7, 8, 9, 15, 16, 17, 18, 24, 31, 70}) {
            String name = "n".repeat(length);
            Set<String> near = new LinkedHashSet<>();
            for (int at = 0; at < length; at++) {
                near.add(name.substring(0, at) + "m" + name.substring(at + 1));
            }

            assertThatEachIsFound(near.toArray(String[]::new));
            assertThatNoneIsFound(codec(name), near.stream());
        }
    }

    /**
     * Behind a member, the next of the schema is looked for first: it is taken for no other, and found anywhere else.
     */
    @Test
    void namesInAnyOrder() {
        Codec<Reading> codec = codec("First", "Second", "Third", "Of more than thirty-two bytes in all");

        assertThat(read(codec, "{\"First\":1,\"Secund\":2,\"Third\":3}")).containsExactly(0, 2, "Secund");
        assertThat(read(codec, "{\"Third\":3,\"First\":1,\"Second\":2}")).containsExactly(2, 0, 1);
        assertThat(read(codec, "{\"Second\":2 ,\"Third\" :3, \"First\":{\"Second\":2}}"))
                .containsExactly(1, 2, 0);
        assertThat(read(codec, "{\"Third\":3,\"Of more than thirty-two bytes in all\":4}"))
                .containsExactly(2, 3);
        assertThat(read(codec, "{\"Third\":3,\"Of more than thirty-two bytes on all\":4}"))
                .containsExactly(2, "Of more than thirty-two bytes on all");
        assertThat(problem(codec, "{\"First\":1\"Second\":2}").getMessage())
                .isEqualTo("line 1, column 11, /First: not JSON: expected ',' or '}', found '\"'");
        assertThat(problem(codec, "{\"First\":1,\"Second\":2,\"Second\":2}").detail())
                .endsWith(" occurs twice in its object");
    }

    /** The hash is made of the first and the last eight bytes, so these have the same. */
    @Test
    void namesOfTheSameHash() {
        String[] names = IntStream.range(0, 100)
                .mapToObj(i -> String.format("TheFirst%03dTheLast8", i))
                .toArray(String[]::new);

        assertThatEachIsFound(names);
        assertThatNoneIsFound(
                codec(names),
                Stream.of("TheFirst100TheLast8", "TheFirst0000TheLast8", "TheFirst00TheLast8", "TheFirstTheLast8"));
    }

    @Test
    void namesBeyondAscii() {
        assertThatEachIsFound(
                "ü",
                "u\u0308",
                "größer",
                "Größer",
                "日本語",
                "日本誤",
                "\uD83D\uDC33",
                "\uD83D\uDC34",
                "a\uD83D\uDC33\uD83D\uDC33b",
                "é",
                "\u0080",
                "\u07ff",
                "\u0800",
                "\uffff",
                "\ufeffa",
                "\u2028",
                "\u007f",
                "ЯЗЫК ЯЗЫК ЯЗЫК",
                "ЯЗЫК ЯЗЫK ЯЗЫК");
    }

    @Test
    void namesThatNeedEscapes() {
        assertThatEachIsFound(
                "\"",
                "a\"b",
                "\"quoted\"",
                "\\",
                "\\\\",
                "a\\",
                "\\n",
                "\\u0041",
                "C:\\a",
                "\n",
                "a\tb",
                "\u0000",
                "a\u0000",
                "\u001f",
                "eight by\"tes",
                "eight by\\tes",
                "eight by\ntes",
                "a",
                "A",
                "/",
                "a/b",
                "\\/",
                "\uD800",
                "\uDC00x",
                "?",
                "x?");
    }

    /** What a name is in a text is not what the same bytes would be without escapes. */
    @Test
    void anEscapeIsNotTakenForItsCharacters() {
        Codec<Reading> codec = codec("\\n", "a\\tb", "\\\\", "eight chars\\u0041", "?");

        assertThat(read(codec, "{\"\\n\":1}")).containsExactly("\n");
        assertThat(read(codec, "{\"\\\\n\":1}")).containsExactly(0);
        assertThat(read(codec, "{\"a\\tb\":1}")).containsExactly("a\tb");
        assertThat(read(codec, "{\"\\\\\":1}")).containsExactly("\\");
        assertThat(read(codec, "{\"eight chars\\u0041\":1}")).containsExactly("eight charsA");
        assertThat(read(codec, "{\"\\ud800\":1}")).containsExactly("\uD800");
        assertThat(read(codec("\uD800", "eight chars\uDC00"), "{\"?\":1,\"eight chars?\":2}"))
                .containsExactly("?", "eight chars?");
    }

    @Test
    void aControlCharacterIsRefusedInAKnownNameToo() {
        for (String name : new String[] {"\n", "a\nb", "eight by\ntes", "\u0000", "a\u0000"}) {
            assertThat(problem(codec(name), "{\"" + name + "\":1}").detail())
                    .startsWith("not JSON: expected an escape such as \\n");
        }
    }

    @Test
    void aTextThatEndsInAName() {
        Codec<Reading> codec = codec("a", "Owner", "TheOwnerOfAll", "");
        for (String name : new String[] {"a", "Owner", "TheOwnerOfAll"}) {
            for (int length = 0; length <= name.length(); length++) {
                assertThat(problem(codec, "{\"" + name.substring(0, length)).detail())
                        .isEqualTo("the text ends in the middle of a value");
            }
        }
    }

    /** Beyond the text, zeros are looked at: they are no part of a name. */
    @Test
    void aTextThatEndsBehindAName() {
        assertThat(problem(codec("a", "a\u0000"), "{\"a\"").detail())
                .isEqualTo("the text ends in the middle of a value");
        assertThat(problem(codec("a\u0000\u0000"), "{\"a").detail())
                .isEqualTo("the text ends in the middle of a value");
    }

    static Stream<Integer> sizes() {
        return Stream.of(1, 2, 63, 64, 65, 127, 128, 129, 253, 2_000);
    }

    /** Which members were there is kept in words of 64 bits. */
    @ParameterizedTest
    @MethodSource("sizes")
    void manyMembersInAnyOrderAndTwice(int size) {
        String[] names = IntStream.range(0, size).mapToObj(i -> "Member" + i).toArray(String[]::new);
        Codec<Reading> codec = codec(names);
        List<Integer> order = IntStream.range(0, size).boxed().collect(Collectors.toList());
        Collections.shuffle(order, new Random(size));
        String members = order.stream().map(i -> "\"Member" + i + "\":0").collect(Collectors.joining(","));

        assertThat(read(codec, "{" + members + "}")).isEqualTo(order);
        for (int i : new int[] {0, size / 2, size - 1}) {
            assertThat(problem(codec, "{" + members + ",\"Member" + i + "\":0}").pointer())
                    .isEqualTo("/Member" + i);
            assertThat(problem(codec, "{" + members + ",\"\\u004dember" + i + "\":0}")
                            .pointer())
                    .isEqualTo("/Member" + i);
        }
        assertThat(read(codec, "{\"Member" + size + "\":0}")).containsExactly("Member" + size);
    }

    /** The texts of an enumeration are found in the same way. */
    @Test
    void knownTexts() {
        MemberNames texts = MemberNames.of("", "On", "OnWithoutFallback", "größer", "a\\nb", "a\nb");
        for (int i = 0; i < 6; i++) {
            String text = JsonText.toText(texts.name(i), ScalarCodec.STRING, false);
            JsonReader in = new JsonReader((' ' + text).getBytes(UTF_8));

            assertThat(in.known(texts)).isEqualTo(i);
            assertThat(in.offset()).isEqualTo(in.text().length);
        }
        for (String other :
                new String[] {"\"on\"", "\"On ", "\"On", "null", "1", "[\"On\"]", "\"\\u004fn\"", "\"a\nb\"", ""}) {
            JsonReader in = new JsonReader(other.getBytes(UTF_8));

            assertThat(in.known(texts)).isEqualTo(JsonReader.UNKNOWN);
            assertThat(in.offset()).isZero();
        }
    }

    @Test
    void aTypeWithoutMembers() {
        Codec<Reading> codec = codec();

        assertThat(read(codec, "{}")).isEmpty();
        assertThat(read(codec, "{\"\":1,\"a\":2,\"a name of more than eight bytes\":3}"))
                .containsExactly("", "a", "a name of more than eight bytes");
        assertThat(JsonText.toText(new Reading(List.of()), codec, true)).isEqualTo("{}");
        assertThat(new JsonReader("\"\"".getBytes(UTF_8)).known(MemberNames.of()))
                .isEqualTo(JsonReader.UNKNOWN);
    }

    @Test
    void secretMembersAreHiddenOnlyInTheirOwnNames() {
        MemberNames names = MemberNames.of("a", "b");
        MemberNames hiding = names.hiding(1);

        assertThat(hiding.isSecret(1)).isTrue();
        assertThat(hiding.isSecret(0)).isFalse();
        assertThat(names.isSecret(1)).isFalse();
        assertThat(hiding.indexOf("b")).isEqualTo(1);
    }
}
