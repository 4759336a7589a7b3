/**
 * The OCI runtime spec, {@code config.json} in a bundle, as far as it applies to Windows containers; what it does not
 * model is kept as unknown members. All types but this description are generated from
 * {@code oci/runtime-spec.schema.json}.
 *
 * <p>All types on one page, where {@code hcs schema site} was run for this Javadoc:
 * <a href="{@docRoot}/schema/oci.html">the schema reference</a>.
 */
@NullMarked
@HcsModel(schema = "oci/runtime-spec.schema.json")
package io.github.hcs4j.model.oci;

import io.github.hcs4j.annotation.HcsModel;
import org.jspecify.annotations.NullMarked;
