package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.Location;

/**
 * A value of an enumeration.
 *
 * @param text the text in JSON
 * @param constant the name of the Java constant
 * @param description what it means; empty if the schema does not say
 * @param lifetime the versions with it
 * @param at where it is defined
 */
public record ValueModel(String text, String constant, String description, Lifetime lifetime, Location at) {}
