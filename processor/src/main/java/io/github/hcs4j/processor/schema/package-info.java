/** Reads schema files: JSON with the place of every value, and the references between them. Knows nothing of Java. */
@NullMarked
package io.github.hcs4j.processor.schema;

import org.jspecify.annotations.NullMarked;
