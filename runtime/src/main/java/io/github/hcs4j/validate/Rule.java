package io.github.hcs4j.validate;

import java.util.List;

/** Something that documents taught which HCS refused or misread, and that no schema says. */
interface Rule {

    /** The definition of the objects that it looks at, such as {@code hcs/v2#Uefi}. */
    String definition();

    /** The members that it looks at, of these objects and of those in them, as ways of names. */
    List<String> members();

    /** Looks at an object of the definition. */
    void check(ObjectView object, Findings findings);
}
