package io.github.hcs4j.processor.model;

/**
 * What a type is called.
 *
 * @param name its name in the schema
 * @param javaName its name in Java
 * @param kind what it becomes
 */
public record Naming(String name, String javaName, TypeRef.Kind kind) {}
