package io.github.hcs4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What {@code jackson = 2} changes in generated code: an argument of each type's constructor, and nothing else. */
class Jackson2Test {

    private static final String IMPORT = "import io.github.hcs4j.json.StreamingApi;\n";
    private static final String ARGUMENT = ", StreamingApi.JACKSON_2)";

    @Test
    void eachTypeNamesItsStreamingApi() {
        Processing processed =
                Processing.of(Map.of(), Acme.PACKAGE_INFO.replace("mappers =", "jackson = 2, mappers ="));

        assertThat(processed.messages()).isEmpty();
        Map<String, String> withoutIt = new TreeMap<>();
        processed.sources().forEach((path, source) -> {
            boolean describesType = source.contains(" TYPE = ");
            assertThat(source.split(Pattern.quote(ARGUMENT), -1)).as(path).hasSize(describesType ? 2 : 1);
            withoutIt.put(path, source.replace(IMPORT, "").replace(ARGUMENT, ")"));
        });
        assertThat(withoutIt).isEqualTo(GoldenSources.read());
    }

    @Test
    void jackson3IsWhatTheyHaveAnyway() {
        assertThat(Processing.only(Map.of(), Acme.PACKAGE_INFO.replace("mappers =", "jackson = 3, mappers ="))
                        .sources())
                .isEqualTo(GoldenSources.read());
    }
}
