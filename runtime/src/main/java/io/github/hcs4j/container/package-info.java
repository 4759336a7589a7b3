/**
 * From the OCI runtime spec of a Windows container to the document that the Host Compute Service creates it from.
 *
 * <p>{@link WindowsContainers#map} is the way in. Inside, a spec becomes a {@link ContainerPlan}, which says what is
 * wanted in neither schema's terms, and the plan is rendered for one version of the schema. Planners check and decide;
 * renderers, which are subclasses of the generated mapper skeletons, only write down.
 */
@NullMarked
package io.github.hcs4j.container;

import org.jspecify.annotations.NullMarked;
