package io.github.hcs4j.gate;

import io.github.hcs4j.document.Absence;
import io.github.hcs4j.document.Declaration;
import io.github.hcs4j.document.HostSchema;
import io.github.hcs4j.document.Judgement;
import io.github.hcs4j.document.Judgement.Against;
import io.github.hcs4j.document.Matter;
import io.github.hcs4j.document.Place;
import io.github.hcs4j.document.ResourcePath;
import io.github.hcs4j.document.Spot;
import io.github.hcs4j.document.TypeSchema;
import io.github.hcs4j.document.TypeWalk;
import io.github.hcs4j.document.VersionScope;
import io.github.hcs4j.gate.Finding.Code;
import io.github.hcs4j.json.FormattedText;
import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.json.OneOrMany;
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
import io.github.hcs4j.type.ScalarType;
import io.github.hcs4j.type.UnionType;
import io.github.hcs4j.version.SchemaVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One walk through one document: finds what the host does not know, and makes free-form JSON of what is to be written,
 * in the order in which the generated types write it. {@code null} stands for what is left out.
 */
final class Walk extends TypeWalk<Object, @Nullable Object> {

    private final TypeSchema schema;
    private final HostSchema host;
    private final Policy policy;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Finding> remarks = new ArrayList<>();

    Walk(TypeSchema schema, HostSchema host, Policy policy) {
        this.schema = schema;
        this.host = host;
        this.policy = policy;
    }

    List<Finding> findings() {
        return findings;
    }

    List<Finding> remarks() {
        return remarks;
    }

    /** Walks through a whole document. */
    @Nullable
    Object document(ModelType<?> type, Object document) {
        Spot root = new Spot(Place.root(type), VersionScope.of(schema, type, host));
        Optional<Judgement> judgement = root.versions().type(type);
        judgement.ifPresent(judged -> report(judged, root.place()));
        return judgement.filter(Judgement::isUnknownToHost).isPresent()
                ? left(type, document, root)
                : value(type, document, inside(root, judgement));
    }

    private static Spot inside(Spot spot, Optional<Judgement> judgement) {
        return spot.with(judgement.map(spot.versions()::after).orElse(spot.versions()));
    }

    /** What is written of something that the host does not know: nothing, or all of it without a further word. */
    private @Nullable Object left(JsonType<?> type, Object value, Spot spot) {
        return policy == Policy.EXPLAIN
                ? value(type, value, spot.with(spot.versions().silent()))
                : null;
    }

    private void report(Judgement judgement, Place place) {
        boolean isWrong = judgement.isUnknownToHost()
                || (judgement.matter() == Matter.NEWER_DECLARATION && judgement.against() == Against.HOST);
        Code code = Code.valueOf(judgement.matter().name());
        (isWrong ? findings : remarks).add(new Finding(code, !isWrong, judgement, place, host));
    }

    /** Texts, numbers and truth values are free-form already; so is what no schema describes. */
    @Override
    protected Object scalar(ScalarType<?> type, Object value, Spot spot) {
        return value instanceof FormattedText formatted ? formatted.text() : value;
    }

    @Override
    protected <T> Map<String, @Nullable Object> object(ObjectType<T> type, Object value, Spot outer) {
        T object = type.javaType().cast(value);
        Spot spot = outer.with(declaredIn(type, object)
                .map(version -> outer.versions().declaring(type, version))
                .orElse(outer.versions()));
        String path = resourcePath(type, object);
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        for (Member<T> member : type.members()) {
            Object present = member.of(object);
            Spot at = spot.member(member);
            Object kept = present == null ? null : member(type, member, present, path, at);
            if (kept != null || (present == null && isWrittenAsNull(member, at))) {
                written.put(member.name(), kept);
            }
        }
        type.unknownMembers(object).forEach((name, unknown) -> {
            Object kept = other(type, name, unknown, spot);
            if (kept != null || unknown == null) {
                written.put(name, kept);
            }
        });
        return written;
    }

