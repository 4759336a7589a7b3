package io.github.hcs4j.diff;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A mapper skeleton, and who extends it.
 *
 * @param type the type that it maps to, by its name in the schema
 * @param className its simple name, such as {@code ContainerMapper}
 * @param implementation who has to implement what is added to it: the name of a class, or
 *     {@code each subclass of ContainerMapper}
 * @param unmapped the members that it leaves out on purpose, by their names in JSON, with the reasons
 */
public record MapperView(String type, String className, String implementation, Map<String, String> unmapped) {

    /** Copies the map. */
    public MapperView {
        unmapped = Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNull(unmapped, "unmapped")));
    }

    /**
     * A mapper that anybody may extend.
     *
     * @param type the type that it maps to
     * @param unmapped the members that it leaves out, with the reasons
     * @return the mapper
     */
    public static MapperView of(TypeView type, Map<String, String> unmapped) {
        String className = Objects.requireNonNull(type, "type").javaName() + "Mapper";
        return new MapperView(type.name(), className, "each subclass of " + className, unmapped);
    }
}
