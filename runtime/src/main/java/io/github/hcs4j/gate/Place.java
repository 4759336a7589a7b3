package io.github.hcs4j.gate;

import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.version.SchemaVersion;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document, and what is known there from further outside.
 *
 * @param outer the place around it; {@code null} for the document itself
 * @param token its step of a JSON pointer
 * @param step its step of a Java expression
 * @param name the JSON name of the nearest member
 * @param declared the schema version that the document declares here; {@code null} if it declares none
 * @param hasVersions whether the schema tells the versions of what is around
 * @param isJudged whether there is still something to find: nothing more once all around it was found
 */
record Place(
        @Nullable Place outer,
        String token,
        String step,
        String name,
        @Nullable SchemaVersion declared,
        boolean hasVersions,
        boolean isJudged) {

    /** The document itself. */
    static Place root(ModelType<?> type) {
        String java = type.javaType().getSimpleName();
        String variable = java.substring(0, 1).toLowerCase(Locale.ROOT) + java.substring(1);
        return new Place(null, "", variable, "", null, true, true);
    }

    Place member(Member<?> member) {
        return inside("/" + escaped(member.name()), "." + member.accessor() + "()", member.name());
    }

    Place element(int index) {
        return inside("/" + index, ".get(" + index + ")", name);
    }

    Place entry(String key) {
        return inside("/" + escaped(key), ".get(" + literal(key) + ")", name);
    }

    private Place inside(String innerToken, String innerStep, String innerName) {
        return new Place(this, innerToken, innerStep, innerName, declared, hasVersions, isJudged);
    }

    /** The same place, in a document that declares a version. */
    Place declaring(@Nullable SchemaVersion version) {
        return new Place(outer, token, step, name, version, hasVersions, isJudged);
    }

    /** The same place, in something of which the schema tells no versions. */
    Place withoutVersions() {
        return new Place(outer, token, step, name, declared, false, isJudged);
    }

    /** The same place, in something that was found. */
    Place unjudged() {
        return new Place(outer, token, step, name, declared, hasVersions, false);
    }

    String pointer() {
        return outer == null ? token : outer.pointer() + token;
    }

    String accessor() {
        return outer == null ? step : outer.accessor() + step;
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String literal(String key) {
        StringBuilder text = new StringBuilder("\"");
        key.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                text.append('\\').append((char) c);
            } else if (Character.isISOControl(c)) {
                text.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                text.append((char) c);
            }
        });
        return text.append('"').toString();
    }
}
