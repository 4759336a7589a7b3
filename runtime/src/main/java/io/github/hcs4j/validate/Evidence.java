package io.github.hcs4j.validate;

import java.util.function.Supplier;

/** How it is known that HCS minds something which no schema says. */
enum Evidence {
    /** Documentation of Microsoft or of the Open Container Initiative says it. */
    DOCUMENTED("documented"),
    /** hcsshim, the implementation that Microsoft's own runtimes use, keeps to it. */
    REFERENCE("as hcsshim does it"),
    /** A report says what a host did. */
    SEEN("seen in a report"),
    /** It follows from how Windows works; no report of it is known. */
    INFERRED("inferred, not seen in a report");

    private final String words;

    Evidence(String words) {
        this.words = words;
    }

    /** An advice that says how it is known that it is needed. */
    Supplier<String> of(Supplier<String> advice) {
        return () -> advice.get() + " (" + words + ")";
    }

    /** An advice that says how it is known that it is needed. */
    Supplier<String> of(String advice) {
        return of(() -> advice);
    }
}
