package io.github.hcs4j.benchmarks.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sources of a program that has all published types of HCS and nothing else: what Microsoft has published, without
 * what the overlays add to it, which no other generator could add.
 *
 * @param families the families of schemas, {@code v1} and {@code v2} or one of them
 */
public record AllTypes(List<String> families) {

    private Map<String, String> sources() {
        Map<String, String> sources = new LinkedHashMap<>();
        for (String family : families) {
            sources.put("bench/" + family + "/package-info.java", """
                    @HcsModel(schema = "hcs/%1$s/hcs.schema.json", overlays = false)
                    package bench.%1$s;

                    import io.github.hcs4j.annotation.HcsModel;
                    """.formatted(family));
        }
        return sources;
    }

    /**
     * Writes the sources.
     *
     * @param folder where to
     * @throws IOException if they cannot be written
     */
    public void writeTo(Path folder) throws IOException {
        for (Map.Entry<String, String> source : sources().entrySet()) {
            Path file = folder.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
        }
    }
}
