package io.github.hcs4j.explain;

import io.github.hcs4j.explain.NamedMember.Complaint;
import io.github.hcs4j.json.Model;
import io.github.hcs4j.json.ObjectType;
import io.github.hcs4j.json.Suggestions;
import io.github.hcs4j.model.v1.ContainerConfig;
import io.github.hcs4j.model.v1.V1Model;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.model.v2.V2Model;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what a path means in the models. */
final class MemberFinder {

    /** Longer than the name of any member, so nothing can be like it. */
    private static final int TOO_LONG = 100;

    private static final char SEPARATOR = '.';

    private MemberFinder() {}

    /**
     * Looks a path up.
     *
     * @param path the path
     * @param complaint what was said of it
     * @param isOfConfiguration whether the document is one that a compute system is created from
     */
    static NamedMember find(JsonPath path, Complaint complaint, boolean isOfConfiguration) {
        if (path.steps().isEmpty()) {
            return new NamedMember(NamedMember.ROOT, complaint, List.of(), null, List.of());
        }
        List<MemberPlace> places = places(path, complaint, isOfConfiguration);
        boolean isOfHost = isOfConfiguration || complaint == Complaint.UNKNOWN_FIELD;
        if (!places.isEmpty()) {
            String missingIn = isOfHost ? missingIn(ModelWalk.of(ComputeSystem.TYPE, path)) : null;
            boolean isV1 = ModelWalk.of(ContainerConfig.TYPE, path).followed() > 0;
            return new NamedMember(path.text(), complaint, places, isV1 ? null : missingIn, List.of());
        }
        Optional<ModelWalk> deadEnd = deadEnd(path, isOfConfiguration, isOfHost);
        String missingIn = deadEnd.map(MemberFinder::missingIn).orElse(null);
        return new NamedMember(path.text(), complaint, places, missingIn, suggestions(path, deadEnd));
    }

    private static List<MemberPlace> places(JsonPath path, Complaint complaint, boolean isOfConfiguration) {
        Model v2 = V2Model.model();
        Model v1 = V1Model.model();
        List<MemberPlace> fromRoot = Stream.concat(
                        whole(ComputeSystem.TYPE, path, v2).stream(), whole(ContainerConfig.TYPE, path, v1).stream())
                .limit(1)
                .toList();
        if (isOfConfiguration || (!fromRoot.isEmpty() && complaint != Complaint.REFUSED_BY_GUEST)) {
            return fromRoot;
        }
        return Stream.<List<MemberPlace>>of(
                        anywhere(v2, path, ModelWalk::isWhole),
                        anywhere(v1, path, ModelWalk::isWhole),
                        anywhere(v2, path, ModelWalk::endsInFreeForm))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static @Nullable String missingIn(ModelWalk walk) {
        return walk.missingIn().map(ObjectType::name).orElse(null);
    }

    private static Optional<MemberPlace> whole(ObjectType<?> root, JsonPath path, Model model) {
        return Optional.of(ModelWalk.of(root, path))
                .filter(walk -> walk.isWhole() || walk.endsInFreeForm())
                .flatMap(walk -> walk.place(model.releases()));
    }

    private static List<MemberPlace> anywhere(Model model, JsonPath path, Predicate<ModelWalk> isFound) {
        return objects(model)
                .map(type -> ModelWalk.of(type, path))
                .filter(isFound)
                .flatMap(walk -> walk.place(model.releases()).stream())
                .toList();
    }

    /** The longest walk; one that ends at once says nothing, unless it is clear where to begin. */
    private static Optional<ModelWalk> deadEnd(JsonPath path, boolean isOfConfiguration, boolean isOfHost) {
        Stream<ObjectType<?>> roots = Stream.of(ComputeSystem.TYPE, ContainerConfig.TYPE);
        return (isOfConfiguration ? roots : Stream.concat(roots, objects(V2Model.model())))
                .map(type -> ModelWalk.of(type, path))
                .filter(walk -> walk.missingIn().isPresent())
                .max(Comparator.comparingInt(ModelWalk::followed)) // the first of those that go as far
                .filter(walk -> walk.followed() > 0 || isOfHost);
    }

    private static List<String> suggestions(JsonPath path, Optional<ModelWalk> deadEnd) {
        String name =
                path.steps().get(deadEnd.map(ModelWalk::followed).orElse(0)).text();
        if (name.length() > TOO_LONG) {
            return List.of();
        }
        List<String> near = near(name, deadEnd.flatMap(ModelWalk::missingIn).stream());
        return near.isEmpty() ? near(name, objects(V2Model.model())) : near;
    }

    private static List<String> near(String name, Stream<? extends ObjectType<?>> types) {
        List<String> candidates = types.flatMap(
                        type -> type.members().stream().map(member -> type.name() + SEPARATOR + member.name()))
                .toList();
        return Suggestions.near(name, candidates, known -> known.substring(known.lastIndexOf(SEPARATOR) + 1));
    }

    private static Stream<ObjectType<?>> objects(Model model) {
        return model.types().stream().filter(ObjectType.class::isInstance).map(type -> (ObjectType<?>) type);
    }
}