    /** What is written of a member that the schema does not list: of one that a rule is for, what its type has. */
    private @Nullable Object other(ObjectType<?> type, String name, @Nullable Object value, Spot spot) {
        Optional<OtherMembers> rule = type.othersWith(name);
        return value == null || rule.isEmpty()
                ? value
                : typed(rule.get().type().value(), value, spot.otherMember(rule.get(), name));
    }

    private static <T> @Nullable String resourcePath(ObjectType<T> type, T object) {
        Object named =
                ResourcePath.member(type).map(member -> member.of(object)).orElse(null);
        return named instanceof EnumValue resource ? resource.text() : named instanceof String path ? path : null;
    }

    /** Whether a member without a value is to be written: only a required one can be null. */
    private boolean isWrittenAsNull(Member<?> member, Spot spot) {
        if (!member.isRequired() || !member.isNullable()) {
            return false;
        }
        Optional<Judgement> judgement = spot.versions().member(member);
        judgement.ifPresent(judged -> report(judged, spot.place()));
        return !isLeftOut(judgement);
    }

    private <T> Optional<SchemaVersion> declaredIn(ObjectType<T> type, T object) {
        return Declaration.member(type).flatMap(member -> {
            Object value = member.of(object);
            return value == null ? Optional.empty() : Declaration.version(member, value);
        });
    }

    private @Nullable Object member(
            ObjectType<?> owner, Member<?> member, Object value, @Nullable String path, Spot spot) {
        Optional<Judgement> judgement = spot.versions().member(member);
        Optional<Judgement> unknown = judgement
                .filter(Walk::isByHost)
                .or(() -> ofChoice(member, value, spot).filter(Walk::isByHost));
        if (unknown.isPresent() && Absence.isMeant(member, value)) {
            if (policy == Policy.EXPLAIN) {
                remarks.add(new Finding(Code.SAYS_WHAT_ABSENCE_SAYS, true, ofMember(member), spot.place(), host));
            }
            return left(member.type(), value, spot);
        }
        judgement.ifPresent(judged -> report(judged, spot.place()));
        if (judgement.filter(Judgement::isUnknownToHost).isPresent()) {
            return left(member.type(), value, spot);
        }
        Spot inside = spot.with(spot.versions().inside(member, judgement));
        if (Declaration.isOne(member)) {
            return declaration(owner, member, value, inside);
        }
        return member.carries().isEmpty() || member.type() != ScalarType.ANY
                ? value(member.type(), value, inside)
                : carried(member, value, path, inside);
    }

    /** What a free-form member carries: explained, it is written as it is, otherwise as its type writes it. */
    private Object carried(Member<?> member, Object value, @Nullable String path, Spot spot) {
        return ResourcePath.typeOfTree(member, path, value)
                .<Object>map(type -> type instanceof ModelType<?> model ? carried(model, value, spot) : value)
                .orElse(value);
    }

    private Object carried(ModelType<?> type, Object value, Spot spot) {
        return Objects.requireNonNullElse(typed(type, value, spot.carried(type)), value);
    }

    /** What is written of a free-form value that is of a type; explained, or of another type, it stays as it is. */
    private @Nullable Object typed(JsonType<?> type, Object value, Spot spot) {
        Object typed;
        try {
            typed = type.ofTree(value);
        } catch (IllegalArgumentException | JsonException ofNoSuchType) {
            return value;
        }
        Object left = value(type, typed, spot);
        return policy == Policy.EXPLAIN ? value : left;
    }

    private static boolean isByHost(Judgement judgement) {
        return judgement.against() == Against.HOST || judgement.against() == Against.OPEN_HOST;
    }

    /** What a version has against the value of a member that is an enumeration. */
    private static Optional<Judgement> ofChoice(Member<?> member, Object value, Spot spot) {
        return member.type() instanceof EnumType<?> enumeration
                ? known(enumeration, value)
                        .flatMap(known -> spot.versions().value(known.text(), known.since(), known.until()))
                : Optional.empty();
    }

    private static Judgement ofMember(Member<?> member) {
        return new Judgement(Matter.NEWER_MEMBER, Against.HOST, null, member.since(), member.until());
    }

