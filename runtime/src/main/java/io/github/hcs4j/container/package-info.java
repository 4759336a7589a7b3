/**
 * From the OCI runtime spec of a Windows container to the document that the Host Compute Service creates it from.
 *
 * <p>{@link io.github.hcs4j.container.WindowsContainers#map} is the way in. Inside, planners check a spec and make a
 * plan of it, in the terms of neither schema, and renderers, which are subclasses of generated mapper skeletons, write
 * the plan down for one version of the schema. {@link io.github.hcs4j.container.ledger.MappingLedger}
 * lists what becomes of each member.
 */
@NullMarked
package io.github.hcs4j.container;

import org.jspecify.annotations.NullMarked;
