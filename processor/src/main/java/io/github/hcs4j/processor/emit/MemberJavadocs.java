package io.github.hcs4j.processor.emit;

import io.github.hcs4j.processor.model.GivenValue;
import io.github.hcs4j.processor.model.Lifetime;
import io.github.hcs4j.processor.model.PropertyModel;
import io.github.hcs4j.processor.model.TypeModel.ObjectModel;
import io.github.hcs4j.processor.model.TypeRef;
import java.util.List;
import java.util.Locale;

/** What the Javadoc says of a member. */
final class MemberJavadocs {

    /** The room in a line in a builder. */
    private static final int WIDTH = Code.WIDTH - 2 * Code.INDENT.length() - "/**  */".length();

    /** Where a description may end early, for a comment of one line. */
    private static final List<String> ENDS = List.of(". ", "; ", ": ", ", ", " (");

    private final ObjectModel owner;
    private final EmitContext context;

    MemberJavadocs(ObjectModel owner, EmitContext context) {
        this.owner = owner;
        this.context = context;
    }

    /** A member in a phrase: its JSON name, what it is for, and its versions where they are not those of its type. */
    String phrase(PropertyModel property) {
        StringBuilder text = new StringBuilder(Javadocs.code(property.name()));
        if (!property.description().isBlank()) {
            text.append(": ").append(Javadocs.escape(Javadocs.open(property.description())));
        }
        Lifetime lifetime = property.lifetime();
        if (!lifetime.equals(owner.lifetime()) && !lifetime.equals(Lifetime.UNKNOWN)) {
            text.append("; ").append(Javadocs.versions(lifetime, context.model()));
        }
        if (context.model().overlaySource(property.at()).isPresent()) {
            text.append("; in no published schema");
        }
        return text.append(format(property.type()))
                .append(traits(property.traits()))
                .toString();
    }

    /** The format of texts that are plain in Java. */
    private static String format(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return format(list.element());
        }
        if (type instanceof TypeRef.MapOf map) {
            return format(map.value());
        }
        if (type instanceof TypeRef.OneOrMany either) {
            return format(either.element());
        }
        if (!(type instanceof TypeRef.Scalar scalar)) {
            return "";
        }
        return switch (scalar) {
            case EMAIL, HOSTNAME, IPV4, IPV6, JSON_POINTER, REGEX, URI_REFERENCE ->
                "; format "
                        + Javadocs.code(scalar.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            default -> "";
        };
    }

    private static String traits(PropertyModel.Traits traits) {
        StringBuilder text = new StringBuilder();
        GivenValue constant = traits.demands().constant();
        if (constant != null) {
            text.append("; always ").append(Javadocs.code(constant.text()));
        }
        if (traits.absence() != null) {
            text.append("; absent means ").append(Javadocs.code(traits.absence().text()));
        }
        String limits = LimitPhrases.of(traits.demands());
        if (!limits.isEmpty()) {
            text.append("; ").append(limits);
        }
        if (traits.required()) {
            text.append(traits.nullable() ? "; required, may be {@code null}" : "; required");
        }
        if (traits.secret()) {
            text.append("; secret");
        }
        if (traits.readOnly()) {
            text.append("; set by the one who answers, not by the one who asks");
        }
        if (traits.deprecation() != null) {
            text.append("; deprecated");
            if (!traits.deprecation().isBlank()) {
                text.append(": ").append(Javadocs.escape(Javadocs.open(traits.deprecation())));
            }
        }
        return text.toString();
    }

    /**
     * A comment of one line on a method of a builder: what it does, and as much of what the member is for as there is
     * room.
     *
     * @param verb such as {@code Sets}
     */
    static String line(String verb, PropertyModel property) {
        String begin = verb + ' ' + Javadocs.code(property.name());
        String description = Javadocs.open(property.description());
        while (!description.isBlank()) {
            String line = Javadocs.closed(begin + ": " + Javadocs.escape(description));
            if (line.length() <= WIDTH) {
                return line;
            }
            description = shortened(description);
        }
        return begin + '.';
    }

    /** A description without its last part; empty where it has only one. */
    private static String shortened(String description) {
        int end = ENDS.stream().mapToInt(description::lastIndexOf).max().orElse(-1);
        return end < 0 ? "" : description.substring(0, end);
    }
}
