package io.github.hcs4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same definitions give the same sources, to the letter. */
class DeterminismTest {

    /** References, inline types and enumerations, one definition between two blank lines. */
    private static final List<String> DEFINITIONS = List.of("""
            "Vm": {
              "properties": {"Disks": {"$ref": "#/$defs/Disks"}, "State": {"$ref": "#/$defs/State"}}
            }

            "Disks": {
              "type": "array", "items": {"properties": {"Path": {"type": "string"}}}
            }

            "Attachment": {
              "properties": {"Disks": {"$ref": "#/$defs/Disks"}, "Vm": {"$ref": "#/$defs/Vm"}}
            }

            "State": {
              "enum": ["Idle", "Initializing"]
            }

            "IdInfo": {
              "description": "identifies it", "properties": {"ID": {}, "IsIdle": {"enum": ["i"]}}
            }

            "Alias": {
              "$ref": "#/$defs/IdInfo"
            }
            """.split("\n\n"));

    private static final Map<String, String> EXPECTED = generate(DEFINITIONS);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOrderOfDefinitionsDoesNotMatter(long seed) {
        List<String> shuffled = new ArrayList<>(DEFINITIONS);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(generate(shuffled)).isEqualTo(EXPECTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "de-DE"})
    void neitherLanguageNorTimeZoneMatters(String language) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(generate(DEFINITIONS)).isEqualTo(EXPECTED);
            assertThat(Processing.only(Map.of(), Acme.PACKAGE_INFO).sources()).isEqualTo(GoldenSources.read());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aTypeThatIsUsedTwiceIsGeneratedOnce() {
        assertThat(EXPECTED)
                .containsOnlyKeys(
                        "Attachment", "Disks", "IdInfo", "IdInfoIsIdle", "State", "Vm", "VmMapper", "VmModel");
    }

    private static Map<String, String> generate(List<String> definitions) {
        String schema = "{\"$defs\": {" + String.join(",", definitions) + "}}";
        Pipeline done = Pipeline.run("acme.json", Map.of("acme.json", schema));
        assertThat(done.problems()).isEmpty();
        return done.sources();
    }
}
