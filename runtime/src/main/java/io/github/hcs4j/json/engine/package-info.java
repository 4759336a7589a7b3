/**
 * For generated code: the JSON engine, which reads and writes UTF-8 bytes, and what generated constructors and
 * builders check. Programs call the methods of the generated types instead; nothing here is kept the same from one
 * release to the next.
 */
@NullMarked
package io.github.hcs4j.json.engine;

import org.jspecify.annotations.NullMarked;
