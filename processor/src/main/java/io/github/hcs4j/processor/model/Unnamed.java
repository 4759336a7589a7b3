package io.github.hcs4j.processor.model;

/** A type but for its names, which depend on what other types there are. */
interface Unnamed {

    TypeModel called(Naming naming);
}
