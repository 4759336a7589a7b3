package io.github.hcs4j.cli.site;

import io.github.hcs4j.cli.example.Example;
import io.github.hcs4j.cli.example.Examples;
import io.github.hcs4j.processor.model.Lifetime;
import io.github.hcs4j.processor.model.Release;
import io.github.hcs4j.processor.model.SchemaModel;
import io.github.hcs4j.processor.model.TypeModel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A model as the site shows it.
 *
 * @param word the word that selects it, which also names its pages
 * @param javaPackage the package of its types; empty if they have been generated into none
 * @param model all that the schema says
 */
record Reference(String word, String javaPackage, SchemaModel model) {

    String page() {
        return word + ".html";
    }

    String versionsPage() {
        return word + "-versions.html";
    }

    String differencesPage() {
        return word + "-differences.html";
    }

    /** The page of a type. File systems that do not tell capitals from small letters do not see two of them as one. */
    String page(TypeModel type) {
        return word + '.' + Anchors.of(type.javaName()) + ".html";
    }

    /** The place of a member or a value on the page of its type. */
    String link(TypeModel type, String entry) {
        return page(type) + '#' + Anchors.of(entry);
    }

    /** The name of a type in Java, with its package if there is one. */
    String javaName(TypeModel type) {
        return javaPackage.isEmpty() ? type.javaName() : javaPackage + '.' + type.javaName();
    }

    /** An example of a type, if one is found. */
    Optional<Example> example(TypeModel type) {
        return new Examples(model).of(type);
    }

    String title() {
        return model.title();
    }

    /**
     * The versions that anything is dated with, oldest first. A fact can name a version that the schema does not list,
     * because no published release of Windows is known to have brought it.
     */
    List<Lifetime.Version> versions() {
        TreeSet<Lifetime.Version> versions = new TreeSet<>();
        model.releases().stream().map(Release::version).forEach(versions::add);
        model.types().stream()
                .flatMap(type -> Stream.concat(
                        Stream.of(type.lifetime()), Entry.of(type).stream().map(Entry::lifetime)))
                .map(Lifetime::since)
                .filter(Objects::nonNull)
                .forEach(versions::add);
        return List.copyOf(versions);
    }

    /** Whether there are versions to compare. */
    boolean isVersioned() {
        return versions().size() > 1;
    }
}
