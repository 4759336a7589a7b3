package io.github.hcs4j.validate;

import io.github.hcs4j.document.Declaration;
import io.github.hcs4j.document.Direction;
import io.github.hcs4j.document.Place;
import io.github.hcs4j.document.Quote;
import io.github.hcs4j.document.Spot;
import io.github.hcs4j.document.TypeSchema;
import io.github.hcs4j.document.TypeWalk;
import io.github.hcs4j.document.VersionScope;
import io.github.hcs4j.json.Located;
import io.github.hcs4j.type.EnumType;
import io.github.hcs4j.type.EnumValue;
import io.github.hcs4j.type.JsonType;
import io.github.hcs4j.type.ListType;
import io.github.hcs4j.type.MapType;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.OneOrManyType;
import io.github.hcs4j.type.OtherMembers;
import io.github.hcs4j.type.RootType;
import io.github.hcs4j.type.ScalarType;
import io.github.hcs4j.type.UnionType;
import io.github.hcs4j.validate.Finding.Code;
import io.github.hcs4j.validate.Findings.At;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through a document once, with the types that its values should have, and has each of them checked. */
final class Walk extends TypeWalk<Located, @Nullable Void> {

    private final Findings findings;
    private final boolean isShapeOnly;
    private final NameCheck nameCheck;
    private final ScalarCheck scalarCheck;
    private final VersionCheck versionCheck;
    private final EnumCheck enumCheck;
    private final PatternCheck patternCheck;
    private final CarriedCheck carriedCheck;
    private final LimitCheck limitCheck;
    private final FormCheck formCheck;
    private final MemberRuleCheck memberRuleCheck;
    private final Map<ObjectType<?>, Known> known = new IdentityHashMap<>();

    /** Who reads what is looked at: a document to HCS can hold one to a guest. */
    private Direction direction;

    /**
     * A walk through a document.
     *
     * @param wantsDigits whether whole numbers are written in digits alone
     */
    Walk(TypeSchema schema, Direction direction, boolean wantsDigits, Findings findings, boolean isShapeOnly) {
        this.findings = findings;
        this.isShapeOnly = isShapeOnly;
        this.direction = direction;
        nameCheck = new NameCheck(findings);
        scalarCheck = new ScalarCheck(direction, wantsDigits, findings);
        versionCheck = new VersionCheck(schema, findings);
        enumCheck = new EnumCheck(findings, versionCheck);
        patternCheck = new PatternCheck(direction, findings);
        carriedCheck = new CarriedCheck(findings);
        limitCheck = new LimitCheck(findings);
        formCheck = new FormCheck(patternCheck, findings);
        memberRuleCheck = new MemberRuleCheck(findings);
    }

    /** What is known of the objects of a type. */
    private record Known(
            Map<String, Member<?>> members, @Nullable Member<?> declaring, Direction direction, List<Rule> rules) {}

    private Known known(ObjectType<?> type) {
        return known.computeIfAbsent(type, unmet -> {
            Map<String, Member<?>> byName = new LinkedHashMap<>();
            unmet.members().forEach(member -> byName.put(member.name(), member));
            Member<?> declaring = Declaration.member(unmet).orElse(null);
            List<Rule> rules = isShapeOnly ? List.of() : Rules.of(TypeSchema.definition(unmet));
            return new Known(byName, declaring, Direction.of(unmet), rules);
        });
    }

    /** Checks a whole document, which is not null; of a list of replies, each. */
    void document(ModelType<?> type, Located document, VersionScope versions) {
        Spot root = new Spot(Place.root(type), versions);
        Spot inside = root.with(versionCheck.type(type, document, root));
        if (direction.isWritten() && document instanceof Located.ListValue replies) {
            for (int i = 0; i < replies.elements().size(); i++) {
                inside(type, false, replies.elements().get(i), inside.element(i));
            }
        } else {
            value(type, document, inside);
        }
        if (type instanceof RootType<?> whole) {
            limitCheck.check(whole.limits(), whole.type(), document, root.place());
            formCheck.check(whole.forms(), whole.type(), document, root.place());
        }
    }

    /** Checks a part of a document that no type describes as a whole. */
    void part(ModelType<?> type, Located value, Spot spot) {
        value(type, value, spot);
    }

    @Override
    protected @Nullable Void scalar(ScalarType<?> type, Located value, Spot spot) {
        if (type == ScalarType.ANY) {
            freeForm(value, spot.place().freeForm());
        } else {
            scalarCheck.check(type, value, spot.place());
        }
        return null;
    }

