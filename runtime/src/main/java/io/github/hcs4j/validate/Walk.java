package io.github.hcs4j.validate;

import io.github.hcs4j.json.Located;
import io.github.hcs4j.json.OneLine;
import io.github.hcs4j.type.CarriedType;
import io.github.hcs4j.type.EnumType;
import io.github.hcs4j.type.JsonType;
import io.github.hcs4j.type.ListType;
import io.github.hcs4j.type.MapType;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.ScalarType;
import io.github.hcs4j.type.UnionType;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Goes through a document once, with the types that its values should have, and has each of them checked. */
final class Walk {

    private final Findings findings = new Findings();
    private final Rules rules = new Rules();
    private final NameCheck nameCheck = new NameCheck(findings);
    private final ScalarCheck scalarCheck = new ScalarCheck(findings);
    private final VersionCheck versionCheck = new VersionCheck(findings);
    private final TextCheck textCheck = new TextCheck(findings, versionCheck);
    private final DeclaredVersion declaredVersion = new DeclaredVersion(findings);
    private final Map<ObjectType<?>, Map<String, Member<?>>> members = new IdentityHashMap<>();

    Findings findings() {
        return findings;
    }

    /** Checks a value; {@code null} is what the caller has to judge. */
    void value(JsonType<?> type, Located value, Path path, Versions versions) {
        if (value instanceof Located.NullValue) {
            return;
        }
        if (type instanceof ObjectType<?> object) {
            object(object, value, path, versions);
        } else if (type instanceof CarriedType<?> carried) {
            value(carried.type(), value, path, versions);
        } else if (type instanceof ListType<?> list) {
            list(list.element(), value, path, versions);
        } else if (type instanceof MapType<?> map) {
            map(map.value(), value, path, versions);
        } else if (type instanceof EnumType<?> enumeration) {
            enumeration(enumeration, value, path, versions);
        } else if (type instanceof UnionType<?> union) {
            union(union, value, path, versions);
        } else if (type == ScalarType.ANY) {
            freeForm(value, path);
        } else if (type instanceof ScalarType<?> scalar) {
            scalarCheck.check(scalar, value, path);
        }
    }

    private void object(ObjectType<?> type, Located value, Path path, Versions outside) {
        if (!(value instanceof Located.ObjectValue object)) {
            scalarCheck.wrongType(path, value, "an object", "write an object with members of " + type.name());
            return;
        }
        ObjectView view = new ObjectView(type, object, path);
        Versions versions = declaredVersion.within(view, outside);
        Map<String, Member<?>> known = members.computeIfAbsent(type, Walk::byName);
        Set<String> met = new HashSet<>();
        for (Located.Entry entry : object.entries()) {
            Path at = path.member(entry.name());
            if (!met.add(entry.name())) {
                nameCheck.duplicate(entry, at);
            }
            Member<?> member = known.get(entry.name());
            if (member == null) {
                nameCheck.unknown(type, known.keySet(), entry, at);
                freeForm(entry.value(), at);
            } else {
                versionCheck.member(member, entry, at, versions);
                if (member.pattern() != null && entry.value() instanceof Located.TextValue text) {
                    textCheck.pattern(member.pattern(), text, at);
                }
                value(member.type(), entry.value(), at, versions.inside(member));
            }
        }
        known.values().stream()
                .filter(member -> member.isRequired() && !met.contains(member.name()))
                .forEach(member -> findings.error(
                        Code.MISSING_MEMBER,
                        Spot.of(path, value),
                        "an object without " + OneLine.quote(member.name()),
                        "the members that " + type.name() + " demands",
                        () -> "add it, of type " + member.type().notation()));
        rules.check(view, findings);
    }

    private static Map<String, Member<?>> byName(ObjectType<?> type) {
        Map<String, Member<?>> byName = new LinkedHashMap<>();
        type.members().forEach(member -> byName.put(member.name(), member));
        return byName;
    }

    private void list(JsonType<?> element, Located value, Path path, Versions versions) {
        if (!(value instanceof Located.ListValue list)) {
            scalarCheck.wrongType(path, value, "a list", "write it in square brackets, even if it is the only one");
            return;
        }
        List<Located> elements = list.elements();
        for (int i = 0; i < elements.size(); i++) {
            inside(element, elements.get(i), path.element(i), versions);
        }
    }

    private void map(JsonType<?> type, Located value, Path path, Versions versions) {
        if (!(value instanceof Located.ObjectValue map)) {
            scalarCheck.wrongType(path, value, "an object", "write an object whose names are keys");
            return;
        }
        Set<String> met = new HashSet<>();
        for (Located.Entry entry : map.entries()) {
            Path at = path.member(entry.name());
            if (!met.add(entry.name())) {
                nameCheck.duplicate(entry, at);
            }
            inside(type, entry.value(), at, versions);
        }
    }

    /** A value of a list or a map, which is none of them if it is null. */
    private void inside(JsonType<?> type, Located value, Path path, Versions versions) {
        if (value instanceof Located.NullValue && type != ScalarType.ANY) {
            scalarCheck.wrongType(path, value, "a value of type " + type.notation(), "leave it out");
        }
        value(type, value, path, versions);
    }

    private void enumeration(EnumType<?> type, Located value, Path path, Versions versions) {
        if (value instanceof Located.TextValue text) {
            textCheck.enumeration(type, text, path, versions);
        } else {
            scalarCheck.wrongType(path, value, "a text", "write one of the values of " + type.name() + " as a text");
        }
    }

    private void union(UnionType<?> type, Located value, Path path, Versions versions) {
        if (!(value instanceof Located.ObjectValue object)) {
            scalarCheck.wrongType(path, value, "an object", "write one of the objects of " + type.name());
            return;
        }
        Optional<? extends ObjectType<?>> branch = object.entries().stream()
                .filter(entry -> entry.name().equals(type.discriminator()))
                .findFirst()
                .map(Located.Entry::value)
                .filter(Located.TextValue.class::isInstance)
                .flatMap(text -> type.branch(((Located.TextValue) text).text()));
        if (branch.isPresent()) {
            object(branch.get(), value, path, versions);
            return;
        }
        findings.warning(
                Code.UNKNOWN_CHOICE,
                Spot.of(path, value),
                "an object whose " + OneLine.quote(type.discriminator()) + " names none of " + type.name(),
                "one that does",
                () -> "write the discriminator of the object that is meant");
        freeForm(value, path);
    }

    /** Of values without a type, only names can be wrong, and numbers that nothing can hold. */
    private void freeForm(Located value, Path path) {
        if (value instanceof Located.ObjectValue) {
            map(ScalarType.ANY, value, path, Versions.NONE);
        } else if (value instanceof Located.ListValue) {
            list(ScalarType.ANY, value, path, Versions.NONE);
        } else {
            scalarCheck.check(ScalarType.ANY, value, path);
        }
    }
}
