/**
 * What changes between two revisions of a schema: for the documents that are sent and read, for programs that use the
 * generated types, and for the mappers.
 *
 * <p>A schema is compared by its {@link io.github.hcs4j.diff.SchemaView}, which is made of a generated model or of
 * anything else that tells the same.
 */
@NullMarked
package io.github.hcs4j.diff;

import org.jspecify.annotations.NullMarked;
