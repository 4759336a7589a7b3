/** The racks of ACME's data centers. All types are generated from the schema. */
@NullMarked
@HcsModel(schema = "acme/rack.schema.json")
package com.acme.rack;

import io.github.hcs4j.annotation.HcsModel;
import org.jspecify.annotations.NullMarked;
