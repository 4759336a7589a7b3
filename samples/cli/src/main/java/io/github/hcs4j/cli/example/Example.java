package io.github.hcs4j.cli.example;

/**
 * A value of a type.
 *
 * @param json the value in JSON, indented
 * @param java a statement that assigns it to a variable
 */
public record Example(String json, String java) {}
