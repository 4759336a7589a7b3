/** Standard JSON Schemas for editors and validators, made of the schemas that the models are generated from. */
@NullMarked
package io.github.hcs4j.cli.bundle;

import org.jspecify.annotations.NullMarked;
