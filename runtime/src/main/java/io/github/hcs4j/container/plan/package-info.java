/**
 * The plan of a container, in the terms of neither schema: planners make it from a spec, and renderers write it down
 * for one schema. For the mappings of this library alone.
 */
@NullMarked
package io.github.hcs4j.container.plan;

import org.jspecify.annotations.NullMarked;
