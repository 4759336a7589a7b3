package io.github.hcs4j.cli.example;

import io.github.hcs4j.cli.example.Sample.Many;
import io.github.hcs4j.cli.example.Sample.Part;
import io.github.hcs4j.cli.example.Sample.Plain;
import io.github.hcs4j.cli.example.Sample.Whole;
import io.github.hcs4j.processor.model.JavaNames;
import io.github.hcs4j.processor.model.Limit;
import io.github.hcs4j.processor.model.MemberRule;
import io.github.hcs4j.processor.model.PropertyModel;
import io.github.hcs4j.processor.model.SchemaModel;
import io.github.hcs4j.processor.model.TypeModel;
import io.github.hcs4j.processor.model.TypeModel.EnumModel;
import io.github.hcs4j.processor.model.TypeModel.ObjectModel;
import io.github.hcs4j.processor.model.TypeModel.UnionModel;
import io.github.hcs4j.processor.model.TypeRef;
import io.github.hcs4j.processor.model.ValueModel;
import io.github.hcs4j.type.ScalarType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses small values of types: of an object the members that it needs, and a few others, fewer the deeper it is.
 * What a type holds of its own kind is left out.
 */
final class Samples {

    /** How many members an object has beside those that it needs, by its depth. */
    private static final int[] OTHERS = {5, 2, 1, 1};

    private static final String RESOURCE_PATH = "ResourcePath";

    /** What only some systems have: one that is hosted in another. */
    private static final String HOSTING = "HostingSystemId";

    private final SchemaModel model;

    Samples(SchemaModel model) {
        this.model = model;
    }

    Optional<Sample> of(TypeModel type) {
        return of(type, List.of());
    }

