package io.github.hcs4j.diff;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What two schemas have differently, from the point of view of those who know the older one and meet hosts, generated
 * types and mappers of the newer one.
 *
 * <pre>{@code
 * SchemaView v2 = SchemaView.of("v2", V2Model.model());
 * SchemaDiff diff = SchemaDiff.between(v2.at(SchemaVersion.of(2, 3)), v2.at(SchemaVersion.of(2, 5)));
 * diff.changes().stream().filter(change -> change.impact().breaksDocuments()).forEach(System.out::println);
 * }</pre>
 *
 * @param older the schema that documents and programs were made for
 * @param newer the schema that they meet
 * @param changes what changes: by the names of the types, then first the type itself, what is added and what changes in
 *     schema order, and last what is removed
 */
public record SchemaDiff(SchemaView older, SchemaView newer, List<Change> changes) {

    /** Copies the list. */
    public SchemaDiff {
        Objects.requireNonNull(older, "older");
        Objects.requireNonNull(newer, "newer");
        changes = List.copyOf(Objects.requireNonNull(changes, "changes"));
    }

    /**
     * Compares two schemas.
     *
     * @param older the schema that documents and programs were made for
     * @param newer the schema that they meet
     * @return what changes; the same for the same schemas
     */
    public static SchemaDiff between(SchemaView older, SchemaView newer) {
        Objects.requireNonNull(older, "older");
        Objects.requireNonNull(newer, "newer");
        return new SchemaDiff(older, newer, new Comparison(older, newer).changes());
    }

    /**
     * Whether a document may be refused, lost or misunderstood.
     *
     * @return whether a change breaks documents that are sent or documents that are read
     */
    public boolean breaksDocuments() {
        return changes.stream().anyMatch(change -> change.impact().breaksDocuments());
    }

    /**
     * What is to be done before the classes that extend the mappers compile again.
     *
     * @return the tasks in the order of the changes
     */
    public Stream<MapperTask> mapperTasks() {
        return changes.stream().flatMap(change -> change.impact().mappers().stream());
    }
}
