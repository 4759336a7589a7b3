/**
 * HCS schema 1.0: the flat {@code ContainerConfig} document that hosts take from Windows Server 2016 on, with its
 * queries and answers. All types but this description are generated from {@code hcs/v1/hcs.schema.json}.
 *
 * <p>All types on one page, where {@code hcs schema site} was run for this Javadoc:
 * <a href="{@docRoot}/schema/v1.html">the schema reference</a>.
 */
@NullMarked
@HcsModel(schema = "hcs/v1/hcs.schema.json")
package io.github.hcs4j.model.v1;

import io.github.hcs4j.annotation.HcsModel;
import org.jspecify.annotations.NullMarked;
