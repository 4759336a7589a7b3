/** Small examples of the types of a schema: a document, and the Java that builds it. */
@NullMarked
package io.github.hcs4j.cli.example;

import org.jspecify.annotations.NullMarked;