    @Override
    protected <T> @Nullable Void object(ObjectType<T> type, Located value, Spot outer) {
        if (!(value instanceof Located.ObjectValue object)) {
            scalarCheck.wrongType(outer.place(), value, "an object", "write an object with members of " + type.name());
            return null;
        }
        Direction around = direction;
        Known ofType = known(type);
        if (around == Direction.TO_HCS && ofType.direction() == Direction.TO_GUEST) {
            direction = Direction.TO_GUEST;
        }
        members(type, ofType, object, outer);
        direction = around;
        return null;
    }

    private void members(ObjectType<?> type, Known ofType, Located.ObjectValue object, Spot outer) {
        Spot spot = outer.with(declaredIn(type, ofType.declaring(), object, outer));
        ObjectView view = new ObjectView(type, object, spot.place());
        Set<String> met = new HashSet<>();
        for (Located.Entry entry : object.entries()) {
            Member<?> member = ofType.members().get(entry.name());
            Optional<OtherMembers> others = member == null ? type.othersWith(entry.name()) : Optional.empty();
            Place place = member != null
                    ? spot.place().member(member)
                    : others.map(rule -> spot.place().otherMember(rule, entry.name()))
                            .orElseGet(() -> spot.place().unknownMember(entry.name()));
            if (!met.add(entry.name())) {
                nameCheck.duplicate(entry, place);
            }
            if (others.isPresent()) {
                MapType<?> values = others.get().type();
                limitCheck.check(others.get().limits(), values.value(), entry.value(), place);
                formCheck.check(others.get().forms(), values.value(), entry.value(), place);
                inside(values.value(), values.isNullable(), entry.value(), new Spot(place, spot.versions()));
            } else if (member == null) {
                nameCheck.unknown(type, ofType.members().keySet(), entry, place, direction);
                freeForm(entry.value(), place);
            } else {
                member(type, member, entry, new Spot(place, spot.versions()), view);
            }
        }
        ofType.members().values().stream()
                .filter(member -> member.isRequired() && !met.contains(member.name()))
                .forEach(member -> missing(type, member, At.value(spot.place(), object), "an object without "));
        limitCheck.check(type.sizes(), type, object, spot.place());
        memberRuleCheck.check(type, ofType.rules(), object, spot.place());
        ofType.rules().forEach(rule -> rule.check(view, findings));
    }

    /** What holds in an object that may declare a version. */
    private VersionScope declaredIn(
            ObjectType<?> type, @Nullable Member<?> declaring, Located.ObjectValue object, Spot spot) {
        if (declaring == null) {
            return spot.versions();
        }
        Optional<Located> declaration = object.entries().stream()
                .filter(entry -> entry.name().equals(declaring.name()) && !(entry.value() instanceof Located.NullValue))
                .map(Located.Entry::value)
                .findFirst();
        return declaration
                .flatMap(Declaration::version)
                .map(version -> versionCheck.declaration(
                        type, version, At.value(spot.place().member(declaring), declaration.get()), spot.versions()))
                .orElse(spot.versions());
    }

    private void member(ObjectType<?> owner, Member<?> member, Located.Entry entry, Spot spot, ObjectView around) {
        Located value = entry.value();
        Spot inside = spot.with(versionCheck.member(member, entry, spot));
        limitCheck.check(member.limits(), member.type(), value, spot.place());
        formCheck.check(member, value, spot.place());
        if (value instanceof Located.NullValue) {
            if (member.isRequired() && !member.isNullable() && member.type() != ScalarType.ANY) {
                missing(owner, member, At.value(spot.place(), value), "null for ");
            }
        } else if (member.pattern() != null
                && value instanceof Located.TextValue text
                && member.type() instanceof ScalarType<?> scalar
                && TextFormat.isOfTexts(scalar)) {
            patternCheck.check(member.pattern(), text, spot.place());
        } else if (member.carries().isEmpty() || member.type() != ScalarType.ANY) {
            value(member.type(), value, inside);
        } else {
            carried(member, value, inside, around);
        }
    }

    /** What a free-form member carries, if something tells its type. */
    private void carried(Member<?> member, Located value, Spot spot, ObjectView around) {
        JsonType<?> type =
                carriedCheck.type(member, value, spot.place(), around).orElse(ScalarType.ANY);
        value(type, value, type instanceof ModelType<?> model ? spot.carried(model) : spot);
    }

