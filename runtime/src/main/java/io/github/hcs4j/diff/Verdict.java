package io.github.hcs4j.diff;

/**
 * Whether something goes on working when the schema changes.
 *
 * @param isBreaking whether something that worked before may fail now
 * @param reason what happens, and what to mind, as a clause
 */
public record Verdict(boolean isBreaking, String reason) {

    static Verdict compatible(String reason) {
        return new Verdict(false, reason);
    }

    static Verdict breaking(String reason) {
        return new Verdict(true, reason);
    }

    /** Such as {@code breaking: the accessor is gone}. */
    @Override
    public String toString() {
        return (isBreaking ? "breaking: " : "compatible: ") + reason;
    }
}
