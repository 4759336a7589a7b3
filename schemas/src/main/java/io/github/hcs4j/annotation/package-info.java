/**
 * The annotations that ask for JSON Schema definitions to become Java, and the marks on what comes of it.
 *
 * <p>They stand here, beside the schemas, so that a project compiles against them without having the processor on its
 * class path.
 */
@NullMarked
package io.github.hcs4j.annotation;

import org.jspecify.annotations.NullMarked;
