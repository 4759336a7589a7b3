/**
 * What HCS says when it refuses, explained: error codes in any spelling, messages without a code, result documents and
 * log lines.
 *
 * <p>{@link HcsErrors#explain(String)} is the way in. What the members named in a message are is looked up in the
 * generated models; what the codes are stands in tables beside the classes, each with its source.
 */
@NullMarked
package io.github.hcs4j.explain;

import org.jspecify.annotations.NullMarked;