    /** What the member has that declares a version. */
    private @Nullable Object declaration(ObjectType<?> owner, Member<?> member, Object value, Spot spot) {
        Optional<SchemaVersion> declared = Declaration.version(member, value);
        Optional<Judgement> newer = declared.flatMap(version -> spot.versions().declaration(version));
        newer.ifPresent(judgement -> report(judgement, spot.place()));
        declared.flatMap(version -> spot.versions().declaredFor(owner, version))
                .ifPresent(judgement -> report(judgement, spot.place()));
        Object written = value(member.type(), value, spot);
        boolean isReplaced = policy == Policy.STRIP
                && newer.filter(judgement -> judgement.against() == Against.HOST)
                        .isPresent();
        if (isReplaced && written instanceof Map<?, ?> && host.version() != null) {
            @SuppressWarnings("unchecked") // made by this class
            Map<String, @Nullable Object> declaration = (Map<String, @Nullable Object>) written;
            Declaration.replace(declaration, host.version());
        }
        return written;
    }

    private static <E extends EnumValue> Optional<EnumType.Value<E>> known(EnumType<E> type, Object value) {
        E constant = type.javaType().cast(value);
        return type.values().stream()
                .filter(known -> known.constant().equals(constant))
                .findFirst();
    }

    /** A text that the schema does not have is written as it is: nothing is known of its versions. */
    @Override
    protected <E extends EnumValue> @Nullable Object enumeration(EnumType<E> type, Object value, Spot spot) {
        Optional<Judgement> judgement =
                known(type, value).flatMap(known -> spot.versions().value(known.text(), known.since(), known.until()));
        judgement.ifPresent(judged -> report(judged, spot.place()));
        return isLeftOut(judgement) ? null : type.javaType().cast(value).text();
    }

    @Override
    protected <U> @Nullable Object union(UnionType<U> type, Object value, Spot spot) {
        U choice = type.javaType().cast(value);
        for (UnionType.Branch<U> branch : type.branches()) {
            ObjectType<? extends U> chosen = branch.type();
            if (chosen.javaType().isInstance(choice)) {
                return branch(branch.text(), chosen, choice, spot);
            }
        }
        return type.unknownMembers(choice);
    }

    private @Nullable Object branch(String text, ObjectType<?> chosen, Object value, Spot spot) {
        Optional<Judgement> judgement = spot.versions().value(text, chosen.since(), chosen.until());
        judgement.ifPresent(judged -> report(judged, spot.place()));
        if (isLeftOut(judgement)) {
            return null;
        }
        Spot inside = judgement.filter(Judgement::isUnknownToHost).isPresent()
                ? spot.with(spot.versions().silent())
                : inside(spot, judgement);
        return object(chosen, value, inside.branch(chosen));
    }

    private boolean isLeftOut(Optional<Judgement> judgement) {
        return policy != Policy.EXPLAIN
                && judgement.filter(Judgement::isUnknownToHost).isPresent();
    }

    /** Free-form elements can be {@code null}, which is then what is to be written. */
    @Override
    protected List<@Nullable Object> list(ListType<?> type, Object value, Spot spot) {
        List<?> elements = (List<?>) value;
        List<@Nullable Object> written = new ArrayList<>(elements.size());
        for (int i = 0; i < elements.size(); i++) {
            Object element = elements.get(i);
            Object kept = element == null ? null : value(type.element(), element, spot.element(i));
            if (element == null || kept != null) {
                written.add(kept);
            }
        }
        return written;
    }

    @Override
    protected @Nullable Object oneOrMany(OneOrManyType<?> type, Object value, Spot spot) {
        OneOrMany<?> either = (OneOrMany<?>) value;
        return either.isList()
                ? value(type.list(), either.values(), spot.elements())
                : value(type.element(), either.values().get(0), spot.only());
    }

    /** Free-form values can be {@code null}, which is then what is to be written. */
    @Override
    protected Map<String, @Nullable Object> map(MapType<?> type, Object value, Spot spot) {
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        ((Map<?, ?>) value).forEach((name, entry) -> {
            String key = (String) name;
            Object kept = entry == null ? null : value(type.value(), entry, spot.entry(key));
            if (entry == null || kept != null) {
                written.put(key, kept);
            }
        });
        return written;
    }
}
