package io.github.hcs4j.gate;

/** What to do about the parts of a document that its host does not know. */
enum Policy {
    /** Refuse the document and list them all. */
    REJECT,
    /** Leave them out and report each. */
    STRIP,
    /** Write them all the same and report each. */
    EXPLAIN
}
