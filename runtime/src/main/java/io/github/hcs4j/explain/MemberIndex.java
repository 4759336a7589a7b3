package io.github.hcs4j.explain;

import io.github.hcs4j.model.v1.V1Model;
import io.github.hcs4j.model.v2.V2Model;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.Model;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.Suggestions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The objects of a model by the names of their members, so that a log with many of them is explained in linear
 * time.
 */
final class MemberIndex {

    private static final int MOST = 5;

    /**
     * How much longer or shorter a name may be that is meant, for each of its letters: no less than mistakes
     * are allowed.
     */
    private static final int LETTERS_PER_MISTAKE = 4;

    private static final int UNDERSCORES = 3;

    private final Model model;
    private final Map<String, List<ObjectType<?>>> owners = new LinkedHashMap<>();
    private final Map<Integer, List<String>> namesByLength = new LinkedHashMap<>();

    MemberIndex(Model model) {
        this.model = model;
        model.types().stream()
                .filter(ObjectType.class::isInstance)
                .map(type -> (ObjectType<?>) type)
                .forEach(this::add);
        owners.keySet()
                .forEach(name -> namesByLength
                        .computeIfAbsent(name.length(), any -> new ArrayList<>())
                        .add(name));
    }

    private void add(ObjectType<?> type) {
        for (Member<?> member : type.members()) {
            owners.computeIfAbsent(member.name(), any -> new ArrayList<>()).add(type);
        }
    }

    /** What is put together when the first asks. */
    private static final class Models {
        private static final MemberIndex V1 = new MemberIndex(V1Model.model());
        private static final MemberIndex V2 = new MemberIndex(V2Model.model());
    }

    static MemberIndex v1() {
        return Models.V1;
    }

    static MemberIndex v2() {
        return Models.V2;
    }

    Model model() {
        return model;
    }

    /** The objects that have a member of a name, in the order of the model. */
    List<ObjectType<?>> withMember(String name) {
        return owners.getOrDefault(name, List.of());
    }

    /** The members whose names are like a name, as {@code Type.Member}, the likest first. */
    List<String> near(String name) {
        int range = 1 + name.length() / LETTERS_PER_MISTAKE + UNDERSCORES;
        List<String> candidates = new ArrayList<>();
        for (int length = name.length() - range; length <= name.length() + range; length++) {
            candidates.addAll(namesByLength.getOrDefault(length, List.of()));
        }
        return Suggestions.near(name, candidates, known -> known).stream()
                .flatMap(known -> withMember(known).stream().map(type -> member(type, known)))
                .limit(MOST)
                .toList();
    }

    /** The members of one object whose names are like a name. */
    static List<String> near(String name, ObjectType<?> type) {
        Stream<String> names = type.members().stream().map(member -> member.name());
        return Suggestions.near(name, names.toList(), known -> known).stream()
                .map(known -> member(type, known))
                .toList();
    }

    private static String member(ObjectType<?> type, String name) {
        return type.name() + '.' + name;
    }
}
