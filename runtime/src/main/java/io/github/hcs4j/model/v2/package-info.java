/**
 * HCS schema 2: compute systems, which are virtual machines and containers alike, from Windows Server 2019 on. All
 * types but this description are generated from {@code hcs/v2/hcs.schema.json} and the files it refers to.
 *
 * <p>All types on one page, where {@code hcs schema site} was run for this Javadoc:
 * <a href="{@docRoot}/schema/v2.html">the schema reference</a>.
 */
@NullMarked
@HcsModel(schema = "hcs/v2/hcs.schema.json")
package io.github.hcs4j.model.v2;

import io.github.hcs4j.annotation.HcsModel;
import org.jspecify.annotations.NullMarked;
