package io.github.hcs4j.diff;

import java.util.List;

/** A type of a schema. */
public sealed interface TypeView permits ObjectView, EnumView, UnionView {

    /**
     * The name in the schema.
     *
     * @return such as {@code Container_Memory}
     */
    String name();

    /**
     * The name in Java.
     *
     * @return a simple name, such as {@code ContainerMemory}
     */
    String javaName();

    /**
     * The names that other revisions give the same type.
     *
     * @return none if the schema does not say
     */
    List<String> aliases();

    /**
     * The versions that have it.
     *
     * @return the versions
     */
    VersionRange versions();

    /**
     * What it is, for people.
     *
     * @return {@code object}, {@code enumeration} or {@code choice}
     */
    String kind();
}
