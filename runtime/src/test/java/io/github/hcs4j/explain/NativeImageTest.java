package io.github.hcs4j.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.type.ScalarType;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A native image has the resources that its metadata names, and no others. */
class NativeImageTest {

    private static final String METADATA = "/META-INF/native-image/io.github.hcs4j/hcs4j-runtime/resource-config.json";

    @Test
    void theMetadataNamesEveryResource() throws IOException, URISyntaxException {
        Pattern pattern = Pattern.compile(pattern());
        URL metadata = Objects.requireNonNull(NativeImageTest.class.getResource(METADATA));
        Path classes = Path.of(metadata.toURI()).resolve("../../../../..").normalize();

        try (Stream<Path> files = Files.walk(classes)) {
            List<String> resources = files.filter(Files::isRegularFile)
                    .map(file -> classes.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.endsWith(".class") && !name.startsWith("META-INF/"))
                    .toList();
            assertThat(resources).hasSizeGreaterThan(8).allMatch(pattern.asMatchPredicate());
        }
    }

    private static String pattern() throws IOException {
        try (InputStream in = Objects.requireNonNull(NativeImageTest.class.getResourceAsStream(METADATA))) {
            Map<?, ?> config = (Map<?, ?>) Objects.requireNonNull(ScalarType.ANY.read(in));
            Map<?, ?> resources = (Map<?, ?>) Objects.requireNonNull(config.get("resources"));
            List<?> includes = (List<?>) Objects.requireNonNull(resources.get("includes"));
            return String.valueOf(((Map<?, ?>) includes.get(0)).get("pattern"));
        }
    }
}
