package io.github.hcs4j.type;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Describes a generated mapper skeleton. A class that extends it has to implement the methods of all members but the
 * unmapped ones.
 *
 * @param mapper the generated class
 * @param target the type that it maps to
 * @param unmapped the members that are left out, in schema order
 */
public record MapperSkeleton(Class<?> mapper, ObjectType<?> target, List<UnmappedMember> unmapped) {

    /** Copies the list. */
    public MapperSkeleton {
        unmapped = List.copyOf(unmapped);
    }

    /**
     * The name of the generated class.
     *
     * @return its full name, such as {@code io.github.hcs4j.container.v2.ContainerMapper}
     */
    public String className() {
        return mapper.getName();
    }

    /**
     * Why a member is left out.
     *
     * @param member its name in JSON
     * @return the reason; empty if the member is to be mapped
     */
    public Optional<String> reason(String member) {
        Objects.requireNonNull(member, "member");
        return unmapped.stream()
                .filter(left -> left.name().equals(member))
                .map(UnmappedMember::reason)
                .findFirst();
    }
}
