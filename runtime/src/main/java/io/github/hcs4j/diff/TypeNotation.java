package io.github.hcs4j.diff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The notation of types, taken apart. */
final class TypeNotation {

    static final String ARRAY = "array:";
    static final String MAP = "map:";

    /** A value or a list of them. */
    static final String EITHER = "one-or-array:";

    static final String REF = "ref:";
    static final String ANY = "any";

    /** Where anything is allowed, but one type is meant. */
    static final String CARRIED = ANY + ':';

    private static final List<String> WRAPPERS = List.of(ARRAY, MAP, EITHER, CARRIED);

    private static final Map<String, String> JAVA = Map.ofEntries(
            Map.entry("string", "String"),
            Map.entry("guid", "String"),
            Map.entry("mac", "String"),
            Map.entry("boolean", "Boolean"),
            Map.entry("uint8", "Integer"),
            Map.entry("uint16", "Integer"),
            Map.entry("int32", "Integer"),
            Map.entry("uint32", "Long"),
            Map.entry("int64", "Long"),
            Map.entry("uint64", "BigInteger"),
            Map.entry("uint", "BigInteger"),
            Map.entry("integer", "BigInteger"),
            Map.entry("double", "Double"),
            Map.entry("number", "BigDecimal"),
            Map.entry("bytes", "EncodedBytes"),
            Map.entry("datetime", "Timestamp"),
            Map.entry("date", "DateText"),
            Map.entry("time", "TimeText"),
            Map.entry("duration", "DurationText"),
            Map.entry("uri", "UriText"),
            Map.entry("uri-reference", "UriText"),
            Map.entry("email", "String"),
            Map.entry("hostname", "String"),
            Map.entry("ipv4", "String"),
            Map.entry("ipv6", "String"),
            Map.entry("json-pointer", "String"),
            Map.entry("regex", "String"),
            Map.entry(ANY, "Object"));

    private TypeNotation() {}

    /** What stands after a prefix; the text itself if it has another. */
    static String after(String prefix, String type) {
        return type.startsWith(prefix) ? type.substring(prefix.length()) : type;
    }

    /** The same type with the name of the type that it refers to, if it refers to one, replaced. */
    static String renamed(String type, UnaryOperator<String> names) {
        for (String prefix : WRAPPERS) {
            if (type.startsWith(prefix)) {
                return prefix + renamed(after(prefix, type), names);
            }
        }
        return type.startsWith(REF) ? REF + names.apply(after(REF, type)) : type;
    }

    /** The type of the generated accessor, with simple names. */
    static String java(String type, Function<String, Optional<TypeView>> types) {
        if (type.startsWith(ARRAY)) {
            return "List<" + java(after(ARRAY, type), types) + '>';
        }
        if (type.startsWith(MAP)) {
            return "Map<String, " + java(after(MAP, type), types) + '>';
        }
        if (type.startsWith(EITHER)) {
            return "OneOrMany<" + java(after(EITHER, type), types) + '>';
        }
        String plain = after(CARRIED, type);
        if (plain.startsWith(REF)) {
            String name = after(REF, plain);
            return types.apply(name).map(TypeView::javaName).orElse(name);
        }
        return JAVA.getOrDefault(plain, plain);
    }
}
