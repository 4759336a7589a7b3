/** The virtual machines of ACME's fleet. All types but those that map to them are generated from the schema. */
@NullMarked
@HcsModel(schema = "acme/vm.schema.json", mappers = "Nic")
@Unmapped(type = "Nic", members = "LossRate", reason = "The host measures it.")
@Unmapped(
        type = "Nic",
        members = {"Node", "Driver"},
        reason = "The inventory does not know them.")
package com.acme.fleet;

import io.github.hcs4j.annotation.HcsModel;
import io.github.hcs4j.annotation.Unmapped;
import org.jspecify.annotations.NullMarked;