    /**
     * A value of a type, in values of other types; none if it needs what the schema does not allow or what goes round.
     */
    private Optional<Sample> of(TypeModel type, List<String> around) {
        if (around.contains(type.javaName())) {
            return Optional.empty();
        }
        if (type instanceof EnumModel enumeration) {
            return value(enumeration).map(value -> value);
        }
        if (type instanceof UnionModel union) {
            return union.branches().stream()
                    .map(branch -> named(branch.type(), around))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        return object((ObjectModel) type, around);
    }

    private Optional<Sample> named(TypeRef.Named type, List<String> around) {
        return of(model.type(type), around);
    }

    private static Optional<Plain> value(EnumModel type) {
        Optional<ValueModel> first = type.values().stream()
                .filter(value -> !value.text().isEmpty() && value.deprecation() == null)
                .findFirst()
                .or(() -> type.values().stream().findFirst());
        return first.map(value -> new Plain(
                ScalarType.STRING.toJson(value.text()),
                type.javaName() + (type.isEnum() ? ".Known." : ".") + value.constant()));
    }

    private Optional<Sample> object(ObjectModel type, List<String> around) {
        List<String> inside = new ArrayList<>(around);
        inside.add(type.javaName());
        int others = around.size() < OTHERS.length ? OTHERS[around.size()] : 0;
        Set<String> needed = needed(type);
        Set<String> unwanted = new HashSet<>();
        List<Part> parts = new ArrayList<>();
        for (PropertyModel member : type.properties()) {
            boolean isNeeded = needed.contains(member.name());
            if (!isNeeded && (others == 0 || !isUsual(type, member) || unwanted.contains(member.name()))) {
                continue;
            }
            Optional<Sample> value = member.name().equals(RESOURCE_PATH)
                    ? Optional.of(resourcePath(type))
                    : value(member, member.type(), 0, inside);
            if (value.isEmpty() && isNeeded) {
                return Optional.empty();
            }
            if (value.isPresent() && (isNeeded || !isEmpty(value.get()))) {
                parts.add(new Part(member, value.get()));
                unwanted.addAll(excluded(type, member));
                others -= isNeeded ? 0 : 1;
            }
        }
        return Optional.of(new Whole(type, List.copyOf(parts)));
    }

    /** Whether it is an object that could have members and has none, or is made of such. */
    private static boolean isEmpty(Sample value) {
        if (value instanceof Whole whole) {
            return whole.parts().isEmpty() && !whole.type().properties().isEmpty();
        }
        if (value instanceof Many many) {
            return many.elements().stream().allMatch(Samples::isEmpty);
        }
        return value instanceof Sample.Keyed keyed && isEmpty(keyed.value());
    }

    /** The members that an object is not valid without; of several that it needs one of, the first. */
    private static Set<String> needed(ObjectModel type) {
        Set<String> needed = new HashSet<>();
        type.properties().stream()
                .filter(member -> member.traits().required())
                .map(PropertyModel::name)
                .forEach(needed::add);
        for (MemberRule rule : type.rules()) {
            boolean wantsOne =
                    rule.kind() == MemberRule.Kind.EXACTLY_ONE || rule.kind() == MemberRule.Kind.AT_LEAST_ONE;
            if (wantsOne && rule.members().stream().noneMatch(needed::contains)) {
                needed.add(rule.members().get(0));
            }
        }
        return needed;
    }

    /** The members that a member excludes, or that it would need. */
    private static Set<String> excluded(ObjectModel type, PropertyModel member) {
        Set<String> excluded = new HashSet<>();
        type.rules().stream()
                .filter(rule -> rule.kind() != MemberRule.Kind.AT_LEAST_ONE && rule.kind() != MemberRule.Kind.NEEDS)
                .filter(rule -> rule.members().contains(member.name()))
                .forEach(rule -> excluded.addAll(rule.members()));
        return excluded;
    }

    /** Whether people would set a member that they need not set, and a plain call sets it. */
    private static boolean isUsual(ObjectModel type, PropertyModel member) {
        boolean isFree =
                member.type() == TypeRef.Scalar.ANY && member.contents().isEmpty();
        boolean needsOthers = type.rules().stream()
                .anyMatch(rule -> rule.kind() == MemberRule.Kind.NEEDS
                        && rule.members().get(0).equals(member.name()));
        boolean isWanted = type.rules().stream()
                .anyMatch(rule -> rule.kind() == MemberRule.Kind.EXACTLY_ONE
                        && rule.members().contains(member.name()));
        String capital = JavaNames.capital(member.javaName());
        boolean isTaken = type.properties().stream()
                .anyMatch(other -> other.javaName().equals("add" + capital)
                        || other.javaName().equals("put" + capital));
        return !isFree
                && !member.name().equals(HOSTING)
                && !needsOthers
                && !isWanted
                && !isTaken
                && member.traits().deprecation() == null;
    }

    private Optional<Sample> value(PropertyModel member, TypeRef type, int depth, List<String> inside) {
        if (type instanceof TypeRef.ListOf list) {
            return elements(member, list.element(), depth, inside);
        }
        if (type instanceof TypeRef.MapOf map) {
            boolean isFree = map.value() == TypeRef.Scalar.ANY;
            return value(member, map.value(), depth + 1, inside)
                    .map(value -> new Sample.Keyed(isFree ? "example" : "0", value));
        }
        if (type instanceof TypeRef.OneOrMany either) {
            return value(member, either.element(), depth, inside);
        }
        if (type instanceof TypeRef.Carried carried) {
            return named(carried.type(), inside);
        }
        if (type instanceof TypeRef.Named named) {
            return named(named, inside);
        }
        return content(member)
                .flatMap(content -> named(content.type(), inside))
                .or(() -> new PlainSamples(member, depth, model.releases()).of((TypeRef.Scalar) type));
    }

    /** What a member carries in an example: a disk where it can be one. */
    private static Optional<PropertyModel.Content> content(PropertyModel member) {
        return member.contents().stream()
                .filter(content -> content.resourcePath().contains("/Scsi/"))
                .findFirst()
                .or(() -> member.contents().stream().findFirst());
    }

    /** The resource path with which the type carries what it carries in an example. */
    private static Sample resourcePath(ObjectModel type) {
        return type.properties().stream()
                .map(Samples::content)
                .flatMap(Optional::stream)
                .map(PropertyModel.Content::resourcePath)
                .filter(path -> !path.isEmpty())
                .findFirst()
                .map(path -> PlainSamples.text(path.replace('*', '0')))
                .orElse(PlainSamples.text("VirtualMachine/Devices/Scsi/0/Attachments/0"));
    }

    private Optional<Sample> elements(PropertyModel member, TypeRef type, int depth, List<String> inside) {
        int least = member.traits().demands().limits().stream()
                .filter(limit -> limit.kind() == Limit.Kind.MIN_ITEMS && limit.depth() == depth)
                .mapToInt(limit -> limit.bound().intValue())
                .findFirst()
                .orElse(1);
        return value(member, type, depth + 1, inside)
                .filter(element -> least <= 1)
                .map(element -> new Many(List.of(element)));
    }
}
