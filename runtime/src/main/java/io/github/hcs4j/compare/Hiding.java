package io.github.hcs4j.compare;

import io.github.hcs4j.compare.Difference.Side;
import io.github.hcs4j.document.Spot;
import io.github.hcs4j.document.TypeWalk;
import io.github.hcs4j.type.EnumType;
import io.github.hcs4j.type.EnumValue;
import io.github.hcs4j.type.ListType;
import io.github.hcs4j.type.MapType;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.OneOrManyType;
import io.github.hcs4j.type.ScalarType;
import io.github.hcs4j.type.UnionType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a value ready to be shown: without what the schema marks as secret. */
final class Hiding extends TypeWalk<Object, Object> {

    /** The value, or words in place of it or of what is secret in it. */
    Object shown(io.github.hcs4j.type.JsonType<?> type, Object value, Spot spot) {
        return spot.place().isSecret() ? Side.SECRET : value(type, value, spot);
    }

    @Override
    protected Object scalar(ScalarType<?> type, Object value, Spot spot) {
        return value;
    }

    @Override
    protected <E extends EnumValue> Object enumeration(EnumType<E> type, Object value, Spot spot) {
        return value;
    }

    @Override
    protected <T> Object object(ObjectType<T> type, Object value, Spot spot) {
        if (!(value instanceof Map<?, ?> members)) {
            return value;
        }
        Map<String, @Nullable Object> shown = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : members.entrySet()) {
            String name = (String) entry.getKey();
            Object inner = entry.getValue();
            shown.put(name, inner == null ? null : member(type, name, inner, spot));
        }
        return shown;
    }

    private <T> Object member(ObjectType<T> type, String name, Object value, Spot spot) {
        Optional<Member<T>> member = type.member(name);
        if (member.isPresent()) {
            return shown(member.get().type(), value, spot.member(member.get()));
        }
        return type.othersWith(name)
                .map(rule -> shown(rule.type().value(), value, spot))
                .orElse(value);
    }

    @Override
    protected <U> Object union(UnionType<U> type, Object value, Spot spot) {
        Object text = value instanceof Map<?, ?> members ? members.get(type.discriminator()) : null;
        Optional<ObjectType<? extends U>> branch = type.branch(text);
        return branch.isPresent() ? object(branch.get(), value, spot) : value;
    }

    @Override
    protected Object list(ListType<?> type, Object value, Spot spot) {
        if (!(value instanceof List<?> elements)) {
            return value;
        }
        List<@Nullable Object> shown = new ArrayList<>();
        for (Object element : elements) {
            shown.add(element == null ? null : shown(type.element(), element, spot));
        }
        return shown;
    }

    @Override
    protected Object oneOrMany(OneOrManyType<?> type, Object value, Spot spot) {
        return value(value instanceof List<?> ? type.list() : type.element(), value, spot);
    }

    @Override
    protected Object map(MapType<?> type, Object value, Spot spot) {
        if (!(value instanceof Map<?, ?> entries)) {
            return value;
        }
        Map<String, @Nullable Object> shown = new LinkedHashMap<>();
        entries.forEach(
                (key, inner) -> shown.put((String) key, inner == null ? null : shown(type.value(), inner, spot)));
        return shown;
    }
}
