/**
 * From the OCI runtime spec of a container to the document that the Host Compute Service, or the guest agent of a
 * utility VM, creates it from.
 *
 * <p>{@link io.github.hcs4j.container.WindowsContainers#map} is the way in, and
 * {@link io.github.hcs4j.container.LinuxContainers#map} for Linux containers. A request names its rules
 * ({@link io.github.hcs4j.container.ledger.MappingRules}). Inside, the planners of these rules check a spec and make a
 * plan of it, in the terms of neither schema, and renderers, which are subclasses of generated mapper skeletons, write
 * the plan down for one version of the schema. {@link io.github.hcs4j.container.ledger.MappingLedger}
 * lists what becomes of each member.
 */
@NullMarked
package io.github.hcs4j.container;

import org.jspecify.annotations.NullMarked;
