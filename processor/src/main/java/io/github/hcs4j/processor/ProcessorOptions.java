package io.github.hcs4j.processor;

import io.github.hcs4j.processor.schema.ProblemCode;
import io.github.hcs4j.processor.schema.Problems;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What {@code -A} tells the processor.
 *
 * @param schemaPath folders to look for schemas in, before the processor path
 */
record ProcessorOptions(List<Path> schemaPath) {

    /** Folders with schemas, parted as a class path is. */
    static final String SCHEMA_PATH = "hcs4j.schemaPath";

    /** The names of all options. */
    static final Set<String> NAMES = Set.of(SCHEMA_PATH);

    /** Reads the options. A wrong one is a problem. */
    static ProcessorOptions of(Map<String, String> options, Problems problems) {
        List<Path> folders = new ArrayList<>();
        String given = options.getOrDefault(SCHEMA_PATH, "");
        for (String folder : given.split(Pattern.quote(File.pathSeparator))) {
            if (folder.isEmpty()) {
                continue;
            }
            try {
                Path path = Path.of(folder);
                if (Files.isDirectory(path)) {
                    folders.add(path);
                    continue;
                }
            } catch (InvalidPathException noPath) {
                // said below
            }
            problems.add(
                    ProblemCode.HCS019,
                    null,
                    "-A" + SCHEMA_PATH + " names \"" + folder
                            + "\", which is not a folder; name folders with schemas, parted" + " by \""
                            + File.pathSeparator + "\"");
        }
        return new ProcessorOptions(List.copyOf(folders));
    }
}
