package io.github.hcs4j.json.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The text of a record tells what is there, and nothing else. */
class RecordTextTest {

    @Test
    void nothingIsThere() {
        assertThat(new RecordText("Layer")
                        .add("id", null)
                        .hide("password", null)
                        .unknown(Map.of()))
                .hasToString("Layer[]");
    }

    @Test
    void whatIsAbsentIsLeftOut() {
        assertThat(new RecordText("Layer")
                        .add("id", 1)
                        .add("path", null)
                        .add("parts", List.of())
                        .add("isOn", false)
                        .add("text", ""))
                .hasToString("Layer[id=1, parts=[], isOn=false, text=]");
    }

    @Test
    void aSecretIsHidden() {
        assertThat(new RecordText("Credentials")
                        .add("user", "me")
                        .hide("password", "geheim")
                        .hide("key", null)
                        .hide("pin", 7))
                .hasToString("Credentials[user=me, password=***, pin=***]");
    }

    @Test
    void unknownMembersComeLastAndTheirNullsAreThere() {
        Map<String, @Nullable Object> unknown = new LinkedHashMap<>();
        unknown.put("x", null);
        unknown.put("", Map.of("y", 1));

        assertThat(new RecordText("Layer").add("id", 1).unknown(unknown)).hasToString("Layer[id=1, x=***, =***]");
    }

    @Test
    void ofFreeFormValuesTheNamesAreTold() {
        List<@Nullable Object> numbers = Arrays.asList(1, null);
        Map<String, @Nullable Object> entries = new LinkedHashMap<>();
        entries.put("a", 1);
        entries.put("b", new FrozenList.OfFreeForm(new ArrayList<>(numbers), true));
        FrozenMap.OfFreeForm map = FrozenMap.OfFreeForm.of(entries);

        assertThat(map).hasToString("{a=***, b=[***, ***]}");
        assertThat(entries.get("b")).hasToString("[***, ***]");
        assertThat(new FrozenList.OfFreeForm(new ArrayList<>(numbers), false)).hasToString("[1, null]");
        assertThat(new RecordText("Layer").add("settings", map).add("list", entries.get("b")))
                .hasToString("Layer[settings={a=***, b=[***, ***]}, list=[***, ***]]");
    }

    /** No schema says which values of a record are secret. */
    @Test
    void whatIsReadForARecordHidesItsValues() {
        byte[] text = "{\"a\":1,\"b\":[2,{\"c\":null}]}".getBytes(UTF_8);
        String names = "{a=***, b=[***, {c=***}]}";

        assertThat(JsonText.readFreeFormMap(text)).hasToString(names);
        assertThat(JsonText.tree(text)).hasToString(names);
        assertThat(JsonText.read(text, ScalarCodec.ANY)).hasToString("{a=1, b=[2, {c=null}]}");
    }

    @Test
    void whatItIsMadeOfIsAskedOnce() {
        RecordText text = new RecordText("Layer").add("id", 1);

        assertThat(text.toString()).isEqualTo("Layer[id=1]");
    }
}
