package io.github.hcs4j.document;

import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.type.CarriedType;
import io.github.hcs4j.type.JsonType;
import io.github.hcs4j.type.ListType;
import io.github.hcs4j.type.MapType;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.Member.Carried;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.ScalarType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a request changes, named by its place in a {@code ComputeSystem} with slashes; in a request to a guest or to the
 * service, by its type or operation. It decides what a free-form member of the request carries: the type that the
 * table in the schema ({@code x-hcs-carries}) has for it, or, where the table has none, the type of that place in the
 * document.
 */
public final class ResourcePath {

    /** The member of a request that has it. */
    public static final String MEMBER = "ResourcePath";

    /** The member of a request to a guest that has the type of the resource. */
    private static final String OF_GUEST = "ResourceType";

    /** The members that name the resource of a request, of which it has one. */
    private static final List<String> MEMBERS = List.of(MEMBER, OF_GUEST, "PropertyType", "Operation");

    private static final String REQUEST = "hcs/v2#ModifySettingRequest";
    private static final String ANY = "*";

    /** A longer path names nothing: it is not taken apart. */
    private static final int LONGEST = 10_000;

    private final List<String> steps;

    private ResourcePath(List<String> steps) {
        this.steps = steps;
    }

    /**
     * Where a path leads nowhere.
     *
     * @param step the step that nothing is named
     * @param known the steps that there are instead
     */
    public record Stray(String step, List<String> known) {}

    /**
     * Reads a path.
     *
     * @param text the path, such as {@code VirtualMachine/Devices/Scsi/0/Attachments/1}
     * @return the path
     */
    public static ResourcePath of(String text) {
        return new ResourcePath(text.length() > LONGEST ? List.of(text) : List.of(text.split("/", -1)));
    }

    /**
     * Whether a resource path decides what a member carries.
     *
     * @param member the member
     * @return whether the schema has a table of paths for it
     */
    public static boolean decides(Member<?> member) {
        return member.carries().stream()
                .anyMatch(carried -> !carried.resourcePath().isEmpty());
    }

    /**
     * The member of a request that names its resource: by a path, a type or an operation.
     *
     * @param request the type of the request
     * @param <T> the Java type of the request
     * @return the member; empty if the type has none
     */
    public static <T> Optional<Member<T>> member(ObjectType<T> request) {
        return MEMBERS.stream().flatMap(name -> request.member(name).stream()).findFirst();
    }

    /**
     * What a member carries at this path.
     *
     * @param member the member, for which the schema has a table
     * @param names the names in the member's value, which decide where the table has several types; those of a guest
     *     are always asked, because guests differ in what they take
     * @return the type; empty if nothing tells it
     */
    public Optional<JsonType<?>> carriedBy(Member<?> member, Collection<String> names) {
        List<Carried> listed = member.carries().stream()
                .filter(carried -> matches(pattern(carried), steps.size()))
                .toList();
        if (listed.size() == 1 && member.owner().member(OF_GUEST).isEmpty()) {
            return Optional.of(listed.get(0).type());
        }
        if (!listed.isEmpty()) {
            return bestOf(listed, names);
        }
        JsonType<?> place = document(member);
        for (String step : steps) {
            place = place == null ? null : inside(place, step);
        }
        if (place == null) {
            return Optional.empty();
        }
        boolean isMany = place instanceof ListType<?> || place instanceof MapType<?>;
        return isMany || place == ScalarType.ANY ? Optional.empty() : Optional.of(place);
    }

    /**
     * The first step that leads nowhere: neither a document nor the table has it.
     *
     * @param member the member, for which the schema has a table
     * @return the step; empty if the path leads somewhere
     */
    public Optional<Stray> stray(Member<?> member) {
        JsonType<?> place = document(member);
        for (int i = 0; i < steps.size(); i++) {
            place = place == null ? null : inside(place, steps.get(i));
            if (place == null && !isBeginOfPattern(member, i + 1)) {
                return Optional.of(new Stray(steps.get(i), known(member, i)));
            }
        }
        return Optional.empty();
    }

