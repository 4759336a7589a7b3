package io.github.hcs4j.gate;

import io.github.hcs4j.gate.Finding.Kind;
import io.github.hcs4j.json.EncodedBytes;
import io.github.hcs4j.json.Timestamp;
import io.github.hcs4j.type.CarriedType;
import io.github.hcs4j.type.EnumType;
import io.github.hcs4j.type.EnumValue;
import io.github.hcs4j.type.JsonType;
import io.github.hcs4j.type.ListType;
import io.github.hcs4j.type.MapType;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.UnionType;
import io.github.hcs4j.version.SchemaVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One walk through one document: finds what the host does not know, and makes free-form JSON of what is to be written,
 * in the order in which the generated types write it. {@code null} stands for what is left out.
 */
final class Walk {

    private final Host host;
    private final Policy policy;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Finding> remarks = new ArrayList<>();

    Walk(Host host, Policy policy) {
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
        Place root = Place.root(type);
        if (!host.hasSchema()) {
            SchemaVersion first = host.releases().get(0).version();
            findings.add(host.finding(Kind.SCHEMA_NEWER, root, null, first, null));
            return left(type, document, root);
        }
        if (!host.has(type.since(), type.until())) {
            remarks.add(host.finding(Kind.TYPE_NOT_OF_HOST, root, null, type.since(), type.until()));
        }
        return value(type, document, root);
    }

    private @Nullable Object value(JsonType<?> type, Object value, Place place) {
        if (type instanceof ObjectType<?> object) {
            return object(object, value, place);
        }
        if (type instanceof ListType<?> list) {
            return list(list, (List<?>) value, place);
        }
        if (type instanceof MapType<?> map) {
            return map(map, (Map<?, ?>) value, place);
        }
        if (type instanceof EnumType<?> enumeration) {
            return choice(enumeration, value, place);
        }
        if (type instanceof UnionType<?> union) {
            return union(union, value, place);
        }
        if (type instanceof CarriedType<?> carried) {
            return value(carried.type(), value, place);
        }
        return scalar(value);
    }

    /** Texts, numbers and truth values are free-form already; so is what no schema describes. */
    private static Object scalar(Object value) {
        if (value instanceof EncodedBytes bytes) {
            return bytes.text();
        }
        return value instanceof Timestamp time ? time.text() : value;
    }

    private <T> Map<String, @Nullable Object> object(ObjectType<T> type, Object value, Place outer) {
        T object = type.javaType().cast(value);
        Place place = DeclaredVersion.in(type, object).map(outer::declaring).orElse(outer);
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        for (Member<T> member : type.members()) {
            Object present = member.of(object);
            Object kept = present == null ? null : member(member, present, place.member(member));
            if (kept != null) {
                written.put(member.name(), kept);
            }
        }
        written.putAll(type.unknownMembers(object));
        return written;
    }

    private @Nullable Object member(Member<?> member, Object value, Place place) {
        if (!place.isJudged()) {
            return value(member.type(), value, place);
        }
        if (member.isAbsence(value) && !isKnown(member, value)) {
            if (policy == Policy.EXPLAIN) {
                remark(Kind.SAYS_WHAT_ABSENCE_SAYS, member, place);
            }
            return left(member.type(), value, place);
        }
        Place inside = judged(Kind.MEMBER_NEWER, Kind.MEMBER_WITHDRAWN, null, member.since(), member.until(), place);
        if (!inside.isJudged()) {
            return left(member.type(), value, place);
        }
        Optional<SchemaVersion> declared = DeclaredVersion.of(member, value);
        return declared.isPresent() && !host.has(declared.get(), null)
                ? declaration(member, value, declared.get(), inside)
                : value(member.type(), value, inside);
    }

    /** What a member has that declares a version newer than the host's. */
    private @Nullable Object declaration(Member<?> member, Object value, SchemaVersion declared, Place place) {
        findings.add(host.finding(Kind.DECLARED_VERSION_NEWER, place, declared.toString(), declared, null));
        Object written = value(member.type(), value, place);
        if (policy == Policy.STRIP && written instanceof Map<?, ?> && host.version() != null) {
            @SuppressWarnings("unchecked") // made by this class
            Map<String, @Nullable Object> declaration = (Map<String, @Nullable Object>) written;
            DeclaredVersion.replace(declaration, host.version());
        }
        return written;
    }

