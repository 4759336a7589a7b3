/** The compute systems of HCS schema 2, read and written with Jackson 2. All types are generated. */
@NullMarked
@HcsModel(schema = "hcs/v2/hcs.schema.json", types = "ComputeSystem", jackson = 2)
package io.github.hcs4j.jackson2;

import io.github.hcs4j.annotation.HcsModel;
import org.jspecify.annotations.NullMarked;
