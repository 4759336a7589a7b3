package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.Location;
import io.github.hcs4j.processor.schema.ProblemCode;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads and checks the keywords that say which schema versions have something. */
final class Versions {

    private static final Pattern VERSION = Pattern.compile("(\\d{1,9})\\.(\\d{1,9})");

    /** Says that no source tells the first version of a member or a value. */
    static final String UNKNOWN = "unknown";

    static final String SINCE = "x-hcs-since";
    private static final String UNTIL = "x-hcs-until";

    private final List<Lifetime.Version> listed;
    private final Map<Location, Lifetime> ofTypes = new HashMap<>();
    private final Problems problems;

    /**
     * The versions of a schema.
     *
     * @param listed the versions that it has; none if it does not list them
     */
    Versions(List<Lifetime.Version> listed, Problems problems) {
        this.listed = listed;
        this.problems = problems;
    }

    /** The lifetime of a type. */
    Lifetime of(ObjectNode type) {
        return ofTypes.computeIfAbsent(type.at(), at -> {
            Lifetime lifetime = new Lifetime(version(type, SINCE), version(type, UNTIL));
            checkOrder(type, lifetime);
            return lifetime;
        });
    }

    /** The lifetime of a member or of a value: it came with its type, unless it says otherwise. */
    Lifetime of(ObjectNode part, Lifetime owner) {
        Lifetime.Version since = part.has(SINCE) ? version(part, SINCE) : owner.since();
        Lifetime lifetime = new Lifetime(since, version(part, UNTIL));
        checkOrder(part, lifetime);
        checkWithin(part, lifetime, owner);
        return lifetime;
    }

    private Lifetime.@Nullable Version version(ObjectNode schema, String keyword) {
        if (keyword.equals(SINCE)
                && schema.text(keyword).filter(UNKNOWN::equals).isPresent()) {
            return null;
        }
        Optional<Lifetime.Version> version = read(schema, keyword, problems);
        version.filter(found -> !listed.isEmpty() && !listed.contains(found))
                .ifPresent(found -> problems.add(
                        ProblemCode.HCS030,
                        schema.member(keyword).at(),
                        "the schema has no version " + found + "; x-hcs-versions lists "
                                + String.join(
                                        ", ",
                                        listed.stream().map(Object::toString).toList())));
        return version.orElse(null);
    }

    private void checkOrder(ObjectNode schema, Lifetime lifetime) {
        if (lifetime.since() != null
                && lifetime.until() != null
                && lifetime.until().compareTo(lifetime.since()) < 0) {
            problems.add(
                    ProblemCode.HCS031,
                    schema.member(UNTIL).at(),
                    "it is withdrawn after " + lifetime.until() + ", and came with " + lifetime.since()
                            + "; name the last version that has it");
        }
    }

    private void checkWithin(ObjectNode part, Lifetime lifetime, Lifetime owner) {
        if (isBefore(lifetime.since(), owner.since())) {
            tellOutside(part, SINCE, "came with " + owner.since());
        } else if (isBefore(owner.until(), lifetime.until())) {
            tellOutside(part, UNTIL, "is withdrawn after " + owner.until());
        } else if (part.has(SINCE) && isBefore(owner.until(), lifetime.since())) {
            tellOutside(part, SINCE, "is withdrawn after " + owner.until());
        }
    }

    private static boolean isBefore(Lifetime.@Nullable Version version, Lifetime.@Nullable Version other) {
        return version != null && other != null && version.compareTo(other) < 0;
    }

    private void tellOutside(ObjectNode part, String keyword, String type) {
        SchemaNode found = part.member(keyword);
        problems.add(
                ProblemCode.HCS032,
                found.at(),
                "its type " + type + ", found " + found.kind()
                        + "; a type has nothing before it comes and after it is withdrawn");
    }

    /** Reads a version; a wrong one is a problem. */
    static Optional<Lifetime.Version> read(ObjectNode schema, String keyword, Problems problems) {
        Optional<SchemaNode> node = schema.get(keyword);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        if (node.get() instanceof SchemaNode.TextNode text) {
            Matcher matcher = VERSION.matcher(text.value());
            if (matcher.matches()) {
                return Optional.of(
                        new Lifetime.Version(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2))));
            }
        }
        problems.add(
                ProblemCode.HCS014,
                node.get().at(),
                "expected a version such as \"2.1\" for " + keyword + ", found "
                        + node.get().kind());
        return Optional.empty();
    }
}
