package io.github.hcs4j.container;

import org.jspecify.annotations.Nullable;

/**
 * A member of an HCS document, with what the mapping does about it.
 *
 * @param type the type that has it, by its name in the schema, such as {@code Container_Memory}
 * @param name its name in JSON, such as {@code SizeInMB}
 * @param method the mapper's method for it, in the class that implements the mapper, such as
 *     {@code V2ContainerRenderer.MemoryRenderer.sizeInMB}
 * @param unmapped why the mapping leaves it out; {@code null} if it does not
 */
public record TargetMember(
        String type, String name, String method, @Nullable String unmapped) {}
