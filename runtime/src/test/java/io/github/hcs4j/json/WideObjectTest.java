package io.github.hcs4j.json;

import static io.github.hcs4j.json.Judged.read;
import static io.github.hcs4j.json.Judged.toJson;
import static io.github.hcs4j.json.MalformedTextTest.problem;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.json.engine.JsonReader;
import io.github.hcs4j.json.engine.JsonWriter;
import io.github.hcs4j.json.engine.MemberNames;
import io.github.hcs4j.type.Members;
import io.github.hcs4j.type.ObjectCodec;
import io.github.hcs4j.type.ObjectType;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A type with more members than any that is generated here, and with itself inside of each. */
class WideObjectTest {

    private static final int MEMBERS = 200;

    /** What a generated record would have as components, by index. */
    private record Wide(Map<Integer, Wide> members, Map<String, @Nullable Object> unknownMembers) {

        static final ObjectType<Wide> TYPE = ObjectType.of("Wide", Wide.class, "", null, null, new Codec());

        private static final class Codec extends ObjectCodec<Wide> {

            private static final MemberNames NAMES = MemberNames.of(allNames().toArray(String[]::new));

            @Override
            public @Nullable Wide read(JsonReader in) {
                if (!in.beginObject()) {
                    return null;
                }
                Map<Integer, Wide> members = new TreeMap<>();
                Map<String, @Nullable Object> unknownMembers = null;
                for (int member = in.nextMember(NAMES); member != JsonReader.END; member = in.nextMember(NAMES)) {
                    if (member == JsonReader.UNKNOWN) {
                        unknownMembers = in.unknownMember(unknownMembers);
                    } else {
                        members.put(member, read(in));
                    }
                }
                return new Wide(members, in.unknownMembers(unknownMembers));
            }

            @Override
            public void write(Wide value, JsonWriter out) {
                out.beginObject();
                value.members().forEach((member, inner) -> {
                    out.name(NAMES, member);
                    write(inner, out);
                });
                out.unknownMembers(value.unknownMembers());
                out.endObject();
            }

            @Override
            protected void describe(Members<Wide> members) {
                IntStream.range(0, MEMBERS)
                        .forEach(i -> members.add(
                                "m" + i, "m" + i, TYPE, wide -> wide.members().get(i)));
            }

            @Override
            protected Map<String, @Nullable Object> unknownMembers(Wide value) {
                return value.unknownMembers();
            }
        }
    }

    private static String object(List<String> names) {
        return names.stream().map(name -> '"' + name + "\":{}").collect(Collectors.joining(",", "{", "}"));
    }

    private static List<String> allNames() {
        return IntStream.range(0, MEMBERS).mapToObj(i -> "m" + i).collect(Collectors.toList());
    }

    @Test
    void manyMembersComeInAnyOrder() {
        List<String> names = allNames();
        Collections.shuffle(names, new Random(1));

        assertThat(toJson(Wide.TYPE, read(Wide.TYPE, object(names))))
                .asString(UTF_8)
                .isEqualTo(object(allNames()));
    }

    @Test
    void eachOfManyMembersOccursOnce() {
        for (String name : allNames()) {
            List<String> names = allNames();
            names.add(name);

            assertThat(problem(Wide.TYPE, object(names)).pointer()).isEqualTo("/" + name);
        }
    }

    @Test
    void objectsInObjectsHaveTheirOwnNames() {
        int depth = 400;
        String before = "{\"m7\":{},\"x\":{},\"m199\":".repeat(depth);
        String after = ",\"m64\":{},\"y\":[]}".repeat(depth);

        assertThat(read(Wide.TYPE, before + "{}" + after).members()).containsOnlyKeys(7, 64, 199);
        for (String name : List.of("m7", "m199", "x")) {
            JsonException innermost = problem(Wide.TYPE, before + "{},\"" + name + "\":{}" + after);
            assertThat(innermost.pointer()).isEqualTo("/m199".repeat(depth - 1) + '/' + name);
        }
        for (String name : List.of("m7", "m199", "m64", "x", "y")) {
            String outermost = before + "{}" + after.substring(0, after.length() - 1) + ",\"" + name + "\":{}}";
            assertThat(problem(Wide.TYPE, outermost).pointer()).isEqualTo("/" + name);
        }
    }
}
