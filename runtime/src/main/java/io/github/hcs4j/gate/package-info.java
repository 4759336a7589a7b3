/**
 * Documents made true for a host. Hosts refuse members that are newer than their schema, or ignore them silently;
 * {@link VersionGate} finds these, and encodes a document without them, or not at all.
 *
 * <p>All that is known of members, values and versions comes from the constants that describe the generated types.
 */
@NullMarked
package io.github.hcs4j.gate;

import org.jspecify.annotations.NullMarked;
