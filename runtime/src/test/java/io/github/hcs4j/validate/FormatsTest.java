package io.github.hcs4j.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.model.v2.NetworkAdapter;
import io.github.hcs4j.model.v2.Networking;
import io.github.hcs4j.model.v2.ProcessDetails;
import io.github.hcs4j.model.v2.RegistryValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms that types of texts say. */
class FormatsTest {

    private static final String MISMATCH = "warning FORMAT_MISMATCH ";

    private static String member(String name, String text) {
        return "{\"" + name + "\":\"" + text + "\"}";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-03-05T18:45:41.2346710Z",
                "2019-03-05t18:45:41z",
                "2019-03-05 18:45:41+01:00",
                "2016-12-31T23:59:60Z",
                "0001-01-01T00:00:00Z",
                ""
            })
    void aPointInTime(String text) {
        assertThat(Validated.problems(ProcessDetails.TYPE, member("CreateTimestamp", text)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "2019-03-05",
                "2019-03-05T18:45Z",
                "2019-03-05T18:45:41",
                "2019-02-30T18:45:41Z",
                "2019-03-05T24:45:41Z",
                "2019-03-05T18:45:41.Z",
                "+10000-01-01T00:00:00Z",
                "${time}"
            })
    void noPointInTime(String text) {
        assertThat(Validated.problems(ProcessDetails.TYPE, member("CreateTimestamp", text)))
                .containsExactly(MISMATCH + "/CreateTimestamp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AQIDBA==", "AQIDBA", "00fF", "0aB", ""})
    void bytes(String text) {
        assertThat(Validated.problems(RegistryValue.TYPE, member("BinaryValue", text)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"***", "AQIDB", "AQ IDBA==", "not encoded"})
    void noBytes(String text) {
        assertThat(Validated.problems(RegistryValue.TYPE, member("BinaryValue", text)))
                .containsExactly(MISMATCH + "/BinaryValue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00-15-5D-52-C0-00", "00:15:5d:52:c0:00", "00155D52C000", ""})
    void aMacAddress(String text) {
        assertThat(Validated.problems(NetworkAdapter.TYPE, member("MacAddress", text)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"00-15-5D-52-C0", "00-15:5D-52-C0-00", "0G-15-5D-52-C0-00", "mac address", "%ws"})
    void noMacAddress(String text) {
        assertThat(Validated.problems(NetworkAdapter.TYPE, member("MacAddress", text)))
                .containsExactly(MISMATCH + "/MacAddress");
    }

    @Test
    void aGuid() {
        assertThat(Validated.problems(
                        Networking.TYPE,
                        "{\"NetworkAdapters\":[\"7b3e9f04-5c1d-4a68-9e27-0d4c8a1b6f35\",\"\",\"endpoint\"]}"))
                .containsExactly(MISMATCH + "/NetworkAdapters/2");
    }

    /** A pattern says more than a form, and is told alone. */
    @Test
    void aTextWithAPatternIsToldOnce() {
        assertThat(Validated.problems(NetworkAdapter.TYPE, member("EndpointId", "x")))
                .containsExactly("error PATTERN_MISMATCH /EndpointId");
    }

    @Test
    void aPlaceholderIsToBeFilledIn() {
        assertThat(Validated.as(NetworkAdapter.TYPE, member("MacAddress", "${mac}"))
                        .findings())
                .singleElement()
                .asString()
                .endsWith("found the text \"${mac}\", expected a MAC address, such as \"00-15-5D-52-C0-00\"; fill in"
                        + " the placeholder before the document is sent");
    }
}
