package io.github.hcs4j.explain;

import io.github.hcs4j.explain.Explanation.Complaint;
import io.github.hcs4j.explain.Explanation.Member;
import io.github.hcs4j.explain.Explanation.Place;
import io.github.hcs4j.model.v1.ContainerConfig;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.type.Model;
import io.github.hcs4j.type.ObjectType;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what a path means in the models. What a log repeats is looked up once. */
final class MemberFinder {

    private static final int MOST_REMEMBERED = 256;

    private final Map<Question, Member> answers = new HashMap<>();

    /**
     * What is asked.
     *
     * @param path the path
     * @param complaint what was said of it
     * @param isOfConfiguration whether the document is one that a compute system is created from
     */
    private record Question(String path, Complaint complaint, boolean isOfConfiguration) {}

    /**
     * Looks a path up.
     *
     * @param path the path
     * @param complaint what was said of it
     * @param isOfConfiguration whether the document is one that a compute system is created from
     */
    Member find(JsonPath path, Complaint complaint, boolean isOfConfiguration) {
        Question question = new Question(path.text(), complaint, isOfConfiguration);
        Member known = answers.get(question);
        if (known != null) {
            return known;
        }
        Member member = lookUp(path, complaint, isOfConfiguration);
        if (answers.size() < MOST_REMEMBERED) {
            answers.put(question, member);
        }
        return member;
    }

    private static Member lookUp(JsonPath path, Complaint complaint, boolean isOfConfiguration) {
        if (path.steps().isEmpty()) {
            return new Member(Member.ROOT, complaint, List.of(), null, List.of());
        }
        List<Place> places = places(path, complaint, isOfConfiguration);
        boolean isOfHost = isOfConfiguration || complaint == Complaint.UNKNOWN_FIELD;
        if (!places.isEmpty()) {
            String missingIn = isOfHost ? missingIn(ModelWalk.of(ComputeSystem.TYPE, path)) : null;
            boolean isV1 = ModelWalk.of(ContainerConfig.TYPE, path).followed() > 0;
            return new Member(path.text(), complaint, places, isV1 ? null : missingIn, List.of());
        }
        Optional<ModelWalk> deadEnd = deadEnd(path, isOfConfiguration, isOfHost);
        String missingIn = deadEnd.map(MemberFinder::missingIn).orElse(null);
        return new Member(path.text(), complaint, places, missingIn, suggestions(path, deadEnd));
    }

    private static List<Place> places(JsonPath path, Complaint complaint, boolean isOfConfiguration) {
        MemberIndex v2 = MemberIndex.v2();
        MemberIndex v1 = MemberIndex.v1();
        List<Place> fromRoot = Stream.concat(
                        whole(ComputeSystem.TYPE, path, v2.model()).stream(),
                        whole(ContainerConfig.TYPE, path, v1.model()).stream())
                .limit(1)
                .toList();
        if (isOfConfiguration || (!fromRoot.isEmpty() && complaint != Complaint.REFUSED_BY_GUEST)) {
            return fromRoot;
        }
        return Stream.<List<Place>>of(
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

    private static Optional<Place> whole(ObjectType<?> root, JsonPath path, Model model) {
        return Optional.of(ModelWalk.of(root, path))
                .filter(walk -> walk.isWhole() || walk.endsInFreeForm())
                .flatMap(walk -> walk.place(model.releases()));
    }

    private static List<Place> anywhere(MemberIndex index, JsonPath path, Predicate<ModelWalk> isFound) {
        return index.withMember(path.steps().get(0).text()).stream()
                .map(type -> ModelWalk.of(type, path))
                .filter(isFound)
                .flatMap(walk -> walk.place(index.model().releases()).stream())
                .toList();
    }

    /** The longest walk that ends early; one that ends at once says nothing, unless it is clear where to begin. */
    private static Optional<ModelWalk> deadEnd(JsonPath path, boolean isOfConfiguration, boolean isOfHost) {
        Stream<ObjectType<?>> roots = Stream.of(ComputeSystem.TYPE, ContainerConfig.TYPE);
        List<ObjectType<?>> owners =
                MemberIndex.v2().withMember(path.steps().get(0).text());
        return (isOfConfiguration ? roots : Stream.concat(roots, owners.stream()))
                .map(type -> ModelWalk.of(type, path))
                .max(Comparator.comparingInt(ModelWalk::followed)) // the first of those that go as far
                .filter(walk -> walk.followed() > 0 || isOfHost);
    }

    private static List<String> suggestions(JsonPath path, Optional<ModelWalk> deadEnd) {
        String name =
                path.steps().get(deadEnd.map(ModelWalk::followed).orElse(0)).text();
        List<String> near = deadEnd.flatMap(ModelWalk::missingIn)
                .map(type -> MemberIndex.near(name, type))
                .orElse(List.of());
        return near.isEmpty() ? MemberIndex.v2().near(name) : near;
    }
}
