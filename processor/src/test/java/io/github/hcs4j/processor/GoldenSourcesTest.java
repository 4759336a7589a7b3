package io.github.hcs4j.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The processor generates exactly the files below {@code src/test/golden}, to the letter: none is missing, none is left
 * over. After a change on purpose, write them anew and read the difference:
 *
 * <pre>
 * mvn -pl schemas,processor test -Dtest=GoldenSourcesTest -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.update=true
 * </pre>
 *
 * <p>A run that writes them fails, so that no build can pass by agreeing with itself.
 */
class GoldenSourcesTest {

    private static final String UPDATE = "golden.update";

    private static final String DECLARATION =
            "\\s*((public|private|static|final|sealed|abstract) )*(class|record|enum|interface) \\w+.*";

    @Test
    void generatedFilesAreTheGoldenOnes() throws IOException {
        Map<String, String> generated =
                Processing.only(Map.of(), Acme.PACKAGE_INFO).sources();
        if (Boolean.getBoolean(UPDATE)) {
            GoldenSources.write(generated);
            fail("the golden sources were written anew; read the difference and run again without -D" + UPDATE);
        }
        Map<String, String> golden = GoldenSources.read();
        assertThat(generated.keySet()).as("files").isEqualTo(golden.keySet());
        assertThat(golden)
                .allSatisfy(
                        (path, text) -> assertThat(generated.get(path)).as(path).isEqualTo(text));
    }

    @Test
    void noLineIsLongerThanAPersonWouldWrite() {
        assertThat(GoldenSources.read())
                .allSatisfy((path, text) -> assertThat(text.lines()).as(path).allMatch(line -> line.length() <= 120));
    }

    /** Tools look at each class by itself. */
    @Test
    void nestedTypesAreMarkedAsGeneratedToo() {
        assertThat(GoldenSources.read()).allSatisfy((path, text) -> {
            long types = text.lines().filter(line -> line.matches(DECLARATION)).count();
            assertThat(text.lines().filter(line -> line.strip().startsWith("@Generated(")))
                    .as(path)
                    .hasSize((int) types);
            assertThat(text.lines().filter(line -> line.strip().startsWith("@HcsGenerated(")))
                    .as(path)
                    .hasSize((int) types);
        });
    }

    @Test
    void goldenSourcesCompileWithoutWarnings() {
        Processing compiled = Processing.none(GoldenSources.javaFiles());
        assertThat(compiled.messages()).isEmpty();
        assertThat(compiled.compilation().status()).isEqualTo(Compilation.Status.SUCCESS);
    }
}
