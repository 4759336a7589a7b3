package io.github.hcs4j.benchmarks.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The sources of a program that has all published types of HCS v1 and v2 and nothing else: what Microsoft has published,
 * without what the overlays add to it, which no other generator could add.
 */
public final class AllTypes {

    private AllTypes() {}

    /**
     * The sources.
     *
     * @return texts, by their paths
     */
    public static Map<String, String> sources() {
        Map<String, String> sources = new LinkedHashMap<>();
        for (String version : new String[] {"v1", "v2"}) {
            sources.put("bench/" + version + "/package-info.java", """
                    @HcsModel(schema = "hcs/%1$s/hcs.schema.json", overlays = false)
                    package bench.%1$s;

                    import io.github.hcs4j.annotation.HcsModel;
                    """.formatted(version));
        }
        return sources;
    }

    /**
     * Writes the sources.
     *
     * @param folder where to
     * @throws IOException if they cannot be written
     */
    public static void writeTo(Path folder) throws IOException {
        for (Map.Entry<String, String> source : sources().entrySet()) {
            Path file = folder.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
        }
    }
}
