package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.Location;
import java.util.List;

/**
 * The members of an object for whose names a schema has a rule and no list.
 *
 * @param keyword the keyword with the rule
 * @param javaName the name of the accessor of their typed view
 * @param type the type of that view
 * @param patterns regular expressions of which one is found in their names; none for all names that nothing else is for
 * @param demands what their values have to be like
 * @param description what they are for; empty if the schema does not say
 * @param at where the rule stands
 */
public record OthersModel(
        String keyword,
        String javaName,
        TypeRef.MapOf type,
        List<String> patterns,
        Demands demands,
        String description,
        Location at) {}
