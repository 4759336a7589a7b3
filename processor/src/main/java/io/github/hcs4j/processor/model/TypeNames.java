package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.Problems;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Names the types of a model when all of them are known. A type has the Java name that is given, else that of its
 * definition. Where two types have the same Java name, both take the names of the definitions around them as well.
 * Where that is still the same, one type keeps the name, and the others get a number and a warning. The order of the
 * definitions has no influence.
 */
final class TypeNames {

    private final Definitions definitions;
    private final GivenNames givenNames;
    private final String modelFile;
    private final Problems problems;

    /**
     * The rule for a model.
     *
     * @param givenNames the names that are given
     * @param modelFile the file that the model is made of
     */
    TypeNames(Definitions definitions, GivenNames givenNames, String modelFile, Problems problems) {
        this.definitions = definitions;
        this.givenNames = givenNames;
        this.modelFile = modelFile;
        this.problems = problems;
    }

    /**
     * A type with the names that it wants.
     *
     * @param type the type
     * @param name its name in the schema
     * @param javaName its Java name
     * @param isGiven whether that is given, and not made of the name
     */
    private record Candidate(Definition type, String name, String javaName, boolean isGiven) {

        /** Whether its name in the schema is its Java name. */
        boolean keepsItsName() {
            return name.equals(javaName);
        }

        Candidate longer(String modelFile) {
            String full = PlaceNames.full(type.schema(), modelFile);
            return new Candidate(type, full, isGiven ? javaName : JavaNames.type(full), isGiven);
        }

        Naming naming(String javaName) {
            return new Naming(name, javaName, type.kind());
        }
    }

    /**
     * The names of types, by their places.
     *
     * @param helpers the names of classes that stand beside types
     */
    Map<String, Naming> of(List<Definition> types, Function<Collection<Naming>, Set<String>> helpers) {
        Map<String, Candidate> candidates = candidates(types);
        Map<String, String> javaNames = distinct(
                candidates,
                helpers.apply(candidates.values().stream()
                        .map(candidate -> candidate.naming(candidate.javaName()))
                        .toList()));
        Map<String, Naming> names = new HashMap<>();
        candidates.forEach((place, candidate) -> {
            String javaName = Objects.requireNonNull(javaNames.get(place));
            Lengths.ofFile(javaName, candidate.type().schema().at(), problems);
            names.put(place, candidate.naming(javaName));
        });
        return names;
    }

    /** The types with the names that they want, by their places. */
    private Map<String, Candidate> candidates(List<Definition> types) {
        Map<String, String> branches = branches(types);
        Map<String, Candidate> candidates = new TreeMap<>();
        for (Definition type : types) {
            String name = branches.getOrDefault(type.place(), PlaceNames.of(type.schema()));
            String derived = JavaNames.type(name);
            Optional<String> given = givenNames.ofType(type.schema(), derived);
            candidates.put(type.place(), new Candidate(type, name, given.orElse(derived), given.isPresent()));
        }
        Map<String, Long> sharing = candidates.values().stream()
                .collect(Collectors.groupingBy(candidate -> folded(candidate.javaName()), Collectors.counting()));
        candidates.replaceAll((place, candidate) ->
                sharing.getOrDefault(folded(candidate.javaName()), 0L) > 1 ? candidate.longer(modelFile) : candidate);
        return candidates;
    }

    /** The names of branches that are written out in a choice, by their places. */
    private Map<String, String> branches(List<Definition> types) {
        Map<String, String> names = new HashMap<>();
        types.stream()
                .filter(type -> type.kind() == TypeRef.Kind.UNION)
                .sorted(Comparator.comparing(Definition::place))
                .forEach(choice -> definitions.union(choice).branches().stream()
                        .filter(branch ->
                                !PlaceNames.isDefinition(branch.schema().at()))
                        .forEach(branch -> names.putIfAbsent(
                                branch.schema().at().reference(),
                                PlaceNames.of(choice.schema()) + '_' + branch.text())));
        return names;
    }

    /** A Java name of its own for each type; where that is not what the type wants, with a warning. */
    private Map<String, String> distinct(Map<String, Candidate> candidates, Set<String> helpers) {
        Map<String, String> wanted = new HashMap<>();
        candidates.forEach((place, candidate) -> wanted.put(place, candidate.javaName()));
        Comparator<String> order = Comparator.comparing(
                        (String place) -> !of(place, candidates).keepsItsName())
                .thenComparing(Comparator.naturalOrder());
        Map<String, String> names = DistinctNames.of(wanted, helpers, order, TypeNames::folded);
        Map<String, Candidate> owners = new HashMap<>();
        candidates.forEach((place, candidate) -> {
            if (candidate.javaName().equals(names.get(place))) {
                owners.put(folded(candidate.javaName()), candidate);
            }
        });
        candidates.forEach((place, candidate) -> {
            String name = Objects.requireNonNull(names.get(place));
            if (!candidate.javaName().equals(name)) {
                tellShared(candidate, owners.get(folded(candidate.javaName())), name);
            }
        });
        return names;
    }

    private void tellShared(Candidate candidate, @Nullable Candidate owner, String name) {
        problems.sharedName(
                candidate.type().schema().at(),
                "the type",
                candidate.javaName(),
                owner == null
                        ? "a class that is generated beside the types"
                        : owner.type().schema().at().toString(),
                name);
    }

    private static Candidate of(String place, Map<String, Candidate> candidates) {
        return Objects.requireNonNull(candidates.get(place));
    }

    /** A name as file systems see it that do not tell Vm.java from VM.java. */
    private static String folded(String javaName) {
        return javaName.toLowerCase(Locale.ROOT);
    }
}
