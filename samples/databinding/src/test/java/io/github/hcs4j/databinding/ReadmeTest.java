package io.github.hcs4j.databinding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows of this sample stands in this sample. */
class ReadmeTest {

    private static final Pattern SNIPPET =
            Pattern.compile("(?ms)^## With Jackson, and in a module$.*?^```java\\n(.*?)^```$.*?^## ");

    @Test
    void theDescriptorIsAsTheReadmeShowsIt() throws IOException {
        Matcher snippet = SNIPPET.matcher(Files.readString(Path.of("..", "..", "README.md")));

        assertThat(snippet.find()).isTrue();
        assertThat(Files.readString(Path.of("src", "main", "java", "module-info.java")))
                .containsIgnoringWhitespaces(snippet.group(1));
    }
}
