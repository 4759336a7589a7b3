package io.github.hcs4j.container;

import static io.github.hcs4j.container.Today.ARGON_V1;
import static io.github.hcs4j.container.Today.ARGON_V2;
import static io.github.hcs4j.container.Today.XENON;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.container.ledger.Annotation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Registry values that annotations ask for by the rules of 2026: process dumps, and a list for tests. */
class Registry2026Test {

    private static final String IGNORED =
            "REGISTRY_VALUE_IGNORED annotations[\"" + Annotation.REGISTRY_VALUES.key() + "\"][0]";

    private static ContainerRequest.Builder value(String members) {
        return ARGON_V2.annotated(Annotation.REGISTRY_VALUES.key(), ("[{" + members + "}]").replace('\'', '"'));
    }

    private static String key(String hive, String name) {
        return "'Key': {'Hive': '" + hive + "', 'Name': " + Json.quote(name) + "}, 'Name': 'n'";
    }

    @ParameterizedTest
    @CsvSource({
        "Software, x, true",
        "System, CurrentControlSet\\Services, true",
        "System, CURRENTCONTROLSET\\Services\\x, true",
        "System, currentcontrolset\\policies, true",
        "System, Software, true",
        "System, softwareX, true",
        "System, CurrentControlSet, false",
        "System, CurrentControlSet\\Control, false",
        "System, \\Software, false",
        "Security, Software, false",
        "Sam, Software, false",
        "software, x, false",
        "User, Software, false",
        "'', x, false",
        "Software, '', false"
    })
    void aContainerMaySetValuesUnderSomeKeys(String hive, String name, boolean isTaken) {
        ContainerRequest.Builder request = value(key(hive, name) + ", 'Type': 'String'");
        assertThat(Today.notices(request)).isEqualTo(isTaken ? List.of() : List.of(IGNORED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"None", "String", "ExpandedString", "MultiString", "Binary", "DWord", "QWord", "CustomType"})
    void everyTypeIsTakenWithWhateverValue(String type) {
        ContainerRequest.Builder request = value(key("Software", "x") + ", 'Type': '" + type + "', 'DWordValue': 5");
        assertThat(Flat.answer(request, "RegistryChanges.AddValues[1].Type")).isEqualTo(type);
        assertThat(Flat.answer(request, "RegistryChanges.AddValues[1].DWordValue"))
                .isEqualTo("5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "'Type': 'string' | false",
                "'Type': '' | false",
                "'x': 1 | false",
                "'Type': 'None', 'Name': '' | false",
                "'Type': 'None', 'Name': null | true",
                "'Type': 'None', 'Key': null | true",
                "'Type': 'None', 'StringValue': 'a', 'DWordValue': 1 | false",
                "'Type': 'None', 'BinaryValue': 'YQ==', 'QWordValue': 1 | false",
                "'Type': 'None', 'StringValue': '', 'DWordValue': 0, 'BinaryValue': 'YQ==' | true",
                "'Type': 'None', 'DWordValue': 1, 'CustomType': 9 | true"
            })
    void aValueHasNameTypeAndOneKindOfData(String members, boolean isTaken) {
        ContainerRequest.Builder request = value(key("Software", "x") + ", " + members);
        assertThat(Today.notices(request)).isEqualTo(isTaken ? List.of() : List.of(IGNORED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "'Name': 'n' | it has no key in a known hive",
                "'Key': {'Hive': 'Software', 'Name': 'x'}, 'Type': 'None' | its key or the value itself has no name",
                "'Key': {'Hive': 'Software', 'Name': 'x'}, 'Name': 'n', 'Type': 'Text' | its type is unknown",
                "'Key': {'Hive': 'Software', 'Name': 'x'}, 'Name': 'n', 'Type': 'None', 'StringValue': 'a',"
                        + " 'QWordValue': 1 | it has data of more than one type",
                "'Key': {'Hive': 'Sam', 'Name': 'x'}, 'Name': 'n', 'Type': 'None'"
                        + " | no container may set values under its key"
            })
    void aNoticeTellsWhyAValueIsLeftOut(String members, String why) {
        assertThat(Today.map(value(members)).notices())
                .singleElement()
                .extracting(Notice::message)
                .isEqualTo("the value is left out: " + why);
    }

    @Test
    void goodValuesStayBesideBadOnes() {
        ContainerRequest.Builder request = ARGON_V2.annotated(
                Annotation.REGISTRY_VALUES.key(),
                ("[{}, {" + key("Software", "x") + ", 'Type': 'String', 'StringValue': '\\ud83d'}, null]")
                        .replace('\'', '"'));
        assertThat(Flat.answer(request, "RegistryChanges.AddValues[1].StringValue"))
                .isEqualTo("\ufffd");
        assertThat(Today.notices(request)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", " [ ] "})
    void anEmptyListIsNoNotice(String text) {
        assertThat(Today.notices(ARGON_V2.annotated(Annotation.REGISTRY_VALUES.key(), text)))
                .isEmpty();
    }

    @Test
    void schema1ReadsTheListAndHasNoPlaceForIt() {
        assertThat(Today.notices(ARGON_V1.annotated(Annotation.REGISTRY_VALUES.key(), "[{}]")))
                .containsExactly(IGNORED);
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\d, C:\\d",
        "C:\\d\\{container_id}, C:\\d\\web-0",
        "C:\\d{CONTAINER_ID}, C:\\dweb-0",
        "{container_id}{container_id}, {container_id}web-0",
        "C:\\{Container_Id}, C:\\{Container_Id}",
        "C:\\{container_id}\\x, C:\\{container_id}\\x",
        "'{container_id} ', '{container_id} '"
    })
    void theIdTakesThePlaceOfItsNameAtTheEnd(String location, String expected) {
        assertThat(Flat.answer(
                        ARGON_V2.annotated(Annotation.DUMP_LOCATION.key(), location),
                        "RegistryChanges.AddValues[1].StringValue"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "full, 10, 2, 10",
        "mini, '', 1, 10",
        "'', +5, 2, 5",
        "full, 007, 2, 7",
        "mini, 2147483647, 1, 2147483647",
        "Full, 1, DUMP_TYPE_UNKNOWN, ''",
        "full, 0, DUMP_COUNT_INVALID, ''",
        "full, -1, DUMP_COUNT_INVALID, ''",
        "full, ' 5', DUMP_COUNT_INVALID, ''",
        "full, 2147483648, DUMP_COUNT_INVALID, ''",
        "1, x, DUMP_TYPE_UNKNOWN, ''"
    })
    void dumpsHaveATypeAndANumber(String type, String count, String expectedType, String expectedCount) {
        String dumps = "'io.microsoft.wcow.processdumptype': '" + type + "', 'io.microsoft.wcow.processdumpcount': '"
                + count + "'";
        ContainerRequest.Builder request =
                ARGON_V2.with("{'annotations': {'io.microsoft.container.processdumplocation': 'D', " + dumps + "}}");
        assertThat(Flat.answer(request, "RegistryChanges.AddValues[2].DWordValue"))
                .isEqualTo(expectedType);
        if (!expectedCount.isEmpty()) {
            assertThat(Flat.answer(request, "RegistryChanges.AddValues[3].DWordValue"))
                    .isEqualTo(expectedCount);
        }
        assertThat(Today.notices(ARGON_V2.with("{'annotations': {" + dumps + "}}")))
                .isEmpty();
    }

    @Test
    void theLocationOfAPodIsForItsUtilityVm() {
        ContainerRequest.Builder hosted = XENON.request()
                .hostingSystem(
                        XENON.system().processDumpLocation("P\\{CONTAINER_ID}").build());
        assertThat(Flat.answer(hosted, "RegistryChanges.AddValues[1].StringValue"))
                .isEqualTo("P\\web-0");
        assertThat(Flat.answer(
                        XENON.annotated(Annotation.DUMP_LOCATION.key(), "own")
                                .hostingSystem(hosted.build().hostingSystem()),
                        "RegistryChanges.AddValues[1].StringValue"))
                .isEqualTo("own");
    }
}
