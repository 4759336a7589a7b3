/**
 * A container as it is to be, in the terms of neither schema: what planners make of a spec, and what renderers write down
 * for one schema. For the mappings of this library alone.
 */
@NullMarked
package io.github.hcs4j.container.plan;

import org.jspecify.annotations.NullMarked;
