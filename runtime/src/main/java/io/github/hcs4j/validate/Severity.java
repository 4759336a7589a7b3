package io.github.hcs4j.validate;

import java.util.Locale;

/** How bad a problem is. */
public enum Severity {
    /** HCS refuses the document, or no model can read it. */
    ERROR,

    /** HCS may refuse the document, or takes it for something else than what was meant. */
    WARNING;

    /** The word for people. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