    /** Whether the host knows both a member and its value. */
    private boolean isKnown(Member<?> member, Object value) {
        return host.has(member.since(), member.until())
                && !(member.type() instanceof EnumType<?> enumeration
                        && known(enumeration, value)
                                .filter(known -> !host.has(known.since(), known.until()))
                                .isPresent());
    }

    private static <E extends EnumValue> Optional<EnumType.Value<E>> known(EnumType<E> type, Object value) {
        E constant = type.javaType().cast(value);
        return type.values().stream()
                .filter(known -> known.constant().equals(constant))
                .findFirst();
    }

    /** A text that the schema does not have is written as it is: nothing is known of its versions. */
    private <E extends EnumValue> @Nullable Object choice(EnumType<E> type, Object value, Place place) {
        String text = type.javaType().cast(value).text();
        Optional<EnumType.Value<E>> known = known(type, value);
        boolean isLeft = known.isPresent()
                && isLeftOut(text, known.get().since(), known.get().until(), place);
        return isLeft ? null : text;
    }

    private <U> @Nullable Object union(UnionType<U> type, Object value, Place place) {
        U choice = type.javaType().cast(value);
        for (UnionType.Branch<U> branch : type.branches()) {
            ObjectType<? extends U> chosen = branch.type();
            if (chosen.javaType().isInstance(choice)) {
                boolean isLeft = isLeftOut(branch.text(), chosen.since(), chosen.until(), place);
                return isLeft ? null : object(chosen, choice, place);
            }
        }
        return type.unknownMembers(choice);
    }

    /** Judges a value, and says whether it is not to be written. */
    private boolean isLeftOut(String text, @Nullable SchemaVersion since, @Nullable SchemaVersion until, Place place) {
        return place.isJudged()
                && !judged(Kind.VALUE_NEWER, Kind.VALUE_WITHDRAWN, text, since, until, place)
                        .isJudged()
                && policy != Policy.EXPLAIN;
    }

    /** Free-form elements can be {@code null}, which is then what is to be written. */
    private List<@Nullable Object> list(ListType<?> type, List<?> elements, Place place) {
        List<@Nullable Object> written = new ArrayList<>(elements.size());
        for (int i = 0; i < elements.size(); i++) {
            Object element = elements.get(i);
            Object kept = element == null ? null : value(type.element(), element, place.element(i));
            if (element == null || kept != null) {
                written.add(kept);
            }
        }
        return written;
    }

    /** Free-form values can be {@code null}, which is then what is to be written. */
    private Map<String, @Nullable Object> map(MapType<?> type, Map<?, ?> entries, Place place) {
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        entries.forEach((name, value) -> {
            String key = (String) name;
            Object kept = value == null ? null : value(type.value(), value, place.entry(key));
            if (value == null || kept != null) {
                written.put(key, kept);
            }
        });
        return written;
    }

    /** What is written of something that the host does not know. */
    private @Nullable Object left(JsonType<?> type, Object value, Place place) {
        return policy == Policy.EXPLAIN ? value(type, value, place.unjudged()) : null;
    }

    /** Judges something by its versions; the place is no longer judged if the host does not know it. */
    private Place judged(
            Kind newer,
            Kind withdrawn,
            @Nullable String text,
            @Nullable SchemaVersion since,
            @Nullable SchemaVersion until,
            Place place) {
        if (!host.has(since, until)) {
            Kind kind = host.has(since, null) ? withdrawn : newer;
            findings.add(host.finding(kind, place, text, since, until));
            return place.unjudged();
        }
        if (since == null && until == null) {
            if (place.hasVersions()) {
                remarks.add(host.finding(Kind.WITHOUT_VERSION, place, text, null, null));
            }
            return place.withoutVersions();
        }
        SchemaVersion declared = place.declared();
        if (declared != null && since != null && since.major() == declared.major() && since.compareTo(declared) > 0) {
            remarks.add(host.finding(Kind.NOT_IN_DECLARED_VERSION, place, text, since, until));
            return place.declaring(null);
        }
        return place;
    }

    private void remark(Kind kind, Member<?> member, Place place) {
        remarks.add(host.finding(kind, place, null, member.since(), member.until()));
    }
}
