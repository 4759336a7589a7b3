package io.github.hcs4j.processor.schema;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * A place in a JSON document (RFC 6901).
 *
 * @param text such as {@code /$defs/Layer/properties/Path}; empty for the whole document
 */
public record JsonPointer(String text) {

    /** The whole document. */
    public static final JsonPointer ROOT = new JsonPointer("");

    /**
     * Reads the fragment of a URI reference.
     *
     * @param fragment what stands after {@code #}, percent-encoded or not
     * @return the pointer; a fragment that is encoded wrongly stands for itself
     */
    public static JsonPointer ofFragment(String fragment) {
        return new JsonPointer(decoded(fragment));
    }

    /** A part of a URI reference without its percent-encoding; one that is encoded wrongly stands for itself. */
    static String decoded(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return part;
        }
    }

    /**
     * The place of a member or an element.
     *
     * @param name the member's name or the element's index
     * @return the pointer
     */
    public JsonPointer child(Object name) {
        return new JsonPointer(text + '/' + name.toString().replace("~", "~0").replace("/", "~1"));
    }

    /**
     * The names on the way from the document to the place.
     *
     * @return the names, outermost first
     */
    public List<String> names() {
        return text.isEmpty()
                ? List.of()
                : Stream.of(text.substring(1).split("/", -1))
                        .map(name -> name.replace("~1", "/").replace("~0", "~"))
                        .toList();
    }

    /**
     * The last name on the way.
     *
     * @return the name; empty for the whole document
     */
    public String lastName() {
        List<String> names = names();
        return names.isEmpty() ? "" : names.get(names.size() - 1);
    }

    @Override
    public String toString() {
        return text;
    }
}
