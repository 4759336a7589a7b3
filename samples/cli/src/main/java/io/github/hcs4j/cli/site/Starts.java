package io.github.hcs4j.cli.site;

import io.github.hcs4j.processor.model.TypeModel;
import io.github.hcs4j.processor.model.TypeModel.ObjectModel;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The types that people come for, which the first page has first. */
final class Starts {

    /** What is done with a document of a bundled model, in the order of a container's life. */
    private static final List<Start> BUNDLED = List.of(
            new Start("v2", "ComputeSystem", "Create a container or a virtual machine"),
            new Start("v2", "ModifySettingRequest", "Change it while it runs"),
            new Start("v2", "ProcessParameters", "Start a process in it"),
            new Start("v2", "System_PropertyQuery", "Ask for its properties"),
            new Start("v2", "SystemQuery", "List what runs on the host"),
            new Start("v1", "ContainerConfig", "Create a container with schema 1"),
            new Start("v1", "ProcessConfig", "Start a process with schema 1"),
            new Start("oci", "Spec", "Read the config.json of an OCI bundle"));

    /** How many there are where no purpose is known. */
    private static final int LARGEST = 8;

    /**
     * A type to begin with.
     *
     * @param word the model
     * @param name the type
     * @param purpose what for
     */
    private record Start(String word, String name, String purpose) {}

    /** A type to begin with, found. */
    record Found(Reference reference, TypeModel type, String purpose) {}

    private Starts() {}

    /**
     * Those of the models of a site: the known ones; without any, the objects that no other type names, the largest
     * first.
     */
    static List<Found> of(List<Reference> references, Map<String, Usages> usages) {
        List<Found> known = BUNDLED.stream()
                .flatMap(start -> references.stream()
                        .filter(reference -> reference.word().equals(start.word()))
                        .flatMap(reference -> reference.model().type(start.name()).stream()
                                .map(type -> new Found(reference, type, start.purpose()))))
                .toList();
        return known.isEmpty()
                ? references.stream()
                        .flatMap(reference -> largest(reference, Objects.requireNonNull(usages.get(reference.word()))))
                        .limit(LARGEST)
                        .toList()
                : known;
    }

    private static Stream<Found> largest(Reference reference, Usages usages) {
        return reference.model().types().stream()
                .filter(type -> type instanceof ObjectModel && usages.of(type).isEmpty())
                .sorted(Comparator.comparingInt(
                        (TypeModel type) -> -Entry.of(type).size()))
                .map(type ->
                        new Found(reference, type, Words.count(Entry.of(type).size(), "member")));
    }
}