    private void missing(ObjectType<?> owner, Member<?> member, At at, String found) {
        findings.error(
                Code.MISSING_MEMBER,
                at,
                found + Quote.text(member.name()),
                "the members that " + owner.name() + " demands",
                () -> "add it, of type " + member.type().notation());
    }

    @Override
    protected @Nullable Void list(ListType<?> type, Located value, Spot spot) {
        if (!(value instanceof Located.ListValue list)) {
            scalarCheck.wrongType(
                    spot.place(), value, "a list", "write it in square brackets, even if it is the only one");
            return null;
        }
        List<Located> elements = list.elements();
        for (int i = 0; i < elements.size(); i++) {
            inside(type.element(), type.isNullable(), elements.get(i), spot.element(i));
        }
        return null;
    }

    @Override
    protected @Nullable Void oneOrMany(OneOrManyType<?> type, Located value, Spot spot) {
        return value instanceof Located.ListValue
                ? value(type.list(), value, spot.elements())
                : value(type.element(), value, spot.only());
    }

    @Override
    protected @Nullable Void map(MapType<?> type, Located value, Spot spot) {
        if (!(value instanceof Located.ObjectValue map)) {
            scalarCheck.wrongType(spot.place(), value, "an object", "write an object whose names are keys");
            return null;
        }
        Set<String> met = new HashSet<>();
        for (Located.Entry entry : map.entries()) {
            Spot at = spot.entry(entry.name());
            if (!met.add(entry.name())) {
                nameCheck.duplicate(entry, at.place());
            }
            inside(type.value(), type.isNullable(), entry.value(), at);
        }
        return null;
    }

    /** A value of a list or a map; null may be one. */
    private void inside(JsonType<?> type, boolean isNullable, Located value, Spot spot) {
        if (value instanceof Located.NullValue) {
            if (!isNullable && type != ScalarType.ANY) {
                scalarCheck.wrongType(spot.place(), value, "a value of type " + type.notation(), "leave it out");
            }
        } else {
            value(type, value, spot);
        }
    }

    @Override
    protected <E extends EnumValue> @Nullable Void enumeration(EnumType<E> type, Located value, Spot spot) {
        if (value instanceof Located.TextValue text) {
            enumCheck.check(type, text, spot, direction);
        } else {
            scalarCheck.wrongType(
                    spot.place(), value, "a text", "write one of the values of " + type.name() + " as a text");
        }
        return null;
    }

    @Override
    protected <U> @Nullable Void union(UnionType<U> type, Located value, Spot spot) {
        if (!(value instanceof Located.ObjectValue object)) {
            scalarCheck.wrongType(spot.place(), value, "an object", "write one of the objects of " + type.name());
            return null;
        }
        String discriminator = object.entries().stream()
                .filter(entry -> entry.name().equals(type.discriminator()))
                .findFirst()
                .map(entry -> entry.value() instanceof Located.TextValue text ? text.text() : null)
                .orElse(null);
        Optional<? extends ObjectType<?>> chosen = type.branch(discriminator);
        if (chosen.isPresent() && discriminator != null) {
            ObjectType<?> branch = chosen.get();
            VersionScope versions = versionCheck.value(discriminator, branch.since(), branch.until(), value, spot);
            return object(branch, value, spot.branch(branch).with(versions));
        }
        findings.warning(
                Code.UNKNOWN_CHOICE,
                At.value(spot.place(), value),
                "an object whose " + Quote.text(type.discriminator()) + " names none of " + type.name(),
                "one that does",
                () -> "write the discriminator of the object that is meant");
        freeForm(value, spot.place().freeForm());
        return null;
    }

    /** Of values without a type, only names can be wrong, and numbers that nothing can hold. */
    private void freeForm(Located value, Place place) {
        if (value instanceof Located.ObjectValue object) {
            Set<String> met = new HashSet<>();
            for (Located.Entry entry : object.entries()) {
                Place at = place.entry(entry.name());
                if (!met.add(entry.name())) {
                    nameCheck.duplicate(entry, at);
                }
                freeForm(entry.value(), at);
            }
        } else if (value instanceof Located.ListValue list) {
            for (int i = 0; i < list.elements().size(); i++) {
                freeForm(list.elements().get(i), place.element(i));
            }
        } else {
            scalarCheck.check(ScalarType.ANY, value, place);
        }
    }
}
