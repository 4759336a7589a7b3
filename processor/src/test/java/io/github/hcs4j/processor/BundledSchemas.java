package io.github.hcs4j.processor;

import io.github.hcs4j.processor.schema.Problem;
import io.github.hcs4j.processor.schema.SchemaSource;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is generated from the schemas that come with the processor. As a program it prints a digest of all of it. */
final class BundledSchemas {

    private static final List<String> SCHEMAS =
            List.of("hcs/v1/hcs.schema.json", "hcs/v2/hcs.schema.json", "oci/runtime-spec.schema.json");

    private static final List<String> UNORDERED = List.of("$defs", "definitions", "x-hcs-values");

    private static final JsonMapper JSON = new JsonMapper();

    private BundledSchemas() {}

    /** Prints the digest, and the version of Java. */
    public static void main(String[] args) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Map<String, String> sources : generate(ProcessorPath::read)) {
            sources.forEach((name, source) -> digest.update((name + '\n' + source).getBytes(StandardCharsets.UTF_8)));
        }
        System.out.println(HexFormat.of().formatHex(digest.digest()) + ' ' + System.getProperty("java.version"));
    }

    /** The sources of each schema. */
    static List<Map<String, String>> generate(SchemaSource source) {
        return SCHEMAS.stream()
                .map(schema -> Pipeline.run(schema, source).sources())
                .toList();
    }

    /** The problems of the schemas. */
    static List<Problem> problems(SchemaSource source) {
        return SCHEMAS.stream()
                .flatMap(schema -> Pipeline.run(schema, source).problems().stream())
                .toList();
    }

    /** The same schemas, their definitions in another order. */
    static SchemaSource shuffled(long seed) {
        Random random = new Random(seed);
        return path -> ProcessorPath.read(path).map(bytes -> {
            JsonNode schema = JSON.readTree(bytes);
            shuffle(schema, random);
            return JSON.writeValueAsBytes(schema);
        });
    }

    private static void shuffle(JsonNode node, Random random) {
        for (String keyword : UNORDERED) {
            if (node.get(keyword) instanceof ObjectNode definitions) {
                List<Map.Entry<String, JsonNode>> entries = new ArrayList<>(definitions.properties());
                Collections.shuffle(entries, random);
                definitions.removeAll();
                entries.forEach(entry -> definitions.set(entry.getKey(), entry.getValue()));
            }
        }
        node.forEach(child -> shuffle(child, random));
    }
}
