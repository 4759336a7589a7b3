package io.github.hcs4j.benchmarks.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A schema of as many types as wanted: of four types, three are objects, which refer to others near and far, and one is
 * an enumeration. An object has four members, about as many as those of HCS have, of kinds that take turns.
 *
 * @param types how many types it has
 */
public record SyntheticSchema(int types) {

    private static final String SOURCE = "package-info.java";
    private static final int KINDS = 4;
    private static final int MEMBERS = 4;

    /** A step that leads from any type to some that are far away. */
    private static final int FAR = 7919;

    /**
     * Writes the schema, and the package that asks for its types.
     *
     * @param folder where to; both the folder of the schema and that of the source
     * @throws IOException if they cannot be written
     */
    public void writeTo(Path folder) throws IOException {
        Files.writeString(file(folder), text());
        Files.writeString(folder.resolve(SOURCE), """
                @HcsModel(schema = "many.schema.json")
                package bench.many;

                import io.github.hcs4j.annotation.HcsModel;
                """);
    }

    /**
     * The file with the schema.
     *
     * @param folder where it was written
     * @return its path
     */
    public static Path file(Path folder) {
        return folder.resolve("many.schema.json");
    }

    /**
     * What javac is to be told to compile the package.
     *
     * @param folder where the schema was written
     * @return arguments
     */
    public static List<String> arguments(Path folder) {
        return List.of("-Ahcs4j.schemaPath=" + folder, folder.resolve(SOURCE).toString());
    }

    private String text() {
        StringBuilder text = new StringBuilder("""
                {
                  "$schema": "https://json-schema.org/draft/2020-12/schema",
                  "title": "Many types",
                  "$defs": {
                """);
        for (int i = 0; i < types; i++) {
            text.append("    \"").append(name(i)).append("\": ");
            text.append(isEnum(i) ? enumeration(i) : object(i));
            text.append(i < types - 1 ? ",\n" : "\n");
        }
        return text.append("  }\n}\n").toString();
    }

    private String object(int index) {
        List<String> kinds = List.of(
                "\"IsEnabled\": {\"type\": \"boolean\", \"default\": false}",
                "\"Next\": " + reference(index + 1),
                "\"Count\": {\"type\": \"integer\", \"format\": \"uint32\", \"minimum\": 1}",
                "\"Others\": {\"type\": \"array\", \"items\": " + reference(index + FAR) + "}",
                "\"SizeInBytes\": {\"type\": \"integer\", \"format\": \"uint64\"}",
                "\"Kind\": " + reference(index - index % KINDS),
                "\"Ratio\": {\"type\": \"number\"}",
                "\"ByName\": {\"type\": \"object\", \"additionalProperties\": " + reference(index * KINDS + 1) + "}",
                "\"Created\": {\"type\": \"string\", \"format\": \"date-time\"}",
                "\"Tags\": {\"type\": \"array\", \"items\": {\"type\": \"string\"}}",
                "\"Content\": {\"type\": \"string\", \"format\": \"byte\"}",
                "\"Anything\": {}");
        String members = IntStream.range(index, index + MEMBERS - 1)
                .mapToObj(kind -> kinds.get(kind % kinds.size()))
                .collect(Collectors.joining(", "));
        return "{\"type\": \"object\", \"description\": \"The thing number " + index
                + ".\", \"required\": [\"Name\"], \"properties\": {\"Name\": {\"type\": \"string\", \"description\":"
                + " \"What it is called.\"}, " + members + "}}";
    }

    private String reference(int index) {
        return "{\"$ref\": \"#/$defs/" + name(index) + "\"}";
    }

    private static String enumeration(int index) {
        return "{\"type\": \"string\", \"description\": \"The kind number " + index
                + ".\", \"enum\": [\"First\", \"Second\", \"Third\", \"LastOf" + index + "\"]}";
    }

    private static boolean isEnum(int index) {
        return index % KINDS == 0;
    }

    private String name(int index) {
        int known = index % types;
        return (isEnum(known) ? "Kind" : "Thing") + known;
    }
}
