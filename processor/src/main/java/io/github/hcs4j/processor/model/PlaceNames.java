package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.Location;
import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names types by where they are defined: a definition by its name in {@code $defs}; a type that stands where it is used
 * by the definition and the members on the way to it ({@code Vm} and {@code placement} make {@code Vm_placement}); a
 * whole file by its title, if that is one word, or by its name. Types that would share a name get longer ones. The
 * order of the definitions has no influence on names.
 */
final class PlaceNames {

    /** Where a file has its definitions: since draft 2019-09, and before it as well as in Swagger 2.0. */
    private static final List<String> DEFINITIONS = List.of("$defs", "definitions");

    private static final String MEMBERS = "properties";

    /** Where OpenAPI has its definitions. */
    private static final List<String> OF_OPENAPI = List.of("components", "schemas");

    private PlaceNames() {}

    /** The definitions of a file, by their names. */
    static Map<String, SchemaNode> definitions(ObjectNode root) {
        Map<String, SchemaNode> all = new LinkedHashMap<>();
        DEFINITIONS.forEach(keyword -> root.object(keyword).ifPresent(named -> all.putAll(named.members())));
        Optional<ObjectNode> ofOpenApi = Optional.of(root);
        for (String step : OF_OPENAPI) {
            ofOpenApi = ofOpenApi.flatMap(parts -> parts.object(step));
        }
        ofOpenApi.ifPresent(named -> all.putAll(named.members()));
        return all;
    }

    /** The name of a type. */
    static String of(ObjectNode schema) {
        List<String> path = schema.at().pointer().names();
        StringBuilder name = new StringBuilder();
        for (int i = 0; i + 1 < path.size(); i++) {
            if (isOfDefinitions(path, i)) {
                name.setLength(0);
                name.append(path.get(++i));
            } else if (path.get(i).equals(MEMBERS)) {
                if (name.isEmpty()) {
                    name.append(file(schema.at()));
                }
                name.append('_').append(path.get(++i));
            }
        }
        return name.isEmpty() ? title(schema) : name.toString();
    }

    /**
     * A longer name, for a type that shares its name with another: with every step of the way to it, with its signs as
     * words, and, unless it is in the file that the model is made of, with its file: {@code Device} of
     * {@code defs-zos.json} is {@code defs-zos_Device}.
     */
    static String full(ObjectNode schema, String modelFile) {
        List<String> steps = new ArrayList<>();
        List<String> path = schema.at().pointer().names();
        for (int i = 0; i < path.size(); i++) {
            boolean isKeyword = isOfDefinitions(path, i) || path.get(i).equals(MEMBERS);
            steps.add(SpelledNames.spelled(path.get(isKeyword && i + 1 < path.size() ? ++i : i)));
        }
        if (steps.isEmpty() || !schema.at().file().equals(modelFile)) {
            steps.add(0, file(schema.at()));
        }
        return String.join("_", steps);
    }

    /** Whether a place is a definition of its own: a whole file, or an entry of {@code $defs}. */
    static boolean isDefinition(Location at) {
        List<String> path = at.pointer().names();
        return path.isEmpty() || (path.size() > 1 && isOfDefinitions(path, path.size() - 2));
    }

    /** Whether a step of a path leads to definitions. */
    private static boolean isOfDefinitions(List<String> path, int step) {
        return DEFINITIONS.contains(path.get(step))
                || step == 1 && path.subList(0, 2).equals(OF_OPENAPI);
    }

    private static String title(ObjectNode file) {
        return file.text("title").filter(title -> title.matches("\\w+")).orElse(file(file.at()));
    }

    private static String file(Location at) {
        return at.file().substring(at.file().lastIndexOf('/') + 1).replaceFirst("\\..*", "");
    }
}
