package io.github.hcs4j.json.engine;

import static io.github.hcs4j.json.engine.ProblemPlacesTest.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Messages do not quote secret values, nor what is inside of them, and quote all others. */
class SecretValuesTest {

    private static final MemberNames NAMES =
            MemberNames.of("Key", "Keys", "Inner", "Owner").hiding(0, 1, 2);

    /** An object with a secret text, secret numbers, a secret object of the same type, and a text. */
    private static @Nullable Map<String, @Nullable Object> read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        Map<String, @Nullable Object> members = new TreeMap<>();
        for (int member = in.nextMember(NAMES); member != JsonReader.END; member = in.nextMember(NAMES)) {
            Object value = switch (member) {
                case 1 -> in.secret(() -> in.map(ScalarCodec.INT32));
                case 2 -> in.secret(() -> read(in));
                default -> in.string();
            };
            members.put(NAMES.name(member), value);
        }
        return members;
    }

    private static String detail(String text) {
        return problem(SecretValuesTest::read, text.replace('\'', '"')).detail();
    }

    @Test
    void aSecretIsRead() {
        String text = "{\"Key\":\"k\",\"Keys\":{\"a\":1},\"Inner\":{\"Owner\":\"i\"},\"Owner\":\"o\"}";

        assertThat(JsonText.read(text, SecretValuesTest::read))
                .isEqualTo(Map.of("Key", "k", "Keys", Map.of("a", 1), "Inner", Map.of("Owner", "i"), "Owner", "o"));
    }

    @Test
    void aSecretIsNotQuoted() {
        assertThat(detail("{'Key':17}")).isEqualTo("expected a text, found a secret value");
        assertThat(detail("{'Keys':17}")).isEqualTo("expected an object, found a secret value");
        assertThat(detail("{'Keys':{'a':'b'}}")).isEqualTo("expected a whole number, found a secret value");
        assertThat(detail("{'Inner':17}")).isEqualTo("expected an object, found a secret value");
        assertThat(detail("{'Inner':{'Owner':17}}")).isEqualTo("expected a text, found a secret value");
        assertThat(detail("{'Inner':{'Inner':{},'Owner':17}}")).isEqualTo("expected a text, found a secret value");
    }

    @Test
    void whatStandsBehindASecretIsQuoted() {
        assertThat(detail("{'Key':'k','Keys':{'a':1},'Inner':{'Inner':null},'Owner':17}"))
                .isEqualTo("expected a text, found the number 17");
    }
}
