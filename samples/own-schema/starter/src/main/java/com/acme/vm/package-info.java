/** The virtual machines of ACME, generated from their schema. */
@HcsModel(schema = "acme/machine.schema.json")
package com.acme.vm;

import io.github.hcs4j.annotation.HcsModel;
