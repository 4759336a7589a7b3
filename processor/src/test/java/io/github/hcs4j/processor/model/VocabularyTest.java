package io.github.hcs4j.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The meta-schema that comes with the schemas has the keywords that are read. */
class VocabularyTest {

    @Test
    void remarksStandBesideAKeyword() {
        assertThat(Vocabulary.remarksAnd("required"))
                .contains("required", "title", "description")
                .containsAll(Vocabulary.REMARKS)
                .hasSize(1 + Vocabulary.REMARKS.size());
    }

    @Test
    void theMetaschemaHasEveryKeywordOfOurs() throws IOException {
        try (InputStream in = VocabularyTest.class.getClassLoader().getResourceAsStream("hcs4j.metaschema.json")) {
            JsonNode schema = JsonMapper.shared().readTree(in).at("/$defs/schema");
            Collection<String> keywords = schema.get("properties").propertyNames();
            assertThat(keywords)
                    .filteredOn(Vocabulary::isOurs)
                    .containsExactlyInAnyOrderElementsOf(Vocabulary.KEYWORDS.keySet().stream()
                            .filter(Vocabulary::isOurs)
                            .toList());
            String refused =
                    schema.get("patternProperties").propertyNames().iterator().next();
            assertThat(keywords).filteredOn(Vocabulary::isOurs).noneMatch(keyword -> keyword.matches(refused + ".*"));
        }
    }
}
