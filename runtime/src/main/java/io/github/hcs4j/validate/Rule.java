package io.github.hcs4j.validate;

import io.github.hcs4j.type.ObjectType;

/** Something that documents taught which HCS refused or misread, and that no schema says. */
interface Rule {

    /** The type of the objects that it looks at. */
    ObjectType<?> type();

    /** Looks at an object of the type. */
    void check(ObjectView object, Findings findings);
}
