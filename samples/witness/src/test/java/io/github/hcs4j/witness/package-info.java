/** What another generator makes of the schemas, and whether it reads documents as hcs4j does. */
@NullMarked
package io.github.hcs4j.witness;

import org.jspecify.annotations.NullMarked;
