/** Models of schema files that no build has compiled: generated and compiled in memory, as a build does it. */
@NullMarked
package io.github.hcs4j.cli.own;

import org.jspecify.annotations.NullMarked;