    /** The document that the paths lead into; {@code null} if nothing tells it, as for a schema of one's own. */
    private static @Nullable JsonType<?> document(Member<?> member) {
        return TypeSchema.definition(member.owner()).equals(REQUEST) ? ComputeSystem.TYPE : null;
    }

    private boolean isBeginOfPattern(Member<?> member, int length) {
        return member.carries().stream()
                .map(ResourcePath::pattern)
                .anyMatch(pattern -> pattern.size() >= length
                        && matches(pattern.subList(0, length), Math.min(length, steps.size())));
    }

    private List<String> known(Member<?> member, int index) {
        TreeSet<String> known = new TreeSet<>();
        JsonType<?> place = document(member);
        for (String step : steps.subList(0, index)) {
            place = place == null ? null : inside(place, step);
        }
        if (meant(place) instanceof ObjectType<?> object) {
            object.members().forEach(inner -> known.add(inner.name()));
        }
        member.carries().stream()
                .map(ResourcePath::pattern)
                .filter(pattern -> pattern.size() > index && matches(pattern.subList(0, index), index))
                .map(pattern -> pattern.get(index))
                .filter(step -> !step.equals(ANY))
                .forEach(known::add);
        return List.copyOf(known);
    }

    private boolean matches(List<String> pattern, int length) {
        if (pattern.size() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            boolean isAny = pattern.get(i).equals(ANY) && !steps.get(i).isEmpty();
            if (!isAny && !pattern.get(i).equals(steps.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> pattern(Carried carried) {
        return new ArrayList<>(Arrays.asList(carried.resourcePath().split("/")));
    }

    private static @Nullable JsonType<?> meant(@Nullable JsonType<?> type) {
        return type instanceof CarriedType<?> carried ? carried.type() : type;
    }

    private static @Nullable JsonType<?> inside(JsonType<?> place, String step) {
        JsonType<?> type = meant(place);
        if (type instanceof ObjectType<?> object) {
            return object.member(step).<JsonType<?>>map(Member::type).orElse(null);
        }
        if (type instanceof MapType<?> map) {
            return step.isEmpty() ? null : map.value();
        }
        return type instanceof ListType<?> list && !step.isEmpty() ? list.element() : null;
    }

    /**
     * The type of what a free-form member carries: where the schema has a table, by what names the resource; of several
     * types the one that knows most of the names in the value.
     *
     * @param member the member
     * @param path what names the resource in the same request; {@code null} if nothing does
     * @param names the names in the member's value
     * @return the type; empty if nothing tells it, or several fit equally
     */
    public static Optional<JsonType<?>> typeOf(Member<?> member, @Nullable String path, Collection<String> names) {
        if (path != null && !path.isEmpty() && decides(member)) {
            return of(path).carriedBy(member, names);
        }
        return member.owner().member(MEMBER).isPresent() ? Optional.empty() : bestOf(member.carries(), names);
    }

    /**
     * The type of what a free-form member carries, as above.
     *
     * @param member the member
     * @param path what names the resource in the same request; {@code null} if nothing does
     * @param value the member's value, as free-form JSON
     * @return the type; empty if nothing tells it, or several fit equally
     */
    public static Optional<JsonType<?>> typeOfTree(Member<?> member, @Nullable String path, Object value) {
        return typeOf(
                member,
                path,
                value instanceof Map<?, ?> map
                        ? map.keySet().stream().map(String::valueOf).toList()
                        : List.<String>of());
    }

    private static Optional<JsonType<?>> bestOf(List<Carried> listed, Collection<String> names) {
        long most = 0;
        JsonType<?> best = null;
        for (Carried carried : listed) {
            long known = carried.type() instanceof ObjectType<?> object ? count(object, names) : 0;
            if (known > most) {
                most = known;
                best = carried.type();
            } else if (known == most) {
                best = null;
            }
        }
        return Optional.ofNullable(best);
    }

    private static long count(ObjectType<?> type, Collection<String> names) {
        Stream<String> own = type.members().stream().map(Member::name);
        return own.filter(names::contains).count();
    }
}
